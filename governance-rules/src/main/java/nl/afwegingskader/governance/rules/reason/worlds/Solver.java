package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.logicng.collections.LNGBooleanVector;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SolverState;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/**
 * Finds values for variables that make formulas true, with a limit on the work. Each solver gives formulas names of its own, which mean nothing to
 * another. Used by one thread.
 */
final class Solver {

    /** Far more than any question about the shipped rules has needed; a limit, so that a hard one ends. */
    private static final int MOST_CONFLICTS = 50_000;

    private final FormulaFactory logic;
    private final MiniSat solver;
    private final Map<Formula, Literal> names = new HashMap<>();

    Solver(FormulaFactory logic) {
        this.logic = logic;
        this.solver = MiniSat.miniSat(logic);
    }

    /** What solving came to. */
    sealed interface Outcome {}

    /** Values that make everything true. */
    record Found(Predicate<Variable> isTrue) implements Outcome {
        boolean says(Literal literal) {
            return isTrue.test(literal.variable()) == literal.phase();
        }
    }

    /**
     * There are none.
     *
     * @param because what was assumed and cannot be true together; not always the fewest
     */
    record None(List<Literal> because) implements Outcome {}

    /** The limit was reached. */
    record Undecided() implements Outcome {}

    /** Makes a formula true from now on. */
    void add(Formula formula) {
        solver.add(formula);
    }

    /** Makes a sum of points so many from now on. */
    void add(AtLeast sum) {
        add(sum, logic);
    }

    private void add(AtLeast sum, FormulaFactory factory) {
        List<Literal> literals = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        sum.points().forEach((literal, count) -> {
            literals.add(factory.literal(literal.name(), literal.phase()));
            points.add(count);
        });
        solver.add(factory.pbc(CType.GE, sum.least(), literals, points));
    }

    /** A literal that is true exactly when the formula is, so that it can be assumed. */
    Literal name(Formula formula) {
        if (formula.type() == FType.LITERAL) {
            return (Literal) formula;
        }
        if (formula.type() == FType.FALSE) {
            return name(logic.verum()).negate();
        }
        if (formula.type() == FType.NOT) {
            return name(formula.negate()).negate();
        }
        Literal known = names.get(formula);
        if (known == null) {
            Variable name = logic.variable("f" + names.size());
            solver.add(logic.equivalence(name, formula));
            names.put(formula, name);
            known = name;
        }
        return known;
    }

    Outcome solve(Collection<Literal> assumptions) {
        return outcome(solver.sat(new Limit(), assumptions), assumptions);
    }

    /**
     * The same, that tries wishes in their order.
     *
     * @param wished what is true if it can be, given those before
     */
    Outcome solve(Collection<Literal> assumptions, List<Literal> wished) {
        return outcome(solver.satWithSelectionOrder(wished, new Limit(), assumptions), assumptions);
    }

    /**
     * The same, in which wishes only choose among what was found: that there is nothing is found sooner without them.
     */
    Outcome solveInOrder(Collection<Literal> assumptions, List<Literal> wished) {
        Outcome outcome = solve(assumptions);
        return outcome instanceof Found && !wished.isEmpty() ? solve(assumptions, wished) : outcome;
    }

    /**
     * A sum of points that must not be less than a number.
     *
     * @param points what each literal counts when it is true
     */
    record AtLeast(Map<Literal, Integer> points, int least) {}

    /** Finds values under sums that are forgotten again. */
    Outcome solveWith(Collection<Literal> assumptions, List<AtLeast> sums) {
        return solveWith(assumptions, sums, List.of());
    }

    /** The same, in which wishes choose among what was found. */
    Outcome solveWith(Collection<Literal> assumptions, List<AtLeast> sums, List<Literal> wished) {
        // What the solver first hears of under the sums it would forget with them, and then say nothing of.
        assumptions.forEach(this::know);
        SolverState before = addPassing(sums);
        Outcome outcome = solveInOrder(assumptions, wished);
        solver.loadState(before);
        return outcome;
    }

    private void know(Literal literal) {
        if (solver.underlyingSolver().idxForName(literal.name()) < 0) {
            solver.add(logic.or(literal.variable(), logic.variable("unused")));
        }
    }

    /** What some work finds under sums that are forgotten again, with all that it adds and names meanwhile. */
    <T> T under(List<AtLeast> sums, Supplier<T> work) {
        Set<Formula> named = Set.copyOf(names.keySet());
        SolverState before = addPassing(sums);
        T found = work.get();
        solver.loadState(before);
        names.keySet().retainAll(named);
        return found;
    }

    private SolverState addPassing(List<AtLeast> sums) {
        sums.forEach(sum -> sum.points().keySet().forEach(this::know));
        SolverState before = solver.saveState();
        // Of its own, so that what is forgotten leaves nothing behind.
        FormulaFactory passing = new FormulaFactory();
        sums.forEach(sum -> add(sum, passing));
        return before;
    }

    private Outcome outcome(Tristate result, Collection<Literal> assumptions) {
        if (result == Tristate.UNDEF) {
            return new Undecided();
        }
        return result == Tristate.TRUE ? found() : new None(because(assumptions));
    }

    private Found found() {
        MiniSatStyleSolver inner = solver.underlyingSolver();
        LNGBooleanVector values = inner.model();
        return new Found(variable -> {
            int place = inner.idxForName(variable.name());
            // What the solver does not know of, or learned of later, can be anything.
            return 0 <= place && place < values.size() && values.get(place);
        });
    }

    /** The solver tells which assumptions it came to contradict, by their opposites. */
    private List<Literal> because(Collection<Literal> assumptions) {
        MiniSatStyleSolver inner = solver.underlyingSolver();
        LNGIntVector conflict = inner.conflict();
        List<Literal> because = new ArrayList<>();
        for (Literal assumption : assumptions) {
            int place = inner.idxForName(assumption.name());
            int opposite = MiniSatStyleSolver.mkLit(place, assumption.phase());
            for (int i = 0; i < conflict.size(); i++) {
                if (conflict.get(i) == opposite) {
                    because.add(assumption);
                    break;
                }
            }
        }
        return because;
    }

    private static final class Limit implements SATHandler {
        private int conflicts;

        @Override
        public void started() {
            conflicts = 0;
        }

        @Override
        public boolean detectedConflict() {
            conflicts++;
            return conflicts < MOST_CONFLICTS;
        }

        @Override
        public boolean aborted() {
            return conflicts >= MOST_CONFLICTS;
        }
    }
}
