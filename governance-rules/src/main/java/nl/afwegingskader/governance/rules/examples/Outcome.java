package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Said;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleId;

/** What a rule did, in the words of the example tables. */
final class Outcome {

    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final String UNKNOWN = "onbekend";

    private Outcome() {}

    /** The outcome of the rule that an example is about, in as many words as the example expects. */
    static String of(Program program, Reading reading, Example example) {
        String outcome = of(program, reading, example.rule());
        return outcome.equals(YES) && example.expected().startsWith(Example.SAYS)
                ? Example.SAYS + said(program, reading, example.rule())
                : outcome;
    }

    private static Said said(Program program, Reading reading, RuleId rule) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Trigger trigger : program.ruleset().triggers()) {
            if (trigger.rule().id().equals(rule) && reading.truth(trigger.when()) == Truth.TRUE) {
                conclusions.addAll(trigger.then());
            }
        }
        return Said.by(conclusions);
    }

    private static String of(Program program, Reading reading, RuleId rule) {
        List<String> outcomes = new ArrayList<>();
        BitSet concluded = reading.facts().concluded();
        for (int number = 0; number < program.steps().size(); number++) {
            Step step = program.steps().get(number);
            if (step instanceof Step.Conclude conclude
                    && conclude.trigger().rule().id().equals(rule)) {
                outcomes.add(
                        concluded.get(number)
                                ? YES
                                : word(reading.truth(conclude.trigger().when())));
            } else if (step instanceof Step.Inapplicable one
                    && one.applicability().rule().id().equals(rule)) {
                outcomes.add(
                        concluded.get(number)
                                ? NO
                                : word(reading.truth(one.applicability().when())));
            } else if (step instanceof Step.Calculation calculation
                    && calculation.definition().rule().id().equals(rule)) {
                outcomes.add(
                        concluded.get(number)
                                ? value(reading, calculation.definition().characteristic())
                                : UNKNOWN);
            } else if (step instanceof Step.Case one && theCase(one).rule().id().equals(rule)) {
                outcomes.add(concluded.get(number) ? decided(reading, one) : undecided(reading, one));
            }
        }
        if (outcomes.isEmpty()) {
            return Catalogue.find(rule.text())
                    .map(characteristic -> derived(reading, characteristic))
                    .orElse("geen regel " + rule);
        }
        // A rule with several triggers, or a table with several rows, does what its most certain part does.
        return outcomes.stream()
                .filter(outcome -> !outcome.equals(NO) && !outcome.equals(UNKNOWN))
                .findFirst()
                .orElse(outcomes.contains(UNKNOWN) ? UNKNOWN : NO);
    }

    /** A row with the number of a kenmerk instead of a rule shows its value, whatever the cases are called. */
    private static String derived(Reading reading, Characteristic<?> characteristic) {
        int place = Catalogue.all().indexOf(characteristic);
        return reading.facts().present(place) ? value(reading, place) : UNKNOWN;
    }

    private static Definition.Case theCase(Step.Case one) {
        return one.definition().cases().get(one.place());
    }

    /** All rows of a table come from one rule; of an ordered definition each case is a rule of its own. */
    private static boolean isTable(Step.Case one) {
        return one.definition().cases().stream()
                                .map(each -> each.rule().id())
                                .distinct()
                                .count()
                        == 1
                && one.definition().cases().size() > 1;
    }

    private static String decided(Reading reading, Step.Case one) {
        return isTable(one) ? value(reading, one.definition().characteristic()) : YES;
    }

    private static String undecided(Reading reading, Step.Case one) {
        boolean fails = reading.truth(theCase(one).when()) == Truth.FALSE
                || one.definition().cases().subList(0, one.place()).stream()
                        .anyMatch(earlier -> reading.truth(earlier.when()) == Truth.TRUE);
        return fails ? NO : UNKNOWN;
    }

    private static String value(Reading reading, int characteristic) {
        return "= "
                + written(Catalogue.all().get(characteristic), reading.facts().value(characteristic));
    }

    private static <V> String written(Characteristic<V> characteristic, long number) {
        Object written = characteristic.kind().write(characteristic.kind().decode(number));
        return written instanceof Boolean yes ? (yes ? YES : NO) : String.valueOf(written);
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case OPEN -> UNKNOWN;
        };
    }
}
