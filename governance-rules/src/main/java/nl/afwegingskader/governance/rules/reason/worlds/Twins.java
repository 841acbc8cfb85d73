package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Two worlds of one situation that may differ in the answers on some kenmerken, and in no other: whether they can differ in what is at
 * stake. Used once, by one thread.
 */
final class Twins {

    private static final Form[] FORMS = Form.values();

    /** Questions about two forms; what they do not decide stays bounded. */
    private static final int MOST_QUESTIONS = 1_000;

    private final Worlds worlds;
    private final BitSet varied;
    private final Encoding base;
    private final Encoding twin;
    private final FormulaFactory logic;
    private final Solver solver;
    private final StandingFormulas here;
    private final StandingFormulas there;
    private final Literal possible;
    private final World now;
    private int questions;
    private boolean bounded;

    /** @param varied the kenmerken that may differ */
    Twins(Reasoner reasoner, Worlds worlds, BitSet varied) {
        this.worlds = worlds;
        this.varied = varied;
        this.now = worlds.now();
        this.base = reasoner.encoding();
        this.twin = base.varied(varied);
        this.logic = base.logic();
        this.solver = new Solver(logic);
        this.here = reasoner.formulas();
        this.there = new StandingFormulas(twin, reasoner.rules());
        solver.add(base.sound());
        twin.domains().forEach((subject, domain) -> {
            if (domain != base.domains().get(subject)) {
                solver.add(domain.sound());
            }
        });
        this.possible = solver.name(logic.and(here.possible(), there.possible()));
    }

    /** What looking for two worlds that differ came to. */
    sealed interface Search {}

    /** These differ. */
    record Differ(World one, World other) implements Search {}

    /** No two do. */
    record Alike() implements Search {}

    /** There may be two, but none could be written out, or the limit on the work was reached. */
    record Bounded() implements Search {}

    Search search(Stake stake) {
        Optional<Differ> differ = stake == Stake.STANDING ? standing() : firstPlace();
        if (differ.isPresent()) {
            return differ.get();
        }
        return bounded ? new Bounded() : new Alike();
    }

