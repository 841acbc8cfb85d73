package nl.afwegingskader.governance.benchmarks.peers;

import java.util.BitSet;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.situation.Situation;

/** What makes a comparison worth something: two engines that conclude exactly the same, step by step, or no figure at all. */
public final class Agreement {

    private static final long SEED = 20_260_101;

    private Agreement() {}

    /**
     * Lets both decide this many complete and this many partly known situations.
     *
     * @throws IllegalStateException at the first situation in which they differ, with that situation and the steps
     */
    public static void check(String name, Decider engine, Decider drools, Ruleset ruleset, int situations) {
        MadeUpSituations made = new MadeUpSituations(ruleset, SEED);
        Stream.concat(made.complete().limit(situations), made.partlyKnown().limit(situations))
                .forEach(situation -> check(name, engine, drools, situation));
    }

    private static void check(String name, Decider engine, Decider drools, Situation situation) {
        BitSet concluded = engine.decide(situation).concluded();
        BitSet expected = drools.decide(situation).concluded();
        if (!concluded.equals(expected)) {
            throw new IllegalStateException(name + " and Drools disagree; only " + name + " concludes steps "
                    + without(concluded, expected) + ", only Drools " + without(expected, concluded) + ", on "
                    + situation);
        }
    }

    private static BitSet without(BitSet steps, BitSet others) {
        BitSet rest = (BitSet) steps.clone();
        rest.andNot(others);
        return rest;
    }
}
