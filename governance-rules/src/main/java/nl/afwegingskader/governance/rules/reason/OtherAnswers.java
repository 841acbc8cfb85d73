package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;

/** The answers that could be given instead of one that is given, as far as rules can tell them apart. Immutable and thread-safe. */
public final class OtherAnswers {

    private final Ranges ranges;
    private final BitSet lookedAt = new BitSet(Subjects.COUNT);

    public OtherAnswers(Program program, Decider decider) {
        this.ranges = new Ranges(program, decider);
        program.ruleset().atoms().forEach(atom -> lookedAt.set(atom.characteristic()));
        for (Step step : program.steps()) {
            if (step instanceof Step.Calculation calculation) {
                Definition.Arithmetic sum = calculation.definition();
                lookedAt.set(sum.first());
                lookedAt.set(sum.second());
            }
        }
    }

    /**
     * Another answer, or a range of them that rules cannot tell apart.
     *
     * @param nearest the one nearest to what is given
     * @param furthest the one furthest from it; the same when it is no range
     */
    public record Other<V>(V nearest, V furthest) {}

    /**
     * The other answers; those of a number or day from the given one outwards, first down and then up. None when it is unknown, or when no
     * rule looks at it.
     */
    public <V> List<Other<V>> to(Situation situation, Characteristic<V> characteristic) {
        if (!lookedAt.get(characteristic.index())) {
            return List.of();
        }
        Kind<V> kind = characteristic.kind();
        return situation
                .get(characteristic)
                .map(given -> kind.values().isEmpty() && !(given instanceof List)
                        ? inOtherRanges(situation, characteristic, kind.encode(given))
                        : kind.others(given).stream()
                                .map(other -> new Other<>(other, other))
                                .toList())
                .orElse(List.of());
    }

    private <V> List<Other<V>> inOtherRanges(Situation situation, Characteristic<V> characteristic, long given) {
        Kind<V> kind = characteristic.kind();
        List<Other<V>> below = new ArrayList<>();
        List<Other<V>> above = new ArrayList<>();
        for (Ranges.Range range : ranges.of(situation, characteristic)) {
            if (!range.contains(given)) {
                Other<V> other = new Other<>(kind.decode(range.nearest(given)), kind.decode(range.furthest(given)));
                if (range.last() < given) {
                    below.add(0, other);
                } else {
                    above.add(other);
                }
            }
        }
        below.addAll(above);
        return below;
    }
}
