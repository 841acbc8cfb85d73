package nl.afwegingskader.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Contradiction;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/** What an advice says beside the forms: derived kenmerken, warnings, agenda. */
final class Remarks {

    private final Program program;
    private final Situation situation;
    private final Reading reading;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<DerivedValue> derived = new ArrayList<>();

    Remarks(Program program, Situation situation, Reading reading) {
        this.program = program;
        this.situation = situation;
        this.reading = reading;
        checkDate();
        collectDerived();
    }

    List<Warning> warnings() {
        return warnings;
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    List<DerivedValue> derived() {
        derived.sort(Comparator.comparingInt(value -> value.characteristic().index()));
        return derived;
    }

    /** Adds what a certain conclusion says beside the forms. */
    void add(Trigger trigger, Conclusion conclusion) {
        RuleCard rule = trigger.rule();
        if (conclusion instanceof Conclusion.Warns warns) {
            warnings.add(new Warning(Warning.Kind.RULE, warns.text(), Optional.of(rule)));
        } else if (conclusion instanceof Conclusion.Schedules schedules) {
            agenda.add(new AgendaItem(rule, schedules.what(), schedules.who(), schedules.when(), schedules.reason()));
        } else if (conclusion instanceof Conclusion.Impossible impossible) {
            String answers = Weighing.characteristics(reading.grounds(trigger.when())).stream()
                    .map(this::answer)
                    .collect(Collectors.joining("; "));
            warnings.add(new Warning(
                    Warning.Kind.CONTRADICTORY_ANSWERS,
                    "tegenstrijdige antwoorden: " + answers + ". Dit kan niet omdat " + impossible.reason() + ".",
                    Optional.of(rule)));
        }
    }

    /** Warns of answers that no rule alone calls impossible, but several do. */
    void addContradiction(Contradiction contradiction) {
        boolean isTold = warnings.stream().anyMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
        if (!isTold) {
            String answers = contradiction.answers().stream()
                    .map(place -> answer(Catalogue.all().get(place)))
                    .collect(Collectors.joining("; "));
            String reasons = contradiction.reasons().stream()
                    .map(reason -> "omdat " + reason)
                    .collect(Collectors.joining(", en "));
            warnings.add(new Warning(
                    Warning.Kind.CONTRADICTORY_ANSWERS,
                    "tegenstrijdige antwoorden: " + answers + ". Hoe de andere antwoorden ook uitvallen, dit kan niet "
                            + reasons + ".",
                    Optional.empty()));
        }
    }

    /** Warns of an option that is both required and excluded. */
    void addContradiction(OptionAdvice<?> option) {
        warnings.add(new Warning(
                Warning.Kind.CONTRADICTION,
                "tegenstrijdig: " + option.option().label() + " is vereist (" + rules(option, Effect.REQUIRES)
                        + ") en uitgesloten (" + rules(option, Effect.EXCLUDES) + "). Leg dit voor aan een jurist.",
                Optional.empty()));
    }

    private static String rules(OptionAdvice<?> option, Effect effect) {
        return option.findings().stream()
                .filter(finding -> finding.certain()
                        && finding.effect() == effect
                        && finding.condition().isEmpty())
                .map(finding -> finding.rule().id().text())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void checkDate() {
        LocalDate date = situation.date();
        program.ruleset()
                .lawCheckedFrom()
                .filter(date::isBefore)
                .ifPresent(first -> warnings.add(new Warning(
                        Warning.Kind.REFERENCE_DATE,
                        "de peildatum " + date + " ligt vóór het oudste recht dat voor deze regels is gelezen (" + first
                                + "). Laat controleren wat er toen gold.",
                        Optional.empty())));
        program.ruleset()
                .lawCheckedUntil()
                .filter(date::isAfter)
                .ifPresent(last -> warnings.add(new Warning(
                        Warning.Kind.REFERENCE_DATE,
                        "de peildatum " + date + " ligt na de dag tot en met welke het recht voor deze regels is"
                                + " gecontroleerd (" + last + "). Laat controleren of de wet sindsdien is gewijzigd.",
                        Optional.empty())));
    }

    private void collectDerived() {
        BitSet concluded = reading.facts().concluded();
        int end = program.start(program.stages());
        for (int number = concluded.nextSetBit(0);
                number >= 0 && number < end;
                number = concluded.nextSetBit(number + 1)) {
            Step step = program.steps().get(number);
            if (step instanceof Step.Case one) {
                addDerived(
                        one.definition().characteristic(),
                        one.it().rule(),
                        OptionalLong.of(one.it().value()));
            } else if (step instanceof Step.Calculation calculation) {
                addDerived(
                        calculation.definition().characteristic(),
                        calculation.definition().rule(),
                        Program.calculate(calculation.definition(), reading.facts()));
            }
        }
    }

    private void addDerived(int place, RuleCard rule, OptionalLong number) {
        if (number.isEmpty()) {
            return;
        }
        Characteristic<?> characteristic = Catalogue.all().get(place);
        DerivedValue value =
                new DerivedValue(characteristic, characteristic.kind().decode(number.getAsLong()), rule);
        if (!situation.knows(characteristic)) {
            derived.add(value);
        } else if (reading.facts().value(place) != number.getAsLong()) {
            warnings.add(new Warning(
                    Warning.Kind.DERIVATION,
                    "voor \"" + characteristic.label() + "\" is " + answer(characteristic)
                            + " ingevuld, maar uit de andere antwoorden volgt " + value.printed()
                            + ". Het ingevulde antwoord telt.",
                    Optional.of(rule)));
        }
    }

    private String answer(Characteristic<?> characteristic) {
        return characteristic.label() + " = " + shown(characteristic);
    }

    /** The answer given, or else the value derived. */
    private <V> String shown(Characteristic<V> characteristic) {
        V value = situation
                .get(characteristic)
                .orElseGet(() -> characteristic.kind().decode(reading.facts().value(characteristic.index())));
        return characteristic.kind().print(value);
    }
}
