package nl.afwegingskader.governance.benchmarks.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.LiveEvent;
import nl.afwegingskader.governance.rules.LiveOptions;
import nl.afwegingskader.governance.rules.LiveRulebook;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.text.Fingerprint;
import nl.afwegingskader.governance.situation.Situation;

/**
 * From saving a rule file to the new edition deciding, by a rulebook that follows a copy of the shipped rules with the standard options and
 * has recent situations to try an edition on, beside opening the same folder by hand; and what following costs when nothing is saved.
 */
final class SaveToDeciding implements Measurement {

    static final String DECIDING = "save to deciding";
    static final String SLOWEST = "save to deciding, slowest";
    static final String PROVEN = "save to deciding, proven";
    static final String OPENING = "opening by hand";
    static final String LOOK = "look";
    static final String ADVICE = "advice, rulebook";
    static final String LIVE_ADVICE = "advice, live";

    static final int EDITS = 30;

    private static final int SECONDS_TO_WAIT = 300;

    /** Saves come at any moment between two looks. */
    private final SplittableRandom moments = new SplittableRandom(1);

    private final Situation[] situations = new MadeUpSituations(
                    Rulebooks.program(Rulebooks.shipped()).ruleset(), 1)
            .partlyKnown()
            .limit(LiveOptions.standard().remembered())
            .toArray(Situation[]::new);

    /** An event, and when it was told. */
    private record Told(LiveEvent event, long nanos) {}

    @Override
    public void measure(Figures figures, boolean quick) {
        int edits = quick ? 5 : EDITS;
        List<Double> opening = new ArrayList<>();
        List<Double> deciding = new ArrayList<>();
        try (RulesCopy copy = new RulesCopy()) {
            EditToLive.Edits files = new EditToLive.Edits(copy);
            measure(copy, files, edits, Set.of(), deciding, opening);
            List<Double> proven = new ArrayList<>();
            measure(copy, files, edits / 3, EnumSet.allOf(Flaw.Kind.class), proven, new ArrayList<>());
            figures.set(PROVEN, Figures.median(proven));
            whenNothingIsSaved(copy, figures, quick);
        }
        figures.set(DECIDING, Figures.median(deciding));
        figures.set(SLOWEST, deciding.stream().max(Double::compare).orElseThrow());
        figures.set(OPENING, Figures.median(opening));
    }

    private void measure(
            RulesCopy copy,
            EditToLive.Edits files,
            int edits,
            Set<Flaw.Kind> refused,
            List<Double> deciding,
            List<Double> opening) {
        BlockingQueue<Told> events = new LinkedBlockingQueue<>();
        LiveOptions options = LiveOptions.standard()
                .refusingNew(refused)
                .telling(event -> events.add(new Told(event, System.nanoTime())));
        try (LiveRulebook live = LiveRulebook.read(copy.folder(), options)) {
            for (int edit = -edits / 2; edit < edits; edit++) {
                Arrays.stream(situations).forEach(live::advise);
                pause(moments.nextLong(options.look().toMillis()));
                long saved = System.nanoTime();
                files.save();
                double time = (taken(events) - saved) / 1e9;
                double byHand = EditToLive.opening(copy.folder());
                if (edit >= 0) {
                    deciding.add(time);
                    opening.add(byHand);
                }
            }
        }
    }

    private static long taken(BlockingQueue<Told> events) {
        try {
            Told told = events.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (told == null || !(told.event() instanceof LiveEvent.Taken)) {
                throw new IllegalStateException("not taken: " + told);
            }
            return told.nanos();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void whenNothingIsSaved(RulesCopy copy, Figures figures, boolean quick) {
        Rulebook rulebook = Rulebook.read(copy.folder());
        try (LiveRulebook live = LiveRulebook.read(copy.folder(), LiveOptions.standard())) {
            Cycle one = new Cycle(List.of(situations));
            Cycle other = new Cycle(List.of(situations));
            Map<String, Double> times = new Turns(quick ? 3 : 15, Duration.ofMillis(100))
                    .with(LOOK, () -> Fingerprint.of(List.of(copy.folder())))
                    .with(ADVICE, () -> rulebook.advise(one.next()))
                    .with(LIVE_ADVICE, () -> live.advise(other.next()))
                    .microseconds();
            times.forEach(figures::set);
        }
    }
}
