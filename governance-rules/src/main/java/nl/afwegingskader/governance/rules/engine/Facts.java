package nl.afwegingskader.governance.rules.engine;

import java.util.Arrays;
import java.util.BitSet;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The one fact of a decision: every kenmerk of a situation as a number, for one stage of deriving. Immutable; what rules
 * conclude goes into a collector of the decision and changes nothing here.
 *
 * <p>Every test comes with its opposite, and both are false on an unknown kenmerk. Used by one thread.
 */
public final class Facts {

    private static final byte UNKNOWN = 0;
    private static final byte KNOWN = 1;
    private static final byte INAPPLICABLE = 2;

    private final int stage;
    private final long[] values;
    private final byte[] states;
    private final BitSet concluded;

    private Facts(int stage, long[] values, byte[] states, BitSet concluded) {
        this.stage = stage;
        this.values = values;
        this.states = states;
        this.concluded = concluded;
    }

    /** The answers of a situation, before anything is derived. */
    public static Facts of(Situation situation) {
        long[] values = new long[Subjects.COUNT];
        byte[] states = new byte[Subjects.COUNT];
        for (Characteristic<?> characteristic : Catalogue.all()) {
            encode(situation, characteristic, values, states);
        }
        values[Subjects.DATE] = situation.date().toEpochDay();
        states[Subjects.DATE] = KNOWN;
        return new Facts(0, values, states, new BitSet());
    }

    private static <V> void encode(
            Situation situation, Characteristic<V> characteristic, long[] values, byte[] states) {
        situation.get(characteristic).ifPresent(value -> {
            values[characteristic.index()] = characteristic.kind().encode(value);
            states[characteristic.index()] = KNOWN;
        });
    }

    /** How many stages of deriving have been done. */
    public int getStage() {
        return stage;
    }

    public boolean among(int subject, long mask) {
        return states[subject] == KNOWN && (mask >>> values[subject] & 1) == 1;
    }

    public boolean notAmong(int subject, long mask) {
        return states[subject] == KNOWN && (mask >>> values[subject] & 1) == 0;
    }

    public boolean hasAny(int subject, long mask) {
        return states[subject] == KNOWN && (values[subject] & mask) != 0;
    }

    public boolean hasNone(int subject, long mask) {
        return states[subject] == KNOWN && (values[subject] & mask) == 0;
    }

    public boolean hasOther(int subject, long mask) {
        return states[subject] == KNOWN && (values[subject] & ~mask) != 0;
    }

    public boolean hasNoOther(int subject, long mask) {
        return states[subject] == KNOWN && (values[subject] & ~mask) == 0;
    }

    public boolean atLeast(int subject, long number) {
        return states[subject] == KNOWN && values[subject] >= number;
    }

    public boolean below(int subject, long number) {
        return states[subject] == KNOWN && values[subject] < number;
    }

    public boolean missing(int subject) {
        return states[subject] == UNKNOWN;
    }

    public boolean present(int subject) {
        return states[subject] == KNOWN;
    }

    public boolean inapplicable(int subject) {
        return states[subject] == INAPPLICABLE;
    }

    /** Called by rules: the step with this number holds. */
    public void conclude(int step) {
        concluded.set(step);
    }

    /** The number of a known kenmerk. */
    public long value(int subject) {
        return values[subject];
    }

    /** The steps concluded so far in this decision. */
    public BitSet concluded() {
        return concluded;
    }

    /** The facts of the next stage. */
    Next next() {
        return new Next();
    }

    /** The facts of the next stage, while they are filled. */
    final class Next {
        private final long[] nextValues = values.clone();
        private final byte[] nextStates = states.clone();

        /** A given answer wins over a derived one. */
        void derive(int subject, long value) {
            if (states[subject] == UNKNOWN) {
                nextValues[subject] = value;
                nextStates[subject] = KNOWN;
            }
        }

        void setInapplicable(int subject) {
            if (states[subject] == UNKNOWN) {
                nextStates[subject] = INAPPLICABLE;
            }
        }

        Facts facts() {
            return new Facts(stage + 1, nextValues, nextStates, concluded);
        }
    }

    @Override
    public String toString() {
        return "stage " + stage + " " + Arrays.toString(values);
    }
}