    /** Asks for any form, and where that cannot be shown for each. */
    private Optional<Differ> standing() {
        List<Formula> differs = Stream.of(FORMS).map(this::differs).toList();
        Optional<Differ> any = find(Stake.STANDING, List.of(solver.name(logic.or(differs))), List.of());
        if (any.isPresent() || !bounded) {
            return any;
        }
        bounded = false;
        return differs.stream()
                .map(one -> find(Stake.STANDING, List.of(solver.name(one)), List.of()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Formula differs(Form form) {
        return logic.or(
                differs(here.excluded(form), there.excluded(form)),
                differs(here.notAdmitted(form), there.notAdmitted(form)),
                differs(here.required(form), there.required(form)));
    }

    private Formula differs(Formula one, Formula other) {
        return one.equals(other) ? logic.falsum() : logic.not(logic.equivalence(solver.name(one), solver.name(other)));
    }

    /** Asks of each form whether it can come first in the one world, and not in the other because of something. */
    private Optional<Differ> firstPlace() {
        Set<Chance> asked = new HashSet<>();
        for (Form form : FORMS) {
            if (now.standing(form) == Standing.EXCLUDED || isAlwaysBehind(form) || !asked.add(chance(form))) {
                continue;
            }
            Optional<Differ> found = dethroned(form, List.of(there.excluded(form)), List.of(), Optional.empty());
            // Of forms that are said the same of, one will do.
            Set<Chance> others = new HashSet<>();
            for (Form other : FORMS) {
                if (found.isEmpty()
                        && other != form
                        && now.standing(other) != Standing.EXCLUDED
                        && others.add(chance(other))) {
                    found = dethroned(form, other);
                }
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What there is to say of a form and the first place. */
    private record Chance(List<Formula> standings, Points here, Points there) {}

    private Chance chance(Form form) {
        return new Chance(
                List.of(here.excluded(form), there.excluded(form), here.required(form), there.required(form)),
                points(form, base),
                points(form, twin));
    }

    private Optional<Differ> dethroned(Form form, Form other) {
        Optional<Differ> byDuty = dethroned(form, List.of(there.required(other)), List.of(), Optional.of(other));
        Points lead = points(other, base).minus(points(form, base));
        Points leadThere = points(other, twin).minus(points(form, twin));
        boolean isSame = lead.equals(leadThere)
                && here.excluded(other).equals(there.excluded(other))
                && here.required(form).equals(there.required(form));
        if (byDuty.isPresent() || isSame || leadThere.highest() <= 0) {
            return byDuty;
        }
        return dethroned(
                form,
                List.of(
                        logic.not(there.excluded(form)),
                        logic.not(there.excluded(other)),
                        logic.not(there.required(form))),
                List.of(leadThere.atLeast(1)),
                Optional.of(other));
    }

    private Literal not(Formula formula) {
        return solver.name(logic.not(formula));
    }

    /** Whether some form that nothing can exclude always has more points. */
    private boolean isAlwaysBehind(Form form) {
        return !now.mayBeRequired(form)
                && Stream.of(FORMS)
                        .filter(other -> now.standing(other) == Standing.ADMISSIBLE)
                        .anyMatch(other ->
                                points(other, base).minus(points(form, base)).lowest() > 0);
    }

    /**
     * First asks only that the form is not behind the one other, which is quicker to refute; if that shows nothing, that it is behind none.
     *
     * @param claims why it does not come first there
     */
    private Optional<Differ> dethroned(
            Form form, List<Formula> claims, List<Solver.AtLeast> sums, Optional<Form> other) {
        if (claims.contains(logic.falsum())) {
            return Optional.empty();
        }
        List<Literal> all = new ArrayList<>(claims.stream().map(solver::name).toList());
        all.add(not(here.excluded(form)));
        for (Form one : FORMS) {
            if (one != form) {
                all.add(not(here.required(one)));
            }
        }
        List<Solver.AtLeast> some = new ArrayList<>(sums);
        other.ifPresent(one -> some.addAll(notBehind(form, one)));
        boolean before = bounded;
        Optional<Differ> found = find(Stake.FIRST_PLACE, all, some);
        if (found.isPresent() || bounded == before) {
            return found;
        }
        bounded = before;
        List<Solver.AtLeast> every = new ArrayList<>(sums);
        for (Form one : FORMS) {
            if (one != form) {
                every.addAll(notBehind(form, one));
            }
        }
        return find(Stake.FIRST_PLACE, all, every);
    }

    /** That a form does not have fewer points than another, unless they do not matter. */
    private List<Solver.AtLeast> notBehind(Form form, Form other) {
        Points lead = points(form, base).minus(points(other, base));
        return lead.lowest() >= 0
                ? List.of()
                : List.of(lead.atLeast(0, solver.name(logic.or(here.excluded(other), here.required(form)))));
    }

    private Points points(Form form, Encoding encoding) {
        return new Points(now, trigger -> solver.name(encoding.certain(trigger.when()))).add(form, 1);
    }

    private Optional<Differ> find(Stake stake, List<Literal> claims, List<Solver.AtLeast> sums) {
        if (++questions > MOST_QUESTIONS) {
            bounded = true;
            return Optional.empty();
        }
        Solver.Outcome outcome = sums.isEmpty()
                ? solver.solve(worlds.each(possible, claims))
                : solver.solveWith(worlds.each(possible, claims), sums);
        if (outcome instanceof Solver.None) {
            return Optional.empty();
        }
        Optional<Differ> shown =
                outcome instanceof Solver.Found found ? shown(found.isTrue(), stake) : Optional.empty();
        bounded |= shown.isEmpty();
        return shown;
    }

    /** Both worlds that the solver means, with sums as it has them, or else as they come; empty when those do not differ. */
    private Optional<Differ> shown(Predicate<Variable> isTrue, Stake stake) {
        Filling filling = worlds.filling();
        BitSet looked = worlds.lookedAt(stake);
        return filling.withSums(isTrue, looked)
                .flatMap(one -> written(one, isTrue, stake, looked))
                .or(() -> written(filling.plain(isTrue), isTrue, stake, looked));
    }

    private Optional<Differ> written(World one, Predicate<Variable> isTrue, Stake stake, BitSet looked) {
        return Optional.of(other(one, isTrue, looked))
                .filter(other -> worlds.isPossible(one) && worlds.isPossible(other))
                .filter(other -> !Outlook.isSame(one, other, stake))
                .map(other -> new Differ(one, other));
    }

    private World other(World one, Predicate<Variable> isTrue, BitSet looked) {
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        for (Reasoner.Blank blank : worlds.open()) {
            Domain domain = twin.domains().get(blank.subject());
            if (varied.get(blank.subject()) && domain != null) {
                cells.put(blank.subject(), domain.cell(isTrue));
            }
        }
        Completion completion = new Completion(one.situation(), cells);
        Map<Integer, Long> values = new TreeMap<>(one.answers());
        values.putAll(
                completion.matching(worlds.filling().sums(twin, isTrue, looked)).orElseGet(completion::lowest));
        return worlds.filling().world(values);
    }
}
