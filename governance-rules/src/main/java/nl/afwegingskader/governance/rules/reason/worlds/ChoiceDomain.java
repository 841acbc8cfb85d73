package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.text.Atom;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** One of a few values: a variable for each, of which one is true; yes or no is a single variable. */
final class ChoiceDomain implements Domain {

    private final FormulaFactory logic;
    private final List<Literal> values = new ArrayList<>();

    ChoiceDomain(FormulaFactory logic, String name, int count) {
        this.logic = logic;
        if (count == 2) {
            Variable second = logic.variable(name);
            values.add(second.negate());
            values.add(second);
        } else {
            for (int value = 0; value < count; value++) {
                values.add(logic.variable(name + "_" + value));
            }
        }
    }

    @Override
    public Formula passes(Atom atom) {
        List<Formula> among = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            if ((atom.operand() >>> value & 1) == 1) {
                among.add(values.get(value));
            }
        }
        // All of them is no condition, which the single variable of yes or no would find out itself.
        return among.size() == values.size() ? logic.verum() : logic.or(among);
    }

    @Override
    public List<Variable> variables() {
        return values.stream().map(Literal::variable).distinct().toList();
    }

    @Override
    public Formula sound() {
        if (values.size() == 2) {
            return logic.verum();
        }
        List<Formula> clauses = new ArrayList<>();
        clauses.add(logic.or(values));
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < one; other++) {
                clauses.add(logic.or(values.get(one).negate(), values.get(other).negate()));
            }
        }
        return logic.and(clauses);
    }

    @Override
    public void fix(long value, Consumer<Literal> literals) {
        literals.accept(values.get((int) value));
    }

    @Override
    public long pick(Random random) {
        return random.nextInt(values.size());
    }

    @Override
    public List<Literal> inOrder() {
        return values;
    }

    @Override
    public List<Long> values() {
        return LongStream.range(0, values.size()).boxed().toList();
    }

    @Override
    public Cell draw(Random random) {
        long value = pick(random);
        return new Cell(value, value);
    }

    @Override
    public List<Long> others(long value) {
        return LongStream.range(0, values.size())
                .filter(other -> other != value)
                .boxed()
                .toList();
    }

    @Override
    public Cell cell(Predicate<Variable> isTrue) {
        for (int value = 0; value < values.size(); value++) {
            Literal literal = values.get(value);
            if (isTrue.test(literal.variable()) == literal.phase()) {
                return new Cell(value, value);
            }
        }
        throw new IllegalStateException("no value among " + values);
    }
}
