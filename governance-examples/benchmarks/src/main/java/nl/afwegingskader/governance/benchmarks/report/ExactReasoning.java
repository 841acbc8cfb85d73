package nl.afwegingskader.governance.benchmarks.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.situation.Situation;

/** Exact standings, open questions and explanations, one situation after another on one thread; the proof; and the impact of an edit. */
final class ExactReasoning implements Measurement {

    static final String HEAP = "-Xmx1g";
    static final String STANDINGS = "exact standings, partly known";
    static final String STANDINGS_OF_NOTHING = "exact standings, nothing known";
    static final String QUESTIONS = "exact questions, partly known";
    static final String QUESTIONS_OF_NOTHING = "exact questions, nothing known";
    static final String WHY = "explanation of one form";
    static final String LONGEST_WHY = "the longest explanation";
    static final String PROOF = "proof of the shipped rulebook";
    static final String SMALL_EDIT = "impact of one changed condition";
    static final String LARGE_EDIT = "impact of practice on the law alone";
    static final String PEAK = "highest heap";

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    private final Rulebook rulebook = Rulebook.standard();
    private final Program program = Rulebooks.program(rulebook);
    private final Reasoner reasoner = new Reasoner(program, Rulebooks.masks(rulebook));

    @Override
    public void measure(Figures figures, boolean quick) {
        Memory.resetPeak();
        int number = quick ? 20 : 100;
        List<Situation> partly = new MadeUpSituations(program.ruleset(), 1)
                .partlyKnown()
                .limit(number)
                .toList();
        List<Situation> nothing =
                Stream.generate(() -> NOTHING_KNOWN).limit(number).toList();
        figures.set(STANDINGS, Figures.median(milliseconds(partly, reasoner::standings)));
        figures.set(STANDINGS_OF_NOTHING, Figures.median(milliseconds(nothing, reasoner::standings)));
        figures.set(QUESTIONS, Figures.median(milliseconds(partly, reasoner::questions)));
        figures.set(QUESTIONS_OF_NOTHING, Figures.median(milliseconds(nothing, reasoner::questions)));
        List<Double> explanations = explanations(partly.subList(0, number / 10));
        figures.set(WHY, Figures.median(explanations));
        figures.set(
                LONGEST_WHY,
                explanations.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        figures.set(PROOF, seconds(rulebook::flaws));
        figures.set(LARGE_EDIT, seconds(() -> Rulebook.law().impact(rulebook)));
        try (RulesCopy copy = new RulesCopy()) {
            Rulebook before = Rulebook.read(copy.folder());
            new EditToLive.Edits(copy).save();
            figures.set(SMALL_EDIT, seconds(() -> before.impact(Rulebook.read(copy.folder()))));
        }
        figures.set(PEAK, Memory.peak());
    }

    @FunctionalInterface
    private interface Question {
        Object ask(Situation situation, Reading reading);
    }

    /** Each of the second time round. */
    private List<Double> milliseconds(List<Situation> situations, Question question) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            times.clear();
            for (Situation situation : situations) {
                Reading reading = Reading.of(program, situation);
                times.add(seconds(() -> question.ask(situation, reading)) * 1e3);
            }
        }
        return times;
    }

    private List<Double> explanations(List<Situation> situations) {
        List<Double> times = new ArrayList<>();
        for (Situation situation : situations) {
            for (Form form : Form.values()) {
                times.add(seconds(() -> rulebook.why(situation, form)) * 1e3);
            }
        }
        return times;
    }

    private static double seconds(Supplier<Object> work) {
        long start = System.nanoTime();
        Object answer = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer == null || answer instanceof List<?> list && list.isEmpty()) {
            throw new IllegalStateException("no answer");
        }
        return seconds;
    }
}
