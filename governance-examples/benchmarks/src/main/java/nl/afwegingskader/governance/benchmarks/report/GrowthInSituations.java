package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.situation.Situation;

/** One to a million complete situations through {@code adviseAll}, as an embedder calls it, threads started anew each time. */
final class GrowthInSituations implements Measurement {

    static final String CURVE = "situations";

    private static final int DIFFERENT = 1_024;
    private static final int WARM = 20_000;

    /** Runs that small are repeated, and the median counts. */
    private static final int SMALL = 10_000;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final Situation[] situations = new MadeUpSituations(
                    Rulebooks.program(rulebook).ruleset(), 1)
            .complete()
            .limit(DIFFERENT)
            .toArray(Situation[]::new);

    @Override
    public void measure(Figures figures, boolean quick) {
        BulkOptions masks = BulkOptions.standard();
        BulkOptions drools = masks.decidingBy(Engine.DROOLS);
        int most = quick ? 10_000 : 1_000_000;
        curve("masks, 1 thread", masks.onThreads(1), most, figures);
        curve("masks, 2 threads", masks.onThreads(2), most, figures);
        curve("Drools, 1 thread", drools.onThreads(1), most / 10, figures);
        curve("Drools, 2 threads", drools.onThreads(2), most / 10, figures);
    }

    private void curve(String name, BulkOptions options, int most, Figures figures) {
        microseconds(WARM, options);
        for (int count = 1; count <= most; count *= 10) {
            List<Double> times = new ArrayList<>();
            for (int run = 0; run < (count <= SMALL ? 5 : 1); run++) {
                times.add(microseconds(count, options));
            }
            figures.add(CURVE, name, count, Figures.median(times) / count);
        }
    }

    private double microseconds(int count, BulkOptions options) {
        long start = System.nanoTime();
        Stream<Situation> some = LongStream.range(0, count).mapToObj(number -> situations[(int) (number % DIFFERENT)]);
        long regimes = rulebook.adviseAll(some, options)
                .mapToLong(advice -> advice.regimes().size())
                .sum();
        if (regimes == 0) {
            throw new IllegalStateException("no advice has a form");
        }
        return (System.nanoTime() - start) / 1_000.0;
    }
}
