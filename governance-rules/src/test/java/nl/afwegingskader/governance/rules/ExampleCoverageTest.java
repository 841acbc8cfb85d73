package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.examples.Example;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import org.junit.jupiter.api.Test;

/** Every rule has an example that fires, one that does not, one with an unknown, and both sides of each threshold and date. */
class ExampleCoverageTest {

    private static final Program PROGRAM = ExamplesTest.allSwitchedOn();
    private static final Map<RuleId, List<Example>> EXAMPLES = examples();

    private static Map<RuleId, List<Example>> examples() {
        Map<RuleId, List<Example>> examples = new HashMap<>();
        ExamplesTest.SHIPPED
                .rows()
                .forEach(example -> examples.computeIfAbsent(example.rule(), ignored -> new ArrayList<>())
                        .add(example));
        return examples;
    }

    @Test
    void everyRuleHasAnExampleOfEachKind() {
        List<String> missing = new ArrayList<>();
        for (RuleCard card : PROGRAM.ruleset().cards()) {
            Set<String> kinds = new TreeSet<>();
            EXAMPLES.getOrDefault(card.id(), List.of()).forEach(example -> kinds.add(kind(example.expected())));
            for (String kind : needed(card)) {
                if (!kinds.contains(kind)) {
                    missing.add(card.id() + " has no example that says " + kind);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String kind(String expected) {
        return expected.startsWith("=") || expected.startsWith(Example.SAYS) ? "ja" : expected;
    }

    /** A rule that always holds cannot fail or be open; a dated one can fail; a calculation cannot fail. */
    private static List<String> needed(RuleCard card) {
        boolean dated =
                card.validity().from().isPresent() || card.validity().until().isPresent();
        List<Condition> conditions = conditions(card.id());
        boolean calculated = conditions.isEmpty();
        Set<Integer> subjects = new TreeSet<>();
        conditions.forEach(condition -> condition.literals(literal ->
                subjects.add(PROGRAM.ruleset().atoms().get(literal.atom()).characteristic())));
        boolean table = card.text().stream().anyMatch(line -> line.contains("af uit de tabel"));
        boolean onlyDate = subjects.equals(Set.of(Subjects.DATE));
        boolean always = subjects.isEmpty() && !card.text().contains("Anders");
        if (calculated || table) {
            return List.of("ja", "onbekend");
        }
        if (always) {
            return List.of("ja");
        }
        if (onlyDate
                || dated && subjects.size() == 1
                || conditions.stream().allMatch(ExampleCoverageTest::holdsUnanswered)) {
            return List.of("ja", "nee");
        }
        return openable(card, subjects);
    }

    /** What already holds when nothing is answered, since it asks just that, cannot be open. */
    private static boolean holdsUnanswered(Condition condition) {
        Situation unanswered = Situation.on(LocalDate.of(2026, 1, 1));
        return Reading.of(PROGRAM, unanswered).truth(condition) == Truth.TRUE;
    }

    private static List<String> openable(RuleCard card, Set<Integer> subjects) {
        boolean lastCaseOnDateOnly = card.text().contains("Anders") && onlyDatesBefore(card);
        return subjects.isEmpty() && lastCaseOnDateOnly ? List.of("ja", "nee") : List.of("ja", "nee", "onbekend");
    }

    /** The cases before this last one look at nothing but the reference date. */
    private static boolean onlyDatesBefore(RuleCard card) {
        Set<Integer> subjects = new TreeSet<>();
        for (Step step : PROGRAM.steps()) {
            if (step instanceof Step.Case one
                    && one.definition().cases().stream()
                            .anyMatch(each -> each.rule().id().equals(card.id()))) {
                one.definition()
                        .cases()
                        .forEach(each -> each.when()
                                .literals(literal -> subjects.add(PROGRAM.ruleset()
                                        .atoms()
                                        .get(literal.atom())
                                        .characteristic())));
            }
        }
        subjects.remove(Subjects.DATE);
        return subjects.isEmpty();
    }

    private static List<Condition> conditions(RuleId rule) {
        List<Condition> conditions = new ArrayList<>();
        for (Step step : PROGRAM.steps()) {
            if (step instanceof Step.Conclude conclude
                    && conclude.trigger().rule().id().equals(rule)) {
                conditions.add(conclude.trigger().when());
            } else if (step instanceof Step.Case one
                    && one.definition().cases().get(one.place()).rule().id().equals(rule)) {
                conditions.add(one.definition().cases().get(one.place()).when());
            } else if (step instanceof Step.Inapplicable one
                    && one.applicability().rule().id().equals(rule)) {
                conditions.add(one.applicability().when());
            }
        }
        return conditions;
    }

    @Test
    void bothSidesOfEachThresholdAndDateAreExamples() {
        List<String> missing = new ArrayList<>();
        for (RuleCard card : PROGRAM.ruleset().cards()) {
            Set<Atom> numeric = new java.util.LinkedHashSet<>();
            conditions(card.id())
                    .forEach(condition -> condition.literals(literal -> {
                        Atom atom = PROGRAM.ruleset().atoms().get(literal.atom());
                        if (atom.test() == Atom.Test.AT_LEAST) {
                            numeric.add(atom);
                        }
                    }));
            for (Atom atom : numeric) {
                checkSide(card, atom, atom.operand(), missing);
                checkSide(card, atom, atom.operand() - 1, missing);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void checkSide(RuleCard card, Atom atom, long number, List<String> missing) {
        boolean above = number == atom.operand();
        long slack = isShare(atom.characteristic()) ? 100 : 0;
        long least = above ? number : number - slack;
        long most = above ? number + slack : number;
        boolean shown = EXAMPLES.getOrDefault(card.id(), List.of()).stream()
                .map(example -> Reading.of(PROGRAM, example.situation()).facts())
                .anyMatch(facts -> facts.present(atom.characteristic())
                        && value(facts, atom) >= least
                        && value(facts, atom) <= most);
        if (!shown) {
            String side = atom.characteristic() == Subjects.DATE
                    ? LocalDate.ofEpochDay(number).toString()
                    : shown(atom.characteristic(), number);
            missing.add(card.id() + " has no example at " + side);
        }
    }

    /** Members are whole people: their shares jump over most percentages, so a share within one percent will do. */
    private static boolean isShare(int subject) {
        return PROGRAM.definition(subject)
                .filter(definition -> definition instanceof Definition.Arithmetic arithmetic
                        && arithmetic.operation() == Definition.Operation.SHARE)
                .isPresent();
    }

    private static long value(Facts facts, Atom atom) {
        return facts.value(atom.characteristic());
    }

    private static <V> String shown(int place, long number) {
        @SuppressWarnings("unchecked")
        Characteristic<V> characteristic = (Characteristic<V>) Catalogue.all().get(place);
        return characteristic + " = "
                + characteristic.kind().print(characteristic.kind().decode(number));
    }
}
