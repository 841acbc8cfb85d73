package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.source.RuleCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every example table, as one named test each: by Drools, and by the reading. */
class ExamplesTest {

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Program ALL_SWITCHED_ON = allSwitchedOn();

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("The rule does what its example says")
    void theRuleDoesWhatItsExampleSays(Example example) {
        Reading reading = Reading.of(ALL_SWITCHED_ON, example.situation());
        assertEquals(
                example.expected(), Outcome.of(ALL_SWITCHED_ON, reading, example.rule()), () -> "read: " + example);
        if (!isSwitchedOff(example)) {
            Program program = RULEBOOK.program();
            Reading decided = Reading.of(program, RULEBOOK.drools().decide(example.situation()));
            assertEquals(
                    example.expected(),
                    Outcome.of(program, decided, example.rule()),
                    () -> "decided by Drools: " + example);
        }
    }

    private static boolean isSwitchedOff(Example example) {
        return RULEBOOK.cards().stream()
                .filter(card -> card.id().equals(example.rule()))
                .map(RuleCard::switchedOff)
                .anyMatch(reason -> reason.isPresent());
    }

    /** Switched-off rules have examples too. */
    static Program allSwitchedOn() {
        List<RuleText> texts = RuleFolder.texts(List.of(Project.RULES)).texts().stream()
                .map(text -> new RuleText(text.path(), text.text().replaceAll("(?m)^ *@uitgeschakeld\\(.*\\)$", "")))
                .toList();
        return new Program(RuleReader.read(texts));
    }
}
