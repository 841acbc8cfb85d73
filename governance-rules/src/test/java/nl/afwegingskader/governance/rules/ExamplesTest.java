package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.examples.Example;
import nl.afwegingskader.governance.rules.examples.Examples;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every example table, as one named test each: by Drools, and by the reading. */
class ExamplesTest {

    static final Examples SHIPPED = Examples.read(Project.RULES);

    static Stream<Example> examples() {
        return SHIPPED.rows().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("The rule does what its example says")
    void theRuleDoesWhatItsExampleSays(Example example) {
        assertEquals(example.expected(), SHIPPED.result(example).outcome(), example::toString);
    }

    /** Switched-off rules have examples too. */
    static Program allSwitchedOn() {
        List<RuleText> texts = RuleFolder.texts(List.of(Project.RULES)).texts().stream()
                .map(text -> new RuleText(text.path(), text.text().replaceAll("(?m)^ *@uitgeschakeld\\(.*\\)$", "")))
                .toList();
        return new Program(RuleReader.read(texts));
    }
}
