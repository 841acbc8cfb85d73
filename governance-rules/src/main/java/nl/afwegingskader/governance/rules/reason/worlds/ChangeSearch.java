package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.reason.worlds.FewestChanges.Found;
import nl.afwegingskader.governance.rules.reason.worlds.FewestChanges.Way;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Looks for ways to reach a goal by changing answers: first with one change, then with two, and so on, until there are ways. What the solver
 * finds is tried out, since sums may come out otherwise.
 */
final class ChangeSearch {

    /** What may turn out not to be a way, before the search is given up. */
    private static final int MOST_FAILURES = 200;

    private final Solver solver;
    private final FormulaFactory logic;
    private final Answers answers;
    private final Predicate<Situation> holds;
    private final List<Literal> atMost = new ArrayList<>();
    private final List<Literal> wishes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private int kinds;
    private int failures;
    private boolean isStopped;
    private boolean isBounded;
    private boolean isMore;

    /**
     * @param solver knows the goal, and the answers
     * @param holds whether a situation is at the goal
     */
    ChangeSearch(Solver solver, FormulaFactory logic, Answers answers, Predicate<Situation> holds) {
        this.solver = solver;
        this.logic = logic;
        this.answers = answers;
        this.holds = holds;
        answers.changed().values().forEach(changed -> wishes.add(changed.negate()));
        answers.changed().keySet().forEach(subject -> wishes.addAll(answers.literals(subject)));
        count(answers.changed().values());
    }

    /** Names when at most so many have changed. */
    private void count(Collection<Variable> changed) {
        List<Literal> more = new ArrayList<>();
        for (int number = 0; number <= FewestChanges.MOST_CHANGES; number++) {
            more.add(solver.name(logic.falsum()));
        }
        for (Variable one : changed) {
            for (int number = FewestChanges.MOST_CHANGES; number >= 0; number--) {
                Formula before = number == 0 ? logic.verum() : more.get(number - 1);
                more.set(number, solver.name(logic.or(more.get(number), logic.and(before, one))));
            }
        }
        more.forEach(literal -> atMost.add(literal.negate()));
    }

    Found found() {
        if (solver.solve(List.of()) instanceof Solver.None) {
            return new Found(List.of(), false, FewestChanges.MOST_CHANGES, true, false);
        }
        int searched = 0;
        while (ways.isEmpty() && !isStopped && searched < FewestChanges.MOST_CHANGES) {
            searched++;
            search(searched);
        }
        ways.sort(Comparator.comparing(way -> way.changed().stream().boxed().toList(), ChangeSearch::compare));
        return new Found(ways, isMore, isStopped ? searched - 1 : searched, false, isStopped || isBounded);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
            int order = Integer.compare(one.get(place), other.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Looks at all ways with at most so many changes. */
    private void search(int changes) {
        while (!isStopped && !isMore) {
            Solver.Outcome outcome = solver.solve(List.of(atMost.get(changes)), wishes);
            if (outcome instanceof Solver.None) {
                return;
            }
            if (outcome instanceof Solver.Found found) {
                tryOut(found.isTrue());
            } else {
                isStopped = true;
            }
        }
    }

    private void tryOut(Predicate<Variable> isTrue) {
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        answers.changed().forEach((subject, changed) -> {
            if (isTrue.test(changed)) {
                cells.put(subject, answers.domain(subject).cell(isTrue));
            }
        });
        BitSet changed = new BitSet();
        cells.keySet().forEach(changed::set);
        List<Completion.Sum> sums = answers.sums(changed, isTrue);
        Optional<Situation> reached = reached(cells, sums);
        if (reached.isPresent()) {
            if (kinds == FewestChanges.MOST_WAYS) {
                isMore = true;
            } else {
                kinds++;
                add(changed, nearest(changed, reached.get()));
            }
            // Another way changes something else.
            solver.add(logic.or(cells.keySet().stream()
                    .map(answers::changed)
                    .map(Literal::negate)
                    .toList()));
            return;
        }
        failures++;
        // Without sums what is found is a way.
        isBounded = true;
        isStopped = failures > MOST_FAILURES;
        refuse(cells);
    }

    /** The same changes, to values that are as near to the answers given as can be. */
    private Situation nearest(BitSet changed, Situation reached) {
        Situation nearest = reached;
        for (int subject : changed.stream().toArray()) {
            for (long value : answers.others(subject)) {
                Situation nearer = Completion.with(nearest, subject, value);
                if (holds.test(nearer)) {
                    nearest = nearer;
                    break;
                }
            }
        }
        return nearest;
    }

    /** Adds a way; of a single change every value that will do, if they can be listed. */
    private void add(BitSet changed, Situation reached) {
        ways.add(new Way(changed, reached));
        int subject = changed.nextSetBit(0);
        if (changed.cardinality() == 1 && answers.isChoice(subject)) {
            for (long value : answers.others(subject)) {
                Situation other = Completion.with(reached, subject, value);
                if (!other.equals(reached) && holds.test(other)) {
                    ways.add(new Way(changed, other));
                }
            }
        }
    }

    /** From now on not these answers, unless something else changes too. */
    private void refuse(Map<Integer, Domain.Cell> cells) {
        List<Formula> parts = new ArrayList<>();
        cells.forEach((subject, cell) ->
                answers.literals(subject, cell.lowest()).forEach(literal -> parts.add(literal.negate())));
        answers.changed().forEach((subject, changed) -> {
            if (!cells.containsKey(subject)) {
                parts.add(changed);
            }
        });
        solver.add(logic.or(parts));
    }

    /** The situation with other answers in these ranges, if that is at the goal. */
    private Optional<Situation> reached(Map<Integer, Domain.Cell> cells, List<Completion.Sum> sums) {
        Situation plain = answers.with(cells);
        if (holds.test(plain)) {
            return Optional.of(plain);
        }
        Map<Integer, Domain.Cell> inSums = new LinkedHashMap<>(cells);
        inSums.keySet().removeIf(subject -> sums.stream().noneMatch(sum -> sum.uses(subject)));
        return inSums.isEmpty()
                ? Optional.empty()
                : new Completion(plain, inSums)
                        .matching(sums)
                        .map(values -> Completion.with(plain, values))
                        .filter(holds);
    }
}
