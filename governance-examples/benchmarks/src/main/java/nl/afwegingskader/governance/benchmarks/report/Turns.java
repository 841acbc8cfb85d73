package nl.afwegingskader.governance.benchmarks.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Measures work that takes turns, round after round, so that a machine that slows down slows down all of it. The first half of the
 * rounds is for the JIT and does not count; of the other half the median counts.
 */
final class Turns {

    /** Looking at the clock at every call would weigh on the fastest work. */
    private static final int CALLS = 8;

    /** Everything that is made goes here, so that the JIT cannot leave out the making. */
    @SuppressWarnings("unused")
    private static volatile Object made = "";

    private final Map<String, Supplier<?>> works = new LinkedHashMap<>();
    private final int rounds;
    private final Duration turn;

    Turns(int rounds, Duration turn) {
        this.rounds = rounds;
        this.turn = turn;
    }

    /** Adds work, that does something else at each call. */
    Turns with(String name, Supplier<?> work) {
        works.put(name, work);
        return this;
    }

    /** The median time of one call, in microseconds. */
    Map<String, Double> microseconds() {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -rounds; round < rounds; round++) {
            for (Map.Entry<String, Supplier<?>> work : works.entrySet()) {
                double time = turn(work.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(work.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> medians.put(name, Figures.median(all)));
        return medians;
    }

    private double turn(Supplier<?> work) {
        long start = System.nanoTime();
        long end = start + turn.toNanos();
        long calls = 0;
        long now = start;
        while (now < end) {
            for (int call = 0; call < CALLS; call++) {
                made = work.get();
            }
            calls += CALLS;
            now = System.nanoTime();
        }
        return (now - start) / 1_000.0 / calls;
    }
}
