package nl.afwegingskader.governance.benchmarks.report;

import java.time.Duration;
import java.util.List;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;

/** Deciding and advising on situations of which ever less is known, and on situations that give ever more findings. */
final class GrowthInUnknowns implements Measurement {

    static final String UNKNOWNS = "unknowns";
    static final String FINDINGS = "findings";

    private static final int STEPS = 8;
    private static final int SITUATIONS = 256;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final Rulebook byMasks = Rulebooks.decidedBy(Rulebooks.masks(rulebook), rulebook);

    @Override
    public void measure(Figures figures, boolean quick) {
        Decider drools = Rulebooks.drools(rulebook);
        Decider masks = Rulebooks.masks(rulebook);
        MadeUpSituations made = new MadeUpSituations(Rulebooks.program(rulebook).ruleset(), 1);
        for (int step = 0; step <= STEPS; step++) {
            List<Situation> situations =
                    made.known(1 - step / (double) STEPS).limit(SITUATIONS).toList();
            double unknowns = situations.stream()
                    .mapToLong(GrowthInUnknowns::unknowns)
                    .average()
                    .orElse(0);
            Cycle cycle = new Cycle(situations);
            turns(quick)
                    .with("Drools, decision", () -> drools.decide(cycle.next()))
                    .with("Drools, finished advice", () -> rulebook.advise(cycle.next()))
                    .with("masks, decision", () -> masks.decide(cycle.next()))
                    .with("masks, finished advice", () -> byMasks.advise(cycle.next()))
                    .microseconds()
                    .forEach((work, time) -> figures.add(UNKNOWNS, work, unknowns, time));
        }
        byFindings(made, figures, quick);
    }

    private void byFindings(MadeUpSituations made, Figures figures, boolean quick) {
        List<Counted> counted = made.partlyKnown()
                .limit(SITUATIONS * STEPS)
                .map(situation -> new Counted(situation, findings(rulebook.advise(situation))))
                .sorted((one, other) -> Long.compare(one.findings(), other.findings()))
                .toList();
        for (int group = 0; group < STEPS; group++) {
            List<Counted> some = counted.subList(group * SITUATIONS, (group + 1) * SITUATIONS);
            Cycle cycle = new Cycle(some.stream().map(Counted::situation).toList());
            double findings =
                    some.stream().mapToLong(Counted::findings).average().orElse(0);
            turns(quick)
                    .with("Drools, finished advice", () -> rulebook.advise(cycle.next()))
                    .with("masks, finished advice", () -> byMasks.advise(cycle.next()))
                    .microseconds()
                    .forEach((work, time) -> figures.add(FINDINGS, work, findings, time));
        }
    }

    private static Turns turns(boolean quick) {
        return new Turns(5, Duration.ofMillis(quick ? 20 : 80));
    }

    /** A situation and how many findings its advice has. */
    private record Counted(Situation situation, long findings) {}

    private static long unknowns(Situation situation) {
        return Catalogue.all().stream()
                .filter(characteristic -> !characteristic.isDerived())
                .filter(characteristic -> situation.get(characteristic).isEmpty())
                .count();
    }

    private static long findings(Advice advice) {
        return advice.regimes().stream()
                .mapToLong(regime -> regime.form().findings().size())
                .sum();
    }
}
