package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LEESMIJ.md explains every code with a wrong and a right example. Here both are run: the wrong one gives exactly the messages in {@code
 * meldingen.txt}, the right one none. Scenarios are run by the command line, and so are their examples, in its {@code ScenarioMessagesTest}.
 */
class MessagesTest {

    private static final Pattern ROW = Pattern.compile("\\| (GOV[0-9]{3}) \\| (.+?) \\| (`.+`) \\| (`.+`) \\|");
    private static final Path MESSAGES = Path.of("src/test/resources/nl/afwegingskader/governance/rules/meldingen.txt");
    private static final Map<String, Row> ROWS = rows();

    private static final Set<ProblemCode> RUN =
            EnumSet.complementOf(EnumSet.range(ProblemCode.SCENARIO_LINE, ProblemCode.SCENARIO_COLUMNS));

    @TempDir
    private Path folder;

    /** The lines of the wrong and of the right example. */
    private record Row(List<String> wrong, List<String> right) {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Project.text(Project.RULES.resolve("LEESMIJ.md")).lines().forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), new Row(lines(row.group(3)), lines(row.group(4))));
            }
        });
        return rows;
    }

    private static List<String> lines(String cell) {
        return Stream.of(cell.split("<br>"))
                .map(code -> code.substring(1, code.length() - 1))
                .toList();
    }

    static Set<ProblemCode> run() {
        return RUN;
    }

    @Test
    void leesmijExplainsEveryCodeAndNoOther() {
        assertEquals(Stream.of(ProblemCode.values()).map(ProblemCode::code).toList(), List.copyOf(ROWS.keySet()));
    }

    @Test
    void theWrongExamplesAreToldLikeThis() {
        StringBuilder told = new StringBuilder();
        for (ProblemCode code : RUN) {
            List<String> messages = MessageFrames.told(code, row(code).wrong(), folder.resolve(code.code()));
            told.append(code.code())
                    .append('\n')
                    .append(String.join("\n", messages))
                    .append("\n\n");
            assertTrue(messages.stream().allMatch(message -> message.contains(code.code())), messages::toString);
        }
        Project.assertCommitted(MESSAGES, told.toString());
    }

    @ParameterizedTest
    @MethodSource("run")
    void ofTheRightExampleNothingIsTold(ProblemCode code) {
        assertEquals(
                List.of(),
                MessageFrames.told(code, row(code).right(), folder).stream()
                        .filter(message -> !code.code().startsWith("GOV9") || message.contains(code.code()))
                        .toList());
    }

    private static Row row(ProblemCode code) {
        return ROWS.getOrDefault(code.code(), new Row(List.of(), List.of()));
    }
}
