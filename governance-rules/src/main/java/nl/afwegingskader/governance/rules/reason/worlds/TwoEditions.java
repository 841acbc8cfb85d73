package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Two editions over the same answers, in the worlds that are possible by at least one of them. A kenmerk is answered there when one of the two
 * asks for it; what an edition derives follows. Used by one thread.
 */
final class TwoEditions {

    /** How many that only the formulas allow are passed over. */
    private static final int MOST_REFUSED = 20;

    private final FormulaFactory logic = new FormulaFactory();
    private final Reasoner before;
    private final Reasoner after;
    private final Map<Integer, Domain> asked = new TreeMap<>();
    private final Map<List<Variable>, Formula> groups = new LinkedHashMap<>();
    private final Formula sound;
    private final Formula possible;
    private final Solver solver;
    private final PairFilling filling;

    TwoEditions(Side before, Side after) {
        List<Encoding> encodings = Encoding.beside(List.of(before.program(), after.program()), logic, false);
        this.before = new Reasoner(before.program(), before.decider(), encodings.get(0));
        this.after = new Reasoner(after.program(), after.decider(), encodings.get(1));
        encodings.forEach(encoding -> encoding.domains().forEach((subject, domain) -> {
            if (subject == Subjects.DATE
                    || Encoding.isAnswered(subject)
                            && encoding.program().definition(subject).isEmpty()) {
                asked.put(subject, domain);
            }
        }));
        encodings.forEach(encoding -> encoding.domains().forEach((subject, domain) -> {
            groups.putIfAbsent(domain.variables(), domain.sound());
            encoding.given(subject).ifPresent(given -> groups.putIfAbsent(List.of(given), follows(subject, given)));
        }));
        this.sound = logic.and(groups.values());
        this.possible = logic.or(
                this.before.formulas().possible(), this.after.formulas().possible());
        this.solver = new Solver(logic);
        solver.add(sound);
        solver.add(possible);
        this.filling = new PairFilling(this.before, this.after, asked);
    }

    /** When a kenmerk is answered: when an edition that looks at it says that it applies, and does not derive it. */
    private Formula follows(int subject, Variable given) {
        if (!asked.containsKey(subject)) {
            return given.negate();
        }
        List<Formula> applies = new ArrayList<>();
        for (Reasoner edition : editions()) {
            Optional<Applicability> when = edition.program().applicability(subject);
            if (edition.encoding().domains().containsKey(subject)) {
                applies.add(
                        when.isEmpty()
                                ? logic.verum()
                                : logic.not(
                                        edition.encoding().refuted(when.get().when())));
            }
        }
        return logic.equivalence(given, logic.or(applies));
    }

    FormulaFactory logic() {
        return logic;
    }

    Reasoner before() {
        return before;
    }

    Reasoner after() {
        return after;
    }

    List<Reasoner> editions() {
        return List.of(before, after);
    }

    /** The kenmerken that worlds answer, and the reference date. */
    Map<Integer, Domain> asked() {
        return asked;
    }

    /** What holds in every world, possible or not. */
    Formula sound() {
        return sound;
    }

    /** When the answers can all be true, by at least one edition. */
    Formula possible() {
        return possible;
    }

    /** Knows what holds in every possible world. */
    Solver solver() {
        return solver;
    }

    PairFilling filling() {
        return filling;
    }

    /** Whether a formula is true in no possible world; not when that was not decided. */
    boolean isNever(Formula formula) {
        return solver.solve(List.of(solver.name(formula))) instanceof Solver.None;
    }

    /**
     * Looks for a possible world.
     *
     * @param asking knows what holds in every possible world
     * @param claims what must be true
     * @param sums points that there must be
     * @param shows whether a world, as either edition decides it, is what was looked for
     */
    Worlds.Search find(
            Solver asking, List<Literal> claims, List<Solver.AtLeast> sums, BiPredicate<World, World> shows) {
        List<Literal> all = new ArrayList<>(claims);
        for (int refused = 0; refused < MOST_REFUSED; refused++) {
            Solver.Outcome outcome = asking.solveWith(all, sums);
            if (!(outcome instanceof Solver.Found found)) {
                return outcome instanceof Solver.None && refused == 0 ? new Worlds.Never() : new Worlds.Bounded();
            }
            Optional<World> world = written(found.isTrue(), shows);
            if (world.isPresent()) {
                return new Worlds.Seen(world.get());
            }
            all.add(asking.name(otherSums(found.isTrue())));
        }
        return new Worlds.Bounded();
    }

    /** That some sum comes out otherwise. */
    private Formula otherSums(Predicate<Variable> isTrue) {
        return logic.or(ofSums().stream()
                .sorted()
                .map(variable -> logic.literal(variable.name(), !isTrue.test(variable)))
                .toList());
    }

    private Optional<World> written(Predicate<Variable> isTrue, BiPredicate<World, World> shows) {
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        long[] day = {0};
        asked.forEach((subject, domain) -> {
            Domain.Cell cell = domain.cell(isTrue);
            if (subject == Subjects.DATE) {
                day[0] = cell.lowest();
            } else {
                cells.put(subject, cell);
            }
        });
        Situation empty = PairFilling.on(day[0]);
        Completion completion = new Completion(empty, cells);
        Predicate<PairFilling.Pair> shown = pair -> pair.isPossible() && shows.test(pair.before(), pair.after());
        return Optional.of(filling.pair(empty, completion.lowest()))
                .filter(shown)
                .or(() -> completion
                        .matching(sums(isTrue))
                        .map(values -> filling.pair(empty, values))
                        .filter(shown))
                .map(PairFilling.Pair::before);
    }

    private List<Completion.Sum> sums(Predicate<Variable> isTrue) {
        List<Completion.Sum> sums = new ArrayList<>();
        for (Reasoner edition : editions()) {
            edition.encoding().domains().forEach((subject, domain) -> {
                if (edition.program().definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                    sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
                }
            });
        }
        return sums;
    }

    /** The variables that belong together, with what is true of them in every world. */
    Map<List<Variable>, Formula> groups() {
        return groups;
    }

    /** The variables of sums on unknown numbers, which can be more in formulas than in reality. */
    Set<Variable> ofSums() {
        Set<Variable> variables = new HashSet<>();
        for (Reasoner edition : editions()) {
            edition.encoding().domains().forEach((subject, domain) -> {
                if (subject != Subjects.DATE && !Encoding.isAnswered(subject)) {
                    variables.addAll(domain.variables());
                }
            });
        }
        return variables;
    }
}
