package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.reason.worlds.ExactQuestions;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;

/**
 * Turns findings into an advice: a pure function. Law excludes and requires; the rest pleads and only counts.
 */
final class Weighing {

    private static final Form[] FORMS = Form.values();

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(Weighed::isExcluded)
            .thenComparing(form -> form.standing() != Standing.REQUIRED)
            .thenComparingInt(form -> form.isExcluded() ? 0 : -form.arguments().score());

    private static final Comparator<Weighed> BEST_THEN_LIGHTEST_FIRST = BEST_FIRST
            .thenComparingInt(form -> form.arguments().option().weight())
            .thenComparing(form -> form.arguments().option());

    private final Program program;
    private final Situation situation;
    private final Reading reading;
    private final Engine engine;
    private final Remarks remarks;
    private final RegimeParts parts;
    private final Deadlines deadlines;
    private final List<Arguments<Form>> arguments = new ArrayList<>();
    private final Optional<Exact> exact;

    Weighing(Program program, Situation situation, Reading reading, Engine engine) {
        this(program, situation, reading, engine, Optional.empty());
    }

    /** @param exact what the reasoner says, in place of what the reading can */
    Weighing(Program program, Situation situation, Reading reading, Engine engine, Optional<Exact> exact) {
        this.program = program;
        this.exact = exact;
        this.engine = engine;
        this.situation = situation;
        this.reading = reading;
        this.remarks = new Remarks(program, situation, reading);
        this.parts = new RegimeParts(remarks, situation.get(LegalContext.EXISTING_FORM));
        this.deadlines = new Deadlines(situation);
        for (Form form : FORMS) {
            arguments.add(new Arguments<>(form));
        }
    }

    /** A form with its standing, to be ranked. */
    private record Weighed(Arguments<Form> arguments, Standing standing) {
        boolean isExcluded() {
            return standing == Standing.EXCLUDED;
        }

        OptionAdvice<Form> ranked(OptionalInt rank) {
            return arguments.advice(standing, rank);
        }
    }

    Advice advice() {
        List<Trigger> open = new ArrayList<>();
        int firstConclusion = program.start(program.stages());
        for (Trigger trigger : program.ruleset().triggers()) {
            if (reading.facts().concluded().get(firstConclusion + trigger.number())) {
                addFindings(trigger, true, reading.grounds(trigger.when()));
                trigger.then().forEach(conclusion -> addBesideForms(trigger, conclusion));
            } else if (reading.truth(trigger.when()) == Truth.OPEN) {
                addFindings(trigger, false, reading.openParts(trigger.when()));
                open.add(trigger);
            }
        }
        List<OptionAdvice<Form>> forms = ranked();
        Questions questions = new Questions(reading, certainlyExcluded(), inView(forms));
        open.forEach(questions::add);
        exact.ifPresent(one -> questions.sharpen(one.questions()));
        exact.flatMap(one -> one.standings().contradiction()).ifPresent(remarks::addContradiction);
        return new Advice(
                situation.name(),
                situation.date(),
                situation.get(LegalContext.EXISTING_FORM),
                forms.stream().map(parts::regime).toList(),
                remarks.derived(),
                remarks.agenda(),
                deadlines.inOrder(),
                questions.open(),
                remarks.warnings(),
                program.ruleset().edition(),
                engine);
    }

    private void addBesideForms(Trigger trigger, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.SetsTerm set) {
            deadlines.add(trigger.rule(), set);
        } else {
            remarks.add(trigger, conclusion);
        }
    }

    /** What the reasoner says of a situation. */
    record Exact(ExactStandings standings, ExactQuestions questions) {}

    private Set<Form> certainlyExcluded() {
        Set<Form> excluded = EnumSet.noneOf(Form.class);
        for (Arguments<Form> form : arguments) {
            if (form.certainly(Effect.EXCLUDES)) {
                excluded.add(form.option());
            }
        }
        return excluded;
    }

    /** The forms whose regime is worth a question: those in the first place, and the one that exists. */
    private Set<Form> inView(List<OptionAdvice<Form>> forms) {
        Set<Form> inView = EnumSet.noneOf(Form.class);
        forms.stream()
                .filter(form -> form.rank().orElse(0) == 1)
                .map(OptionAdvice::option)
                .forEach(inView::add);
        situation.get(LegalContext.EXISTING_FORM).ifPresent(inView::add);
        return inView;
    }

    /** Adds what a trigger says of options; a warning that may not hold is not worth a reader's time. */
    private void addFindings(Trigger trigger, boolean certain, BitSet grounds) {
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
                for (Form form : about.forms()) {
                    arguments
                            .get(form.ordinal())
                            .add(about.effect() == Effect.EXCLUDES ? together(form, finding) : finding);
                }
            } else if (conclusion instanceof Conclusion.AboutOptions about) {
                parts.add(
                        about,
                        new Finding(
                                trigger.rule(),
                                about.effect(),
                                about.strength(),
                                about.condition(),
                                about.reason(),
                                certain,
                                characteristics));
            }
        }
    }

    /** The finding, with the rules with which it excludes a form that no rule excludes alone. */
    private Finding together(Form form, Finding finding) {
        List<RuleId> rules = exact.map(one -> one.standings().together(form)).orElse(List.of());
        return rules.contains(finding.rule().id()) ? finding.with(rules) : finding;
    }

    static List<Characteristic<?>> characteristics(BitSet places) {
        List<Characteristic<?>> characteristics = new ArrayList<>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            characteristics.add(Catalogue.all().get(place));
        }
        return List.copyOf(characteristics);
    }

    /** All forms in order; equal forms share a rank, which is one more than the number of better forms. */
    private List<OptionAdvice<Form>> ranked() {
        Optional<Form> required = required();
        Weighed[] sorted = new Weighed[FORMS.length];
        for (Arguments<Form> form : arguments) {
            boolean isRequired = required.isPresent() && required.get() == form.option();
            Standing standing =
                    exact.map(one -> one.standings().of(form.option())).orElseGet(() -> form.standing(isRequired));
            sorted[form.option().ordinal()] = new Weighed(form, standing);
        }
        Arrays.sort(sorted, BEST_THEN_LIGHTEST_FIRST);
        List<OptionAdvice<Form>> forms = new ArrayList<>(sorted.length);
        int rank = 1;
        for (int place = 0; place < sorted.length; place++) {
            Weighed form = sorted[place];
            if (place > 0 && BEST_FIRST.compare(sorted[place - 1], form) < 0) {
                rank = place + 1;
            }
            OptionAdvice<Form> advice = form.ranked(form.isExcluded() ? OptionalInt.empty() : OptionalInt.of(rank));
            if (form.arguments().certainly(Effect.REQUIRES) && form.isExcluded()) {
                remarks.addContradiction(advice);
            }
            forms.add(advice);
        }
        return forms;
    }

    /** The one form that is required for certain, when no answer can change that. */
    private Optional<Form> required() {
        Arguments<Form> sole = null;
        for (Arguments<Form> form : arguments) {
            boolean canBeRequired = form.certainly(Effect.REQUIRES) || form.possibly(Effect.REQUIRES);
            if (canBeRequired && !form.certainly(Effect.EXCLUDES)) {
                if (sole != null) {
                    return Optional.empty();
                }
                sole = form;
            }
        }
        return Optional.ofNullable(sole)
                .filter(form -> form.certainly(Effect.REQUIRES) && !form.possibly(Effect.EXCLUDES))
                .map(Arguments::option);
    }
}
