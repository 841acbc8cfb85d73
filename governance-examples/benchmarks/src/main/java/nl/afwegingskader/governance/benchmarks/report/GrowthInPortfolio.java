package nl.afwegingskader.governance.benchmarks.report;

import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.portfolio.Portfolio;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.situation.Situation;

/** Portfolios of ten to a thousand partly known cooperations, each reviewed in one go, in the heap of a small machine. */
final class GrowthInPortfolio implements Measurement {

    static final String CURVE = "portfolio";
    static final String KEPT = "heap kept by the largest review";
    static final String PEAK = "highest heap during the largest review";

    /** A quarter of 2 GiB: what a JVM takes by itself there. */
    static final String HEAP = "-Xmx512m";

    static final List<Integer> SIZES = List.of(10, 30, 100, 300, 1_000);

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);

    private final Rulebook rulebook = Rulebooks.shipped();
    private final List<Situation> situations = new MadeUpSituations(
                    Rulebooks.program(rulebook).ruleset(), 1)
            .partlyKnown()
            .limit(SIZES.get(SIZES.size() - 1))
            .toList();

    @Override
    public void measure(Figures figures, boolean quick) {
        review(SIZES.get(SIZES.size() - 1));
        for (int size : SIZES) {
            List<Double> times = new ArrayList<>();
            for (int run = 0; run < (quick ? 1 : 5); run++) {
                long start = System.nanoTime();
                review(size);
                times.add((System.nanoTime() - start) / 1e6);
            }
            figures.add(CURVE, "Drools, 1 thread", size, Figures.median(times) / size);
        }
        long before = Memory.usedHeap();
        Memory.resetPeak();
        PortfolioReview largest = review(situations.size());
        figures.set(PEAK, Memory.peak());
        figures.set(KEPT, Memory.usedHeap() - before);
        Reference.reachabilityFence(largest);
    }

    private PortfolioReview review(int size) {
        PortfolioReview review =
                new Portfolio(Municipality.named("Voorbeeldstad"), DATE, situations.subList(0, size)).review(rulebook);
        if (review.cooperations().size() != size || review.agenda().isEmpty()) {
            throw new IllegalStateException("the review is not whole");
        }
        return review;
    }
}
