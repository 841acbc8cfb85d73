package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.situation.Situation;

/** Many decisions through Drools on two threads, and the heap after collecting garbage twenty times along the way. */
final class Soak implements Measurement {

    static final String CURVE = "soak";
    static final String GROWTH = "soak growth";

    private static final int LOOKS = 20;
    private static final int THREADS = 2;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final Situation[] situations = new MadeUpSituations(
                    Rulebooks.program(rulebook).ruleset(), 1)
            .partlyKnown()
            .limit(1_024)
            .toArray(Situation[]::new);

    @Override
    public void measure(Figures figures, boolean quick) {
        long decisions = Long.getLong("decisions", quick ? 100_000 : 1_000_000);
        List<Double> heaps = new ArrayList<>();
        for (int look = 0; look <= LOOKS; look++) {
            double megabytes = Memory.usedHeap() / 1e6;
            heaps.add(megabytes);
            figures.add(CURVE, "Drools", decisions * look / (double) LOOKS, megabytes);
            if (look < LOOKS) {
                decideOnAllThreads(decisions / LOOKS);
            }
        }
        // The JIT and the pool of sessions settle in the first quarter.
        double early = Figures.median(heaps.subList(LOOKS / 4, LOOKS / 2));
        double late = Figures.median(heaps.subList(heaps.size() - LOOKS / 4, heaps.size()));
        figures.set(GROWTH, late / early - 1);
    }

    private void decideOnAllThreads(long decisions) {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            Thread thread = new Thread(() -> decide(decisions / THREADS));
            thread.start();
            threads.add(thread);
        }
        threads.forEach(Soak::await);
    }

    private void decide(long decisions) {
        Decider drools = Rulebooks.drools(rulebook);
        long concluded = 0;
        for (long number = 0; number < decisions; number++) {
            Situation situation = situations[(int) (number % situations.length)];
            concluded += drools.decide(situation).concluded().cardinality();
        }
        if (concluded == 0) {
            throw new IllegalStateException("nothing was concluded");
        }
    }

    static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
