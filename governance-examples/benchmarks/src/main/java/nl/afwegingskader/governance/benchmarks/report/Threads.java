package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.benchmarks.peers.Peers;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Situations per second on one and on two threads that share an engine and nothing else; one and two take turns, and the median
 * over the rounds counts. On one thread masks stand beside plain Java.
 */
final class Threads implements Measurement {

    static final String MASKS = "masks, decision";
    static final String PLAIN = "plain Java, decision";
    static final String DROOLS = "Drools, decision";
    static final String ADVICE = "masks, finished advice";

    /** Throughput, with one thread as 1. */
    static final String CURVE = "threads";

    private static final int DIFFERENT = 1_024;

    /** Everything that is made goes here, so that the JIT cannot leave out the making. */
    @SuppressWarnings("unused")
    private static volatile Object made = "";

    private final Rulebook rulebook = Rulebooks.shipped();
    private final Situation[] situations = new MadeUpSituations(
                    Rulebooks.program(rulebook).ruleset(), 1)
            .complete()
            .limit(DIFFERENT)
            .toArray(Situation[]::new);

    /** The name of the figure: situations per second. */
    static String figure(String work, int threads) {
        return "threads " + threads + " " + work;
    }

    @Override
    public void measure(Figures figures, boolean quick) {
        Decider masks = Rulebooks.masks(rulebook);
        Rulebook byMasks = Rulebooks.decidedBy(masks, rulebook);
        Map<String, Function<Situation, ?>> works = new LinkedHashMap<>();
        works.put(PLAIN, Peers.plainJava(Rulebooks.program(rulebook))::decide);
        works.put(MASKS, masks::decide);
        works.put(DROOLS, Rulebooks.drools(rulebook)::decide);
        works.put(ADVICE, byMasks::advise);
        int rounds = quick ? 3 : 9;
        long millis = quick ? 150 : 500;
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = -2; round < rounds; round++) {
            boolean counts = round >= 0;
            works.forEach((name, work) -> {
                for (int threads = 1; threads <= 2; threads++) {
                    double rate = perSecond(work, threads, millis);
                    if (counts) {
                        rates.computeIfAbsent(figure(name, threads), figure -> new ArrayList<>())
                                .add(rate);
                    }
                }
            });
        }
        rates.forEach((figure, all) -> figures.set(figure, Figures.median(all)));
        works.keySet().forEach(work -> {
            double one = figures.get(figure(work, 1));
            figures.add(CURVE, work, 1, 1);
            figures.add(CURVE, work, 2, figures.get(figure(work, 2)) / one);
        });
    }

    private double perSecond(Function<Situation, ?> work, int threads, long millis) {
        AtomicLong done = new AtomicLong();
        List<Thread> all = new ArrayList<>();
        long start = System.nanoTime();
        long end = start + millis * 1_000_000;
        for (int thread = 0; thread < threads; thread++) {
            int first = thread * DIFFERENT / threads;
            Thread one = new Thread(() -> {
                done.addAndGet(work(work, first, end));
            });
            one.start();
            all.add(one);
        }
        for (Thread one : all) {
            Soak.await(one);
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    private long work(Function<Situation, ?> work, int first, long end) {
        long calls = 0;
        Object last = "";
        while (System.nanoTime() < end) {
            // A thread keeps to itself for a while: a field that both write would be what is measured.
            for (int call = 0; call < 64; call++) {
                last = work.apply(situations[(int) ((first + calls + call) % DIFFERENT)]);
            }
            made = last;
            calls += 64;
        }
        return calls;
    }
}
