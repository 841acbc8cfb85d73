package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift.OtherPlace;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Literal;

/**
 * Finds which forms come to the first place and which leave it. Worlds by chance show most; what they do not show is asked of the solver, form
 * by form: only those other forms can have kept it from the first place that stand otherwise to it than they did.
 */
final class PlaceShifts {

    private final TwoEditions editions;
    private final Solver solver;
    private final FirstPlace was;
    private final FirstPlace is;
    private final Map<Form, List<Form>> others = new EnumMap<>(Form.class);
    private final Map<OtherPlace, Situation> shown = new LinkedHashMap<>();
    private final Set<OtherPlace> undecided = new LinkedHashSet<>();

    PlaceShifts(TwoEditions editions, StandingShifts standings) {
        this.editions = editions;
        this.solver = new Solver(editions.logic());
        solver.add(editions.sound());
        solver.add(editions.possible());
        this.was = place(editions.before());
        this.is = place(editions.after());
        for (Form form : Form.values()) {
            List<Form> turned = new ArrayList<>();
            for (Form other : Form.values()) {
                if (other != form
                        && (standings.mayDiffer(form)
                                || standings.mayDiffer(other)
                                || !was.lead(form, other).equals(is.lead(form, other)))) {
                    turned.add(other);
                }
            }
            if (!turned.isEmpty()) {
                others.put(form, turned);
            }
        }
    }

    private FirstPlace place(Reasoner edition) {
        return new FirstPlace(edition.encoding(), edition.rules(), solver);
    }

    /** Whether the first place may differ at all. */
    boolean mayDiffer() {
        return !others.isEmpty();
    }

    /** The other forms that may have kept a form from the first place, or keep it from there now. */
    List<Form> others(Form form) {
        return others.getOrDefault(form, List.of());
    }

    /** Takes note of a world. */
    void see(World before, World after) {
        Set<Form> first = before.first();
        Set<Form> now = after.first();
        if (!first.equals(now)) {
            for (Form form : Form.values()) {
                if (first.contains(form) != now.contains(form)) {
                    shown.putIfAbsent(new OtherPlace(form, now.contains(form)), before.situation());
                }
            }
        }
    }

    /** Asks the solver for what no world has shown. */
    void search() {
        others.forEach((form, turned) -> {
            search(new OtherPlace(form, true), is.of(form), was.not(form, turned));
            search(new OtherPlace(form, false), was.of(form), is.not(form, turned));
        });
    }

    private void search(OtherPlace way, FirstPlace.Claims first, FirstPlace.Claims not) {
        if (shown.containsKey(way)) {
            return;
        }
        List<Literal> claims = new ArrayList<>();
        first.formulas().forEach(formula -> claims.add(solver.name(formula)));
        not.formulas().forEach(formula -> claims.add(solver.name(formula)));
        List<Solver.AtLeast> sums = new ArrayList<>(first.sums());
        sums.addAll(not.sums());
        Worlds.Search search = editions.find(solver, claims, sums, way::isShown);
        if (search instanceof Worlds.Seen seen) {
            shown.put(way, seen.world().situation());
        } else if (search instanceof Worlds.Bounded) {
            undecided.add(way);
        }
    }

    /** What becomes of the first place, with a world for each. */
    Map<OtherPlace, Situation> shown() {
        return shown;
    }

    /** What could become of the first place, but was not decided. */
    Set<OtherPlace> undecided() {
        return undecided;
    }
}
