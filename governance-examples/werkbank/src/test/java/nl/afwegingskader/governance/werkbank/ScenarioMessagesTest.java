package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.ProblemCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * LEESMIJ.md explains every code with a wrong and a right example; those of scenarios are run here, as {@code MessagesTest} of the library runs
 * the others.
 */
class ScenarioMessagesTest {

    private static final Path LEESMIJ = Path.of("../../governance-rules/src/main/rules/LEESMIJ.md");

    private static final Map<ProblemCode, String> TOLD = Map.of(
            ProblemCode.SCENARIO_LINE,
            "praktijk/vormen/a.feature:4:5: GOV606 deze tekstregel past hier niet. Een tekstregel begint met Functionaliteit:,"
                    + " Achtergrond:, Scenario:, Gegeven, Wanneer, Dan, En, Maar of #.\n",
            ProblemCode.SCENARIO_STEP,
            "praktijk/vormen/a.feature:4:0: GOV607 deze zin is onbekend: advies word gevraagd. Bedoelt u: advies wordt"
                    + " gevraagd?\n",
            ProblemCode.SCENARIO_WORD,
            "praktijk/vormen/a.feature:4:0: GOV608 \"Beleidsruimt\" is geen bekend kenmerk. Bedoelt u \"Beleidsruimte\"?\n",
            ProblemCode.SCENARIO_DOSSIER,
            "praktijk/vormen/a.feature:4:0: GOV609 het dossier \"anders.yaml\" is niet te lezen. Zet het in de map"
                    + " scenarios.\n",
            ProblemCode.SCENARIO_COLUMNS,
            "praktijk/vormen/a.scenarios.csv:1:0: GOV610 de kolom \"eerst\" is onbekend. Bedoelt u \"eerste\"? Kolommen zijn"
                    + " scenario, peildatum, dossier, kenmerken, en: uitgesloten, toelaatbaar, voorwaardelijk, verplicht, alleen,"
                    + " eerste, regels, zonder regels, vraagt naar.\n");

    @TempDir
    private Path folder;

    /** What {@code toets} tells of an example; the right ones are understood, whether or not they come true. */
    private String told(ProblemCode code, String example) throws IOException {
        Path rules = SmallRules.in(folder);
        Files.createDirectories(rules.resolve("scenarios"));
        Files.writeString(
                rules.resolve("scenarios/dossier.yaml"), "peildatum: 2026-01-01\nkenmerken:\n  beleidsruimte: ruim\n");
        if (code == ProblemCode.SCENARIO_COLUMNS) {
            Files.writeString(rules.resolve("praktijk/vormen/a.scenarios.csv"), example + "\n");
        } else {
            Files.writeString(
                    rules.resolve("praktijk/vormen/a.feature"),
                    "# language: nl\nFunctionaliteit: proef\n  Scenario: een proef\n    " + example + "\n");
        }
        return Session.run("toets", rules.toString()).errors();
    }

    /** The wrong and the right example of LEESMIJ.md. */
    private static List<String> examples(ProblemCode code) throws IOException {
        Pattern row = Pattern.compile("\\| " + code.code() + " \\| .+? \\| (`.+`) \\| (`.+`) \\|");
        MatchResult cells =
                row.matcher(Files.readString(LEESMIJ)).results().findFirst().orElseThrow();
        return Stream.of(cells.group(1), cells.group(2))
                .map(cell -> cell.substring(1, cell.length() - 1).replace("`<br>`", "\n"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "SCENARIO_.*")
    void theWrongExampleIsToldAndTheRightOneIsUnderstood(ProblemCode code) throws IOException {
        List<String> examples = examples(code);

        assertEquals(TOLD.get(code), told(code, examples.get(0)));
        assertEquals("", told(code, examples.get(1)));
    }
}
