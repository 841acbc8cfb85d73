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

    private static final Form[] FORMS = Form.values();

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(Weighed::isExcluded)
            .thenComparing(form -> form.standing() != Standing.REQUIRED)
            .thenComparingInt(form -> form.isExcluded() ? 0 : -form.arguments().score());

    private static final Comparator<Weighed> BEST_THEN_LIGHTEST_FIRST = BEST_FIRST
            .thenComparingInt(form -> form.arguments().form().weight())
            .thenComparing(form -> form.arguments().form());

    private final Program program;
    private final Situation situation;
    private final Reading reading;
    private final Engine engine;
    private final Arguments[] arguments =
            Arrays.stream(FORMS).map(Arguments::new).toArray(Arguments[]::new);

    Weighing(Program program, Situation situation, Reading reading, Engine engine) {
        this.program = program;
        this.engine = engine;
        this.situation = situation;
        this.reading = reading;
    }

    /** A form with its standing, to be ranked. */
    private record Weighed(Arguments arguments, Standing standing) {
        boolean isExcluded() {
            return standing == Standing.EXCLUDED;
        }

        Regime regime(OptionalInt rank) {
            return new Regime(arguments.advice(standing, rank), List.of(), List.of());
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
        List<Regime> regimes = regimes();
        for (Regime regime : regimes) {
            Arguments form = arguments[regime.form().option().ordinal()];
            if (form.certainly(Effect.EXCLUDES) && form.certainly(Effect.REQUIRES)) {
                remarks.addContradiction(regime.form());
            }
        }
        return new Advice(
                situation.name(),
                situation.date(),
                regimes,
                remarks.derived(),
                remarks.agenda(),
                questions.open(),
                remarks.warnings(),
                program.ruleset().edition(),
                engine);
    }

    private Set<Form> certainlyExcluded() {
        Set<Form> excluded = EnumSet.noneOf(Form.class);
        for (Arguments form : arguments) {
            if (form.certainly(Effect.EXCLUDES)) {
                excluded.add(form.form());
            }
        }
        return excluded;
    }

    /** Adds what a trigger says of forms; a warning that may not hold is not worth a reader's time. */
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
                    arguments[form.ordinal()].add(finding);
                }
            }
        }
    }

    static List<Characteristic<?>> characteristics(BitSet places) {
        List<Characteristic<?>> characteristics = new ArrayList<>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            characteristics.add(Catalogue.all().get(place));
        }
        return List.copyOf(characteristics);
    }

    /** All forms in order; equal forms share a rank, which is one more than the number of better forms. */
    private List<Regime> regimes() {
        Optional<Form> required = required();
        Weighed[] sorted = new Weighed[FORMS.length];
        for (Arguments form : arguments) {
            boolean isRequired = required.isPresent() && required.get() == form.form();
            sorted[form.form().ordinal()] = new Weighed(form, form.standing(isRequired));
        }
        Arrays.sort(sorted, BEST_THEN_LIGHTEST_FIRST);
        List<Regime> regimes = new ArrayList<>(sorted.length);
        int rank = 1;
        for (int place = 0; place < sorted.length; place++) {
            Weighed form = sorted[place];
            if (place > 0 && BEST_FIRST.compare(sorted[place - 1], form) < 0) {
                rank = place + 1;
            }
            regimes.add(form.regime(form.isExcluded() ? OptionalInt.empty() : OptionalInt.of(rank)));
        }
        return regimes;
    }

    /** The one form that is required for certain, when no answer can change that. */
    private Optional<Form> required() {
        Arguments sole = null;
        for (Arguments form : arguments) {
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
                .map(Arguments::form);
    }
}
