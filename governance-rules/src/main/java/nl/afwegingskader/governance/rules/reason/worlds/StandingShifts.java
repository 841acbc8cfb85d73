package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Fraction;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift.OtherStanding;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Finds which standings become which others, each with a world that shows it; and the part of the combinations, where that can be counted. */
final class StandingShifts {

    private final TwoEditions editions;
    private final FormulaFactory logic;
    private final Map<Form, Formula> differs = new EnumMap<>(Form.class);
    private final Map<OtherStanding, Situation> shown = new LinkedHashMap<>();
    private final Set<OtherStanding> undecided = new LinkedHashSet<>();

    StandingShifts(TwoEditions editions) {
        this.editions = editions;
        this.logic = editions.logic();
        for (Form form : Form.values()) {
            Formula differing = differing(form);
            if (!editions.isNever(differing)) {
                differs.put(form, differing);
                search(form);
            }
        }
    }

    private Formula differing(Form form) {
        StandingFormulas was = editions.before().formulas();
        StandingFormulas is = editions.after().formulas();
        return logic.or(
                other(was.excluded(form), is.excluded(form)),
                other(was.notAdmitted(form), is.notAdmitted(form)),
                other(was.required(form), is.required(form)));
    }

    private Formula other(Formula one, Formula other) {
        return one.equals(other) ? logic.falsum() : logic.not(logic.equivalence(one, other));
    }

    private void search(Form form) {
        for (Standing before : Standing.values()) {
            for (Standing after : Standing.values()) {
                if (before != after) {
                    search(new OtherStanding(form, before, after));
                }
            }
        }
    }

    private void search(OtherStanding way) {
        Solver solver = editions.solver();
        Worlds.Search search = editions.find(solver, List.of(solver.name(claim(way))), List.of(), way::isShown);
        if (search instanceof Worlds.Seen seen) {
            shown.put(way, seen.world().situation());
        } else if (search instanceof Worlds.Bounded) {
            undecided.add(way);
        }
    }

    private Formula claim(OtherStanding way) {
        return logic.and(
                editions.before().formulas().is(way.form(), way.before()),
                editions.after().formulas().is(way.form(), way.after()));
    }

    /** What becomes of standings, with a world for each. */
    Map<OtherStanding, Situation> shown() {
        return shown;
    }

    /** What could become of standings, but was not decided. */
    Set<OtherStanding> undecided() {
        return undecided;
    }

    /** The part of the possible combinations that each change of one form is true in; empty when that cannot be counted. */
    Map<OtherStanding, Fraction> counted(Form form) {
        List<OtherStanding> ways =
                shown.keySet().stream().filter(way -> way.form() == form).toList();
        List<Formula> claims = ways.stream().map(this::claim).toList();
        Map<OtherStanding, Fraction> counted = new LinkedHashMap<>();
        new Combinations(editions, claims).shares(claims).ifPresent(shares -> {
            for (int place = 0; place < shares.size(); place++) {
                counted.put(ways.get(place), shares.get(place));
            }
        });
        return counted;
    }

    /** The part of the possible combinations in which some standing is another; empty when that cannot be counted. */
    Optional<Fraction> countedTogether() {
        List<Formula> any = List.of(logic.or(differs.values()));
        return differs.isEmpty()
                ? Optional.of(Fraction.of(0, 1))
                : new Combinations(editions, any).shares(any).map(shares -> shares.get(0));
    }

    /** Whether the standing of a form may differ. */
    boolean mayDiffer(Form form) {
        return differs.containsKey(form);
    }
}
