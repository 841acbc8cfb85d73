package nl.afwegingskader.governance.rules.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;

/**
 * The one fact of a decision: every kenmerk of a situation as a number. What rules conclude is collected beside it; the numbers
 * change between stages only, when no session holds them.
 *
 * <p>Every test comes with its opposite, and both are false on an unknown kenmerk. Used by one thread.
 */
public final class Facts {

    /** Room for more steps than a rulebook has, so that the collector does not grow while rules fire. */
    private static final int STEPS = 512;

    private final long[] values = new long[Subjects.COUNT];
    private final boolean[] known = new boolean[Subjects.COUNT];
    private final boolean[] inapplicable = new boolean[Subjects.COUNT];
    private final BitSet concluded = new BitSet(STEPS);
    private final Situation situation;
    private int stage;

    private Facts(Situation situation) {
        this.situation = situation;
        situation.encode(values, known);
        values[Subjects.DATE] = situation.date().toEpochDay();
        known[Subjects.DATE] = true;
    }

    /** The answers of a situation, before anything is derived. */
    public static Facts of(Situation situation) {
        return new Facts(situation);
    }

    /** How many stages of deriving have been done. */
    public int getStage() {
        return stage;
    }

    public boolean among(int subject, long mask) {
        return known[subject] && (mask >>> values[subject] & 1) == 1;
    }

    public boolean notAmong(int subject, long mask) {
        return known[subject] && (mask >>> values[subject] & 1) == 0;
    }

    public boolean hasAny(int subject, long mask) {
        return known[subject] && (values[subject] & mask) != 0;
    }

    public boolean hasNone(int subject, long mask) {
        return known[subject] && (values[subject] & mask) == 0;
    }

    public boolean hasOther(int subject, long mask) {
        return known[subject] && (values[subject] & ~mask) != 0;
    }

    public boolean hasNoOther(int subject, long mask) {
        return known[subject] && (values[subject] & ~mask) == 0;
    }

    public boolean atLeast(int subject, long number) {
        return known[subject] && values[subject] >= number;
    }

    public boolean below(int subject, long number) {
        return known[subject] && values[subject] < number;
    }

    public boolean missing(int subject) {
        return !known[subject] && !inapplicable[subject];
    }

    public boolean present(int subject) {
        return known[subject];
    }

    public boolean inapplicable(int subject) {
        return inapplicable[subject];
    }

    /** Called by rules: the step with this number holds. */
    public void conclude(int step) {
        concluded.set(step);
    }

    /** The number of a known kenmerk. */
    public long value(int subject) {
        return values[subject];
    }

    /** Days from the reference date to the first decisive moment that is not past; empty when none is still to come. */
    OptionalLong daysUntilDecisiveMoment() {
        long today = values[Subjects.DATE];
        return situation.get(Timing.DECISIVE_MOMENTS).orElse(List.of()).stream()
                .mapToLong(moment -> moment.day().toEpochDay() - today)
                .filter(days -> days >= 0)
                .min();
    }

    /** The steps concluded so far in this decision. */
    public BitSet concluded() {
        return concluded;
    }

    /** A given answer wins over a derived one, and what does not apply is not derived. */
    void derive(int subject, long value) {
        if (missing(subject)) {
            values[subject] = value;
            known[subject] = true;
        }
    }

    void setInapplicable(int subject) {
        inapplicable[subject] |= !known[subject];
    }

    void nextStage() {
        stage++;
    }

    @Override
    public String toString() {
        return "stage " + stage + " " + Arrays.toString(values);
    }
}
