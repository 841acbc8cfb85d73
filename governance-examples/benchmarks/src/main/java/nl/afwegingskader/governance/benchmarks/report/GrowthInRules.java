package nl.afwegingskader.governance.benchmarks.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.benchmarks.peers.Agreement;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.benchmarks.peers.Peers;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.situation.Situation;

/** One decision on a complete situation at one number of rules, by the three engines in turns, after they agreed. */
final class GrowthInRules implements Measurement {

    static final String TIME = "rules-time";
    static final String RATIO = "rules-ratio";

    private static final int SITUATIONS = 512;

    /** The numbers of rules there are measurements of; 0 is the number that ships. */
    static List<Integer> numbers(boolean quick) {
        return quick ? List.of(50, 0, 500) : List.of(50, 0, 500, 1_000, 2_000);
    }

    @Override
    public void measure(Figures figures, boolean quick) {
        Program shipped = Rulebooks.program(Rulebooks.shipped());
        int asked = Integer.getInteger("rules", 0);
        int rules = asked == 0 ? shipped.ruleset().triggers().size() : asked;
        Program program = new Program(new MoreRules(shipped.ruleset()).withTriggers(rules));
        Decider plain = Peers.plainJava(program);
        Decider masks = new Masks(program);
        Decider drools = DroolsEngine.of(program);
        Agreement.check("plain Java", plain, drools, program.ruleset(), SITUATIONS);
        Agreement.check("masks", masks, drools, program.ruleset(), SITUATIONS);
        List<Situation> situations = new MadeUpSituations(program.ruleset(), 1)
                .complete()
                .limit(SITUATIONS)
                .toList();
        Cycle cycle = new Cycle(situations);
        Map<String, Double> times = new Turns(quick ? 5 : 9, Duration.ofMillis(quick ? 60 : 200))
                .with("plain Java", () -> plain.decide(cycle.next()))
                .with("masks", () -> masks.decide(cycle.next()))
                .with("Drools", () -> drools.decide(cycle.next()))
                .microseconds();
        double limit = times.getOrDefault("plain Java", Double.NaN);
        times.forEach((engine, time) -> {
            figures.add(TIME, engine, rules, time);
            figures.add(RATIO, engine, rules, time / limit);
        });
    }
}
