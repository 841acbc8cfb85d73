package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Trigger;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Literal;

/** What scores come to: points that are certain, and points that each depend on a trigger. */
final class Points {

    private final World now;
    private final Function<Trigger, Literal> holds;
    private final Map<Literal, Integer> open = new LinkedHashMap<>();
    private int certain;

    /**
     * @param now the situation as it is, which knows some triggers to hold or to fail
     * @param holds when a trigger holds
     */
    Points(World now, Function<Trigger, Literal> holds) {
        this.now = now;
        this.holds = holds;
    }

    /** Adds the score of a form so many times. */
    Points add(Form form, int times) {
        for (FormRules.Pleading one : now.rules().pleading(form)) {
            Truth truth = now.truth(one.trigger());
            if (truth == Truth.TRUE) {
                certain += times * one.points();
            } else if (truth == Truth.OPEN) {
                add(holds.apply(one.trigger()), times * one.points());
            }
        }
        return this;
    }

    private void add(Literal literal, int points) {
        open.merge(literal, points, Integer::sum);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that && certain == that.certain && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return 31 * open.hashCode() + certain;
    }

    /** These points, less the others. */
    Points minus(Points others) {
        Points difference = new Points(now, holds);
        difference.certain = certain - others.certain;
        difference.open.putAll(open);
        others.open.forEach((literal, points) -> difference.add(literal, -points));
        return difference;
    }

    Points negated() {
        return new Points(now, holds).minus(this);
    }

    int lowest() {
        return certain
                + open.values().stream().mapToInt(points -> Math.min(points, 0)).sum();
    }

    int highest() {
        return certain
                + open.values().stream().mapToInt(points -> Math.max(points, 0)).sum();
    }

    Solver.AtLeast atLeast(int least) {
        Map<Literal, Integer> points = new LinkedHashMap<>(open);
        points.values().removeIf(count -> count == 0);
        return new Solver.AtLeast(points, least - certain);
    }

    /** At least so many points, unless something holds. */
    Solver.AtLeast atLeast(int least, Literal unless) {
        Map<Literal, Integer> points = new LinkedHashMap<>(atLeast(least).points());
        points.merge(unless, Math.max(0, least - lowest()), Integer::sum);
        return new Solver.AtLeast(points, least - certain);
    }
}
