package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Turns findings into an advice: a pure function. Law excludes and requires; the rest pleads and only counts.
 */
final class Weighing {

    /** Triggers come in the order of rule ids, and the sort keeps it. */
    private static final Comparator<Finding> CERTAIN_FIRST =
            Comparator.comparing(Finding::certain).reversed();

    private static final Comparator<OptionAdvice<Form>> BEST_FIRST = Comparator.comparing(
                    (OptionAdvice<Form> advice) -> advice.standing() == Standing.EXCLUDED)
            .thenComparing(advice -> advice.standing() != Standing.REQUIRED)
            .thenComparing(advice -> advice.standing() == Standing.EXCLUDED ? 0 : -advice.score());

    private static final Comparator<OptionAdvice<Form>> LIGHTEST_FIRST = Comparator.comparingInt(
                    (OptionAdvice<Form> advice) -> advice.option().weight())
            .thenComparing(OptionAdvice::option);

    private final Program program;
    private final Situation situation;
    private final Reading reading;
    private final Engine engine;
    private final Map<Form, List<Finding>> findings = new EnumMap<>(Form.class);

    Weighing(Program program, Situation situation, Reading reading, Engine engine) {
        this.program = program;
        this.engine = engine;
        this.situation = situation;
        this.reading = reading;
        for (Form form : Form.values()) {
            findings.put(form, new ArrayList<>());
        }
    }

    Advice advice() {
        Remarks remarks = new Remarks(program, situation, reading);
        List<Trigger> open = new ArrayList<>();
        int firstConclusion = program.start(program.stages());
        for (Trigger trigger : program.ruleset().triggers()) {
            if (reading.facts().concluded().get(firstConclusion + trigger.number())) {
                addFindings(trigger, true, reading.grounds(trigger.when()));
                trigger.then().forEach(conclusion -> remarks.add(trigger, conclusion));
            } else if (reading.truth(trigger.when()) == Truth.OPEN) {
                addFindings(trigger, false, reading.openParts(trigger.when()));
                open.add(trigger);
            }
        }
        Questions questions = new Questions(reading, certainlyExcluded());
        open.forEach(questions::add);
        List<OptionAdvice<Form>> forms = ranked();
        remarks.addContradictions(forms);
        return new Advice(
                situation.name(),
                situation.date(),
                forms.stream()
                        .map(form -> new Regime(form, List.of(), List.of()))
                        .toList(),
                remarks.derived(),
                remarks.agenda(),
                questions.open(),
                remarks.warnings(),
                program.ruleset().edition(),
                engine);
    }

    private Set<Form> certainlyExcluded() {
        Set<Form> excluded = EnumSet.allOf(Form.class);
        excluded.removeIf(form -> !has(form, Effect.EXCLUDES, true));
        return excluded;
    }

    /** Adds what a trigger says of forms; a warning that may not hold is not worth a reader's time. */
    private void addFindings(Trigger trigger, boolean certain, Set<Integer> grounds) {
        List<Characteristic<?>> characteristics = characteristics(grounds);
        for (Conclusion conclusion : trigger.then()) {
            if (conclusion instanceof Conclusion.AboutForms about && (certain || about.effect() != Effect.WARNS)) {
                Finding finding = new Finding(
                        trigger.rule(),
                        about.effect(),
                        about.strength(),
                        about.condition(),
                        about.reason(),
                        certain,
                        characteristics);
                about.forms().forEach(form -> findings(form).add(finding));
            }
        }
    }

    static List<Characteristic<?>> characteristics(Set<Integer> places) {
        List<Characteristic<?>> characteristics = new ArrayList<>();
        places.forEach(place -> characteristics.add(Catalogue.all().get(place)));
        return characteristics;
    }

    private List<Finding> findings(Form form) {
        return findings.computeIfAbsent(form, ignored -> new ArrayList<>());
    }

    private List<OptionAdvice<Form>> ranked() {
        Optional<Form> required = required();
        List<OptionAdvice<Form>> sorted = new ArrayList<>();
        for (Form form : Form.values()) {
            sorted.add(weigh(form, standing(form, required)));
        }
        sorted.sort(BEST_FIRST.thenComparing(LIGHTEST_FIRST));
        List<OptionAdvice<Form>> ranked = new ArrayList<>();
        int rank = 1;
        for (int place = 0; place < sorted.size(); place++) {
            OptionAdvice<Form> advice = sorted.get(place);
            // Equal forms share a place; the place is one more than the number of better forms.
            if (place > 0 && BEST_FIRST.compare(sorted.get(place - 1), advice) < 0) {
                rank = place + 1;
            }
            ranked.add(advice.standing() == Standing.EXCLUDED ? advice : withRank(advice, rank));
        }
        return ranked;
    }

    private static OptionAdvice<Form> withRank(OptionAdvice<Form> advice, int rank) {
        return new OptionAdvice<>(
                advice.option(),
                advice.standing(),
                OptionalInt.of(rank),
                advice.score(),
                advice.lowestScore(),
                advice.highestScore(),
                advice.findings());
    }

    /** The one form that is required for certain, when no answer can change that. */
    private Optional<Form> required() {
        Set<Form> required = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            boolean excluded = has(form, Effect.EXCLUDES, true);
            if (!excluded && (has(form, Effect.REQUIRES, true) || has(form, Effect.REQUIRES, false))) {
                required.add(form);
            }
        }
        return required.stream()
                .filter(form -> required.size() == 1)
                .filter(form -> has(form, Effect.REQUIRES, true) && !has(form, Effect.EXCLUDES, false))
                .findFirst();
    }

    private Standing standing(Form form, Optional<Form> required) {
        if (has(form, Effect.EXCLUDES, true)) {
            return Standing.EXCLUDED;
        }
        if (has(form, Effect.EXCLUDES, false)) {
            return Standing.CONDITIONAL;
        }
        return required.filter(form::equals).isPresent() ? Standing.REQUIRED : Standing.ADMISSIBLE;
    }

    /** Whether a finding of this effect is about the form itself, and not about a condition it must meet. */
    private boolean has(Form form, Effect effect, boolean certain) {
        for (Finding finding : findings(form)) {
            if (finding.effect() == effect
                    && finding.certain() == certain
                    && finding.condition().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private OptionAdvice<Form> weigh(Form form, Standing standing) {
        int score = 0;
        int lowest = 0;
        int highest = 0;
        for (Finding finding : findings(form)) {
            int points = finding.points();
            if (finding.certain()) {
                score += points;
            } else {
                lowest += Math.min(points, 0);
                highest += Math.max(points, 0);
            }
        }
        return new OptionAdvice<>(
                form, standing, OptionalInt.empty(), score, score + lowest, score + highest, sorted(findings(form)));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        findings.sort(CERTAIN_FIRST);
        return findings;
    }
}
