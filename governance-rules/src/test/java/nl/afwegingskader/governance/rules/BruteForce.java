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
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.situation.Situation;

/** What is true of a situation, by looking at every completion of it: the meaning of the exact answers, spelled out. */
final class BruteForce {

    private static final Set<Standing> NOT_ADMITTED = EnumSet.of(Standing.EXCLUDED, Standing.CONDITIONAL);

    private final List<Integer> open;
    private final Map<Map<Integer, Long>, Advice> advices = new HashMap<>();

    BruteForce(Program program, Completions completions, Situation situation) {
        this.open = completions.open(situation);
        for (Completions.Completion one : completions.of(situation)) {
            advices.put(
                    one.answers(),
                    new Weighing(program, one.situation(), Reading.of(program, one.facts()), Engine.DROOLS).advice());
        }
        // When the answers leave no possible completion, all count.
        if (advices.values().stream().anyMatch(BruteForce::isPossible)) {
            advices.values().removeIf(advice -> !isPossible(advice));
        }
    }

    private static boolean isPossible(Advice advice) {
        return advice.warnings().stream().noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
    }

    /** The standing that all completions have in common. */
    Standing standing(Form form) {
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        advices.values().forEach(advice -> seen.add(advice.on(form).standing()));
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.stream().anyMatch(NOT_ADMITTED::contains) ? Standing.CONDITIONAL : Standing.ADMISSIBLE;
    }

    /** Per kenmerk the forms whose standing differs between completions that are equal in all else. */
    Map<Integer, Set<Form>> standingQuestions() {
        Map<Integer, Set<Form>> questions = new TreeMap<>();
        for (int subject : open) {
            Set<Form> forms = EnumSet.noneOf(Form.class);
            for (List<Advice> alike : alike(subject)) {
                for (Form form : Form.values()) {
                    if (alike.stream()
                                    .map(advice -> advice.on(form).standing())
                                    .distinct()
                                    .count()
                            > 1) {
                        forms.add(form);
                    }
                }
            }
            if (!forms.isEmpty()) {
                questions.put(subject, forms);
            }
        }
        return questions;
    }

    /** The same for the order, of kenmerken that change no standing: forms whose score differs and that change places with another. */
    Map<Integer, Set<Form>> orderQuestions() {
        Map<Integer, Set<Form>> questions = new TreeMap<>();
        for (int subject : open) {
            Set<Form> forms = EnumSet.noneOf(Form.class);
            for (List<Advice> alike : alike(subject)) {
                for (Advice one : alike) {
                    alike.forEach(other -> addChanged(one, other, forms));
                }
            }
            if (!forms.isEmpty() && !standingQuestions().containsKey(subject)) {
                questions.put(subject, forms);
            }
        }
        return questions;
    }

    private static void addChanged(Advice one, Advice other, Set<Form> changed) {
        if (one == other) {
            return;
        }
        for (Form form : Form.values()) {
            if (!changed.contains(form)
                    && isScored(one, form)
                    && one.on(form).score() != other.on(form).score()) {
                for (Form beside : Form.values()) {
                    if (isScored(one, beside) && order(one, form, beside) != order(other, form, beside)) {
                        changed.add(form);
                    }
                }
            }
        }
    }

    private static int order(Advice advice, Form form, Form beside) {
        return Integer.compare(advice.on(form).score(), advice.on(beside).score());
    }

    private static boolean isScored(Advice advice, Form form) {
        Standing standing = advice.on(form).standing();
        return standing == Standing.ADMISSIBLE || standing == Standing.CONDITIONAL;
    }

    /** The completions, those together that are equal but for one kenmerk. */
    private Collection<List<Advice>> alike(int subject) {
        Map<Map<Integer, Long>, List<Advice>> alike = new HashMap<>();
        advices.forEach((answers, advice) -> {
            Map<Integer, Long> others = new TreeMap<>(answers);
            others.remove(subject);
            alike.computeIfAbsent(others, ignored -> new ArrayList<>()).add(advice);
        });
        return alike.values();
    }
}
