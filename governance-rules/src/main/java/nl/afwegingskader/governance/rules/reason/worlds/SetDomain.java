package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Kind;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Any number of elements: a variable for each. Whether none may be chosen, and which stands alone, its kind says. */
final class SetDomain implements Domain {

    private final FormulaFactory logic;
    private final Kind<?> kind;
    private final List<Variable> elements = new ArrayList<>();

    SetDomain(FormulaFactory logic, String name, Kind<?> kind) {
        this.logic = logic;
        this.kind = kind;
        for (int place = 0; place < kind.values().size(); place++) {
            elements.add(logic.variable(name + "_" + place));
        }
    }

    @Override
    public Formula passes(Atom atom) {
        return switch (atom.test()) {
            case OVERLAPS -> any(atom.operand());
            case BEYOND -> any(~atom.operand());
            default -> throw new IllegalArgumentException("no test on a set: " + atom);
        };
    }

    private Formula any(long mask) {
        List<Formula> some = new ArrayList<>();
        for (int place = 0; place < elements.size(); place++) {
            if ((mask >>> place & 1) == 1) {
                some.add(elements.get(place));
            }
        }
        return logic.or(some);
    }

    /** When at least so many elements are chosen. */
    Formula atLeast(long number) {
        if (number <= 0) {
            return logic.verum();
        }
        if (number > elements.size()) {
            return logic.falsum();
        }
        // The row for a count says when the elements looked at so far contain that many.
        List<Formula> rows = new ArrayList<>();
        rows.add(logic.verum());
        for (int count = 1; count <= number; count++) {
            rows.add(logic.falsum());
        }
        for (Variable element : elements) {
            for (int count = (int) number; count > 0; count--) {
                rows.set(count, logic.or(rows.get(count), logic.and(rows.get(count - 1), element)));
            }
        }
        return rows.get((int) number);
    }

    @Override
    public List<Variable> variables() {
        return elements;
    }

    @Override
    public Formula sound() {
        List<Formula> clauses = new ArrayList<>();
        if (!kind.accepts(0)) {
            clauses.add(logic.or(elements));
        }
        for (int one = 0; one < elements.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (!kind.accepts(1L << one | 1L << other)) {
                    clauses.add(logic.or(
                            elements.get(one).negate(), elements.get(other).negate()));
                }
            }
        }
        return logic.and(clauses);
    }

    @Override
    public void fix(long value, Consumer<Literal> literals) {
        for (int place = 0; place < elements.size(); place++) {
            Variable element = elements.get(place);
            literals.accept((value >>> place & 1) == 1 ? element : element.negate());
        }
    }

    @Override
    public long pick(Random random) {
        long value = 1L << random.nextInt(elements.size());
        for (int place = 0; place < elements.size(); place++) {
            long more = value | 1L << place;
            if (random.nextInt(4) == 0 && kind.accepts(more)) {
                value = more;
            }
        }
        return kind.accepts(0) && random.nextInt(8) == 0 ? 0 : value;
    }

    @Override
    public List<Literal> inOrder() {
        return elements.stream().map(Literal::negate).toList();
    }

    @Override
    public List<Long> values() {
        return LongStream.range(0, 1L << elements.size())
                .filter(kind::accepts)
                .boxed()
                .toList();
    }

    @Override
    public Cell draw(Random random) {
        while (true) {
            long value = random.nextLong() & (1L << elements.size()) - 1;
            if (kind.accepts(value)) {
                return new Cell(value, value);
            }
        }
    }

    /** One element more or less; and each alone, for the one that excludes the others. */
    @Override
    public List<Long> others(long value) {
        Set<Long> others = new LinkedHashSet<>();
        for (int place = 0; place < elements.size(); place++) {
            others.add(value ^ 1L << place);
        }
        for (int place = 0; place < elements.size(); place++) {
            others.add(1L << place);
        }
        return others.stream()
                .filter(other -> other != value && kind.accepts(other))
                .toList();
    }

    @Override
    public Cell cell(Predicate<Variable> isTrue) {
        long value = 0;
        for (int place = 0; place < elements.size(); place++) {
            value |= isTrue.test(elements.get(place)) ? 1L << place : 0;
        }
        return new Cell(value, value);
    }
}
