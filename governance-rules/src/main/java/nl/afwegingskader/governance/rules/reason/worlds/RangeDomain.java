package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.text.Atom;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * A number or a day, cut into ranges at the thresholds that rules compare it with: a variable for each threshold, true from there on.
 */
final class RangeDomain implements Domain {

    private final FormulaFactory logic;
    private final long lowest;
    private final long highest;
    private final List<Long> thresholds;
    private final List<Variable> reached = new ArrayList<>();

    /** @param thresholds those at or below the lowest, or above the highest, are no condition and never met */
    RangeDomain(FormulaFactory logic, String name, long lowest, long highest, SortedSet<Long> thresholds) {
        this.logic = logic;
        this.lowest = lowest;
        this.highest = highest;
        this.thresholds = thresholds.stream()
                .filter(threshold -> lowest < threshold && threshold <= highest)
                .toList();
        for (long threshold : this.thresholds) {
            reached.add(logic.variable(name + "_" + this.thresholds.indexOf(threshold)));
        }
    }

    @Override
    public Formula passes(Atom atom) {
        return atLeast(atom.operand());
    }

    Formula atLeast(long threshold) {
        if (threshold <= lowest || threshold > highest) {
            return logic.constant(threshold <= lowest);
        }
        return reached.get(thresholds.indexOf(threshold));
    }

    @Override
    public List<Variable> variables() {
        return reached;
    }

    @Override
    public Formula sound() {
        List<Formula> clauses = new ArrayList<>();
        for (int place = 1; place < reached.size(); place++) {
            clauses.add(logic.or(reached.get(place).negate(), reached.get(place - 1)));
        }
        return logic.and(clauses);
    }

    @Override
    public void fix(long value, Consumer<Literal> literals) {
        for (int place = 0; place < reached.size(); place++) {
            Variable one = reached.get(place);
            literals.accept(value >= thresholds.get(place) ? one : one.negate());
        }
    }

    @Override
    public long pick(Random random) {
        int place = random.nextInt(thresholds.size() + 1);
        return place == 0 ? lowest : thresholds.get(place - 1);
    }

    @Override
    public List<Literal> inOrder() {
        return reached.stream().map(Literal::negate).toList();
    }

    @Override
    public List<Long> values() {
        return cells().stream().map(Cell::lowest).toList();
    }

    @Override
    public Cell draw(Random random) {
        return cell(random.nextInt(thresholds.size() + 1));
    }

    @Override
    public List<Long> others(long value) {
        return cells().stream()
                .filter(cell -> !cell.contains(value))
                .map(Cell::lowest)
                .toList();
    }

    /** All ranges, from low to high. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int passed = 0; passed <= thresholds.size(); passed++) {
            cells.add(cell(passed));
        }
        return cells;
    }

    private Cell cell(int passed) {
        return new Cell(
                passed == 0 ? lowest : thresholds.get(passed - 1),
                passed == thresholds.size() ? highest : thresholds.get(passed) - 1);
    }

    @Override
    public Cell cell(Predicate<Variable> isTrue) {
        int passed = 0;
        while (passed < reached.size() && isTrue.test(reached.get(passed))) {
            passed++;
        }
        return cell(passed);
    }
}
