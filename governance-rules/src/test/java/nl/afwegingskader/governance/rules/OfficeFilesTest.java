package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Word, Excel and Windows make of rule files and tables: accepted where it is certain what is meant, and otherwise told once. */
class OfficeFilesTest {

    private static final String FILE = "wet/vormen/test.dslr";
    private static final String TABLE = "wet/tabellen/drempels.csv";
    private static final String ALTERNATIVES =
            "één van:\n- Kenmerk \"Beleidsruimte\" is \"ruim\"\n- Kenmerk \"Aantal partners\" ligt boven de drempel \"veel\"";
    private static final String PLAIN =
            rule("L001 De gemeenteraad", ALTERNATIVES, "Sluit \"bv\" uit omdat \"het zo is\"");
    private static final String ROWS = "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
            + "veel;8;partners;;2022-07-01;Wgr 1;hoog;wet\nveel;9;partners;2022-07-01;;Wgr 1;hoog;wet\n"
            + "duur;12.5;procent;;;Wgr 1;hoog;wet\n";

    @TempDir
    private Path folder;

    private Rulebook open(String name, String rules, String table) {
        return SmallRulebook.in(folder.resolve(name))
                .with(FILE, rules)
                .with(TABLE, table)
                .open();
    }

    private List<String> told() {
        return Inspection.ofFiles(folder).errors().stream()
                .map(RuleFileProblem::toString)
                .toList();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("curly quotation marks in pairs", curly(PLAIN, '“', '”')),
                Arguments.of("low quotation marks", curly(PLAIN, '„', '”')),
                Arguments.of("closing marks on both sides", curly(PLAIN, '”', '”')),
                Arguments.of("hard spaces", PLAIN.replace(" is ", "\u00A0is\u202F")),
                Arguments.of("tabs", PLAIN.replace("    ", "\t").replace(" is ", "\tis ")),
                Arguments.of("long dashes", PLAIN.replace("- ", "– ")),
                Arguments.of("bullets", PLAIN.replace("- ", "•\t")),
                Arguments.of("accents as signs of their own", PLAIN.replace("é", "e\u0301")),
                Arguments.of("Windows line ends and a byte-order mark", "\uFEFF" + PLAIN.replace("\n", "\r\n")));
    }

    /** The same text with other quotation marks, which come in turns. */
    private static String curly(String text, char opens, char closes) {
        StringBuilder curly = new StringBuilder(text);
        boolean open = false;
        for (int i = 0; i < curly.length(); i++) {
            if (curly.charAt(i) == '"') {
                open = !open;
                curly.setCharAt(i, open ? opens : closes);
            }
        }
        return curly.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleReadsTheSameWith(String what, String text) {
        assertEquals(
                open("recht", PLAIN, ROWS).ruleset().triggers(),
                open("krom", text, ROWS).ruleset().triggers(),
                what);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("commas", ROWS.replace(';', ',')),
                Arguments.of("tabs", ROWS.replace(';', '\t')),
                Arguments.of("a line that says what divides", "sep=;\n" + ROWS),
                Arguments.of("days as Dutch Excel writes them", ROWS.replace("2022-07-01", "1-7-2022")),
                Arguments.of("days with noughts", ROWS.replace("2022-07-01", "01-07-2022")),
                Arguments.of("a decimal comma", ROWS.replace("12.5", "12,50")),
                Arguments.of(
                        "empty columns behind and empty rows below", ROWS.replace("\n", ";;;\n") + ";;;;;;;;;;\n\n"),
                Arguments.of("a number in quotation marks", ROWS.replace("12.5", "\"12,5\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableReadsTheSameWith(String what, String text) {
        Rulebook told = open("anders", PLAIN, text);

        assertEquals(
                open("gewoon", PLAIN, ROWS).ruleset().atoms(), told.ruleset().atoms(), what);
        assertEquals(
                open("gewoon", PLAIN, ROWS).ruleset().triggers(), told.ruleset().triggers(), what);
    }

    @Test
    void curlyQuotationMarksWithinStraightOnesAreText() {
        String quoting = rule("L001 Test", "Altijd", "Waarschuw dat \"de “grote” gemeente meedoet\"");

        assertEquals(
                "Waarschuw dat \"de “grote” gemeente meedoet\"",
                open("tekst", quoting, ROWS).cards().get(0).text().get(3));
    }

    @Test
    void dividersAreNotMixedInOneTable() {
        SmallRulebook.in(folder)
                .with(FILE, PLAIN)
                .with(TABLE, ROWS.replace("duur;12.5;procent;", "duur,12.5,procent,"));

        assertEquals(
                List.of(TABLE
                        + ":4:0: GOV502 deze rij heeft 5 cellen, maar de kop heeft er 8. Scheid cellen met een puntkomma,"
                        + " net als in de kop, en zet een tekst met een puntkomma erin tussen aanhalingstekens."),
                told());
    }

    @Test
    void aColumnThatTheHeadingLacksIsToldOnce() {
        SmallRulebook.in(folder).with(FILE, PLAIN).with(TABLE, ROWS.replaceFirst("eenheid;", ""));

        assertEquals(
                List.of(TABLE
                        + ":1:0: GOV502 de kop heeft 7 cellen, maar elke rij heeft er 8. Kijk welke kolom in de kop ontbreekt"
                        + " of te veel is."),
                told());
    }

    @Test
    void aDayThatDoesNotExistOrIsAmericanIsTold() {
        SmallRulebook.in(folder)
                .with(FILE, PLAIN)
                .with(TABLE, ROWS.replaceFirst("2022-07-01", "31-6-2022").replaceFirst("2022-07-01", "7/1/2022"));

        assertEquals(
                List.of(
                        TABLE
                                + ":2:0: GOV210 \"31-6-2022\" in de kolom \"tot\" is geen bestaande datum. Schrijf een datum als"
                                + " jjjj-mm-dd, bijvoorbeeld 2022-07-01.",
                        TABLE
                                + ":3:0: GOV210 \"7/1/2022\" in de kolom \"vanaf\" is geen bestaande datum. Schrijf een datum als"
                                + " jjjj-mm-dd, bijvoorbeeld 2022-07-01."),
                told());
    }

    @Test
    void unicodeTextOfExcelIsToldAndReadOn() throws IOException {
        SmallRulebook.in(folder).with(FILE, PLAIN).with(TABLE, "");
        Files.write(
                folder.resolve(TABLE),
                ("\uFEFF" + ROWS.replace(';', '\t').replace("12.5", "x")).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(
                List.of(
                        TABLE
                                + ":0:0: GOV009 dit bestand is bewaard als \"Unicode-tekst\" (UTF-16) en niet als UTF-8. Bewaar het in"
                                + " Excel opnieuw met Opslaan als, bestandstype \"CSV UTF-8\".",
                        TABLE
                                + ":4:0: GOV505 \"x\" in de kolom \"waarde\" is geen getal. Schrijf bijvoorbeeld 5000 of 12,5, zonder"
                                + " punten tussen de duizendtallen."),
                told());
    }

    @Test
    void aWorkbookIsNoTableWhateverItsName() throws IOException {
        SmallRulebook.in(folder)
                .with(FILE, rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with(TABLE, "");
        Files.write(folder.resolve(TABLE), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(folder.resolve("wet/tabellen/drempels.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertEquals(
                List.of(
                        TABLE
                                + ":0:0: GOV009 dit bestand is een Excel- of Word-bestand met een andere naam. Bewaar het in Excel"
                                + " opnieuw met Opslaan als, bestandstype \"CSV UTF-8\".",
                        "wet/tabellen/drempels.xlsx:0:0: GOV004 dit bestand wordt niet gelezen. Bewaar het werkblad met Opslaan als,"
                                + " bestandstype \"CSV UTF-8\", en haal dit bestand uit de map."),
                told());
    }

    @Test
    void whatEditorsAndWindowsLeaveBehindDoesNotTakePart() {
        SmallRulebook.in(folder)
                .with(FILE, rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with(".vscode/tasks.json", "{}")
                .with("wet/.git/config", "")
                .with("wet/vormen/~$test.dslr", "")
                .with("dossiers/een.yaml", "")
                .with("wet/Thumbs.db", "");

        assertEquals(List.of(), told());
    }

    @Test
    void aBrokenThresholdIsToldOnceAndNotWhereARuleNamesIt() {
        SmallRulebook.in(folder).with(FILE, PLAIN).with(TABLE, ROWS.replace("veel;8;", "veel;acht;"));

        assertEquals(
                List.of(TABLE
                        + ":2:0: GOV505 \"acht\" in de kolom \"waarde\" is geen getal. Schrijf bijvoorbeeld 5000 of 12,5,"
                        + " zonder punten tussen de duizendtallen."),
                told());
    }
}
