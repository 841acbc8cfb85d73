package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.situation.Situation;

/** What is true of a situation, by looking at every completion of it: the meaning of the exact answers, spelled out. */
final class BruteForce {

    private static final Form[] FORMS = Form.values();
    private static final Set<Standing> NOT_ADMITTED = EnumSet.of(Standing.EXCLUDED, Standing.CONDITIONAL);

    private final List<Integer> open;
    private final Map<Map<Integer, Long>, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, Set<Form>> standingQuestions = new TreeMap<>();
    private final Map<Integer, Set<Form>> orderQuestions = new TreeMap<>();

    BruteForce(Program program, Completions completions, Situation situation) {
        this.open = completions.open(situation);
        for (Completions.Completion one : completions.of(situation)) {
            outcomes.put(
                    one.answers(),
                    Outcome.of(new Weighing(program, one.situation(), Reading.of(program, one.facts()), Engine.DROOLS)
                            .advice()));
        }
        // When the answers leave no possible completion, all count.
        if (outcomes.values().stream().anyMatch(Outcome::possible)) {
            outcomes.values().removeIf(outcome -> !outcome.possible());
        }
        open.forEach(this::compare);
    }

    /** What an advice says of each form. */
    private record Outcome(boolean possible, Standing[] standings, int[] scores) {

        static Outcome of(Advice advice) {
            boolean possible = advice.warnings().stream()
                    .noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
            Standing[] standings = new Standing[FORMS.length];
            int[] scores = new int[FORMS.length];
            for (Regime regime : advice.regimes()) {
                int place = regime.form().option().ordinal();
                standings[place] = regime.form().standing();
                scores[place] = regime.form().score();
            }
            return new Outcome(possible, standings, scores);
        }

        boolean isScored(int form) {
            return standings[form] == Standing.ADMISSIBLE || standings[form] == Standing.CONDITIONAL;
        }

        int order(int form, int beside) {
            return Integer.compare(scores[form], scores[beside]);
        }
    }

    /** The standing that all completions have in common. */
    Standing standing(Form form) {
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        outcomes.values().forEach(outcome -> seen.add(outcome.standings()[form.ordinal()]));
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.stream().anyMatch(NOT_ADMITTED::contains) ? Standing.CONDITIONAL : Standing.ADMISSIBLE;
    }

    /** Per kenmerk the forms whose standing differs between completions that are equal in all else. */
    Map<Integer, Set<Form>> standingQuestions() {
        return standingQuestions;
    }

    /** The same for the order, of kenmerken that change no standing: forms whose score differs and that change places with another. */
    Map<Integer, Set<Form>> orderQuestions() {
        return orderQuestions;
    }

    private void compare(int subject) {
        Set<Form> standing = EnumSet.noneOf(Form.class);
        Set<Form> order = EnumSet.noneOf(Form.class);
        for (List<Outcome> alike : alike(subject)) {
            for (int one = 0; one < alike.size(); one++) {
                for (int other = 0; other < one; other++) {
                    compare(alike.get(one), alike.get(other), standing, order);
                }
            }
        }
        if (!standing.isEmpty()) {
            standingQuestions.put(subject, standing);
        } else if (!order.isEmpty()) {
            orderQuestions.put(subject, order);
        }
    }

    private static void compare(Outcome one, Outcome other, Set<Form> standing, Set<Form> order) {
        for (Form form : FORMS) {
            int place = form.ordinal();
            if (one.standings()[place] != other.standings()[place]) {
                standing.add(form);
            }
            if (one.isScored(place) && one.scores()[place] != other.scores()[place]) {
                for (int beside = 0; beside < FORMS.length; beside++) {
                    if (one.isScored(beside) && one.order(place, beside) != other.order(place, beside)) {
                        order.add(form);
                    }
                }
            }
        }
    }

    /** The completions, those together that are equal but for one kenmerk. */
    private Collection<List<Outcome>> alike(int subject) {
        Map<Map<Integer, Long>, List<Outcome>> alike = new HashMap<>();
        outcomes.forEach((answers, outcome) -> {
            Map<Integer, Long> others = new TreeMap<>(answers);
            others.remove(subject);
            alike.computeIfAbsent(others, ignored -> new ArrayList<>()).add(outcome);
        });
        return alike.values();
    }
}
