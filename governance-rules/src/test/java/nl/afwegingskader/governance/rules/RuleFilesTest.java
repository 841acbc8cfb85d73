package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The door: what is wrong is told in Dutch with file, line and column, all at once; nothing of it runs. */
class RuleFilesTest {

    private static final String FILE = "wet/vormen/test.dslr";
    private static final String ALWAYS = "Altijd";
    private static final String EXCLUDE = "Sluit \"bv\" uit omdat \"het zo is\"";

    @TempDir
    Path folder;

    private List<String> problems(String file, String text) {
        SmallRulebook rulebook = SmallRulebook.in(folder).with(file, text);
        return assertThrows(RulebookException.class, rulebook::open).problems().stream()
                .map(RuleFileProblem::toString)
                .toList();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "an unknown kenmerk",
                        rule("L001 Test", "Kenmerk \"Beleidsruimt\" is \"ruim\"", EXCLUDE),
                        FILE + ":5:14: GOV202 \"Beleidsruimt\" is geen bekend kenmerk. Bedoelt u \"Beleidsruimte\"?"),
                Arguments.of(
                        "an unknown value",
                        rule("L001 Test", "Kenmerk \"Beleidsruimte\" is \"ruin\"", EXCLUDE),
                        FILE
                                + ":5:33: GOV203 \"ruin\" is geen waarde van het kenmerk \"Beleidsruimte\". Toegestaan is: geen,"
                                + " beperkt, ruim. Bedoelt u \"ruim\"?"),
                Arguments.of(
                        "an unknown value in a list",
                        rule("L001 Test", "Kenmerk \"Beleidsruimte\" is één van \"geen, ruin\"", EXCLUDE),
                        FILE
                                + ":5:47: GOV203 \"ruin\" is geen waarde van het kenmerk \"Beleidsruimte\". Toegestaan is: geen,"
                                + " beperkt, ruim. Bedoelt u \"ruim\"?"),
                Arguments.of(
                        "an unknown form",
                        rule("L001 Test", ALWAYS, "Sluit \"stichtin\" uit omdat \"het zo is\""),
                        FILE + ":7:12: GOV204 \"stichtin\" is geen bekende vorm. Bedoelt u \"stichting\"?"),
                Arguments.of(
                        "an unknown sentence",
                        rule("L001 Test", "Kenmerk \"Beleidsruimte\" is tenminste \"ruim\"", EXCLUDE),
                        FILE
                                + ":5:5: GOV201 deze zin is onbekend: Kenmerk \"Beleidsruimte\" is tenminste \"ruim\". Bedoelt u: Kenmerk"
                                + " \"…\" is minstens \"…\"?"),
                Arguments.of(
                        "a sentence that does not fit the kenmerk",
                        rule("L001 Test", "Kenmerk \"Soort partners\" is \"gemeente\"", EXCLUDE),
                        FILE
                                + ":5:14: GOV208 het kenmerk \"Soort partners\" is van het soort \"meerkeuze\"; deze zin past daar niet"
                                + " bij. Zinnen die passen: bevat, bevat niet, bevat één van, bevat geen van, bevat iets"
                                + " buiten, bevat niets buiten, is leeg, is niet leeg."),
                Arguments.of(
                        "an unknown threshold",
                        rule("L001 Test", "Kenmerk \"Aantal partners\" ligt boven de drempel \"veel\"", EXCLUDE),
                        FILE
                                + ":5:54: GOV507 de drempel \"veel\" staat in geen tabellen/drempels.csv. Kijk of de naam klopt, of"
                                + " zet een rij met deze naam in tabellen/drempels.csv."),
                Arguments.of(
                        "a kenmerk like no other",
                        rule("L001 Test", "Kenmerk \"Hoeveel gemeenten\" is \"ruim\"", EXCLUDE),
                        FILE
                                + ":5:14: GOV202 \"Hoeveel gemeenten\" is geen bekend kenmerk. De opdracht \"kenmerken\" toont ze"
                                + " allemaal."),
                Arguments.of(
                        "a full stop behind a sentence",
                        rule("L001 Test", ALWAYS, EXCLUDE + "."),
                        FILE
                                + ":7:5: GOV201 deze zin is onbekend: Sluit \"bv\" uit omdat \"het zo is\". Haal \".\" aan het"
                                + " eind weg."),
                Arguments.of(
                        "a capital in a keyword",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("dan\n", "Dan\n"),
                        FILE + ":6:1: GOV104 \"Dan\" is met hoofdletters geschreven. Schrijf \"dan\"."),
                Arguments.of(
                        "an indented keyword",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("dan\n", "  dan\n"),
                        FILE + ":6:3: GOV104 \"dan\" staat niet helemaal links. Haal weg wat ervoor staat."),
                Arguments.of(
                        "no dan",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("dan\n", ""),
                        FILE
                                + ":6:5: GOV104 boven deze zin ontbreekt \"dan\". Zet er een tekstregel met alleen \"dan\" boven."),
                Arguments.of(
                        "a condition below dan",
                        rule("L001 Test", ALWAYS, EXCLUDE + "\nKenmerk \"Beleidsruimte\" is \"ruim\""),
                        FILE + ":8:5: GOV104 deze voorwaarde staat onder \"dan\". Zet haar onder \"als\"."),
                Arguments.of(
                        "a name without quotation marks",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("\"L001 Test\"", "L001 Test"),
                        FILE
                                + ":1:1: GOV101 achter \"regel\" staat geen naam tussen aanhalingstekens. Schrijf regel \"L001 Test\"."),
                Arguments.of(
                        "an impossible date",
                        rule("L001 Test", "De peildatum ligt op of na \"2022-02-30\"", EXCLUDE),
                        FILE + ":5:33: GOV210 \"2022-02-30\" is geen bestaande datum als jjjj-mm-dd."
                                + " Schrijf bijvoorbeeld \"2022-07-01\"."),
                Arguments.of(
                        "a missing source",
                        rule("L001 Test", ALWAYS, EXCLUDE).replaceAll(" *@bron.*\n", ""),
                        FILE
                                + ":1:1: GOV112 deze regel heeft geen @bron. Zet onder de naam van de regel bijvoorbeeld @bron(\"Wgr art."
                                + " 8 lid 3\")."),
                Arguments.of(
                        "a missing confidence",
                        rule("L001 Test", ALWAYS, EXCLUDE).replaceAll(" *@zekerheid.*\n", ""),
                        FILE
                                + ":1:1: GOV112 deze regel heeft geen @zekerheid. Kies @zekerheid(\"hoog\"), @zekerheid(\"middel\") of"
                                + " @zekerheid(\"laag\")."),
                Arguments.of(
                        "unknown metadata",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("@bron", "@bronn"),
                        FILE
                                + ":2:5: GOV110 @bronn bestaat niet. Toegestaan is: @bron, @vanaf, @tot, @zekerheid, @herkomst,"
                                + " @uitgeschakeld. Bedoelt u @bron?"),
                Arguments.of(
                        "a name without number",
                        rule("Test", ALWAYS, EXCLUDE),
                        FILE
                                + ":1:8: GOV101 \"Test\" begint niet met een nummer en een zin. Schrijf bijvoorbeeld regel \"L001 Aan een"
                                + " BVO nemen alleen colleges deel\"."),
                Arguments.of(
                        "two rules with one number",
                        rule("L001 Test", ALWAYS, EXCLUDE) + rule("L001 Nog een", ALWAYS, EXCLUDE),
                        FILE
                                + ":10:1: GOV102 het nummer L001 staat er twee keer, ook in wet/vormen/test.dslr, tekstregel 1. Geef de"
                                + " nieuwste van de twee een ander nummer; L002 is vrij. Een nummer dat er al was, blijft"
                                + " zoals het is."),
                Arguments.of(
                        "a rule without end",
                        rule("L001 Test", ALWAYS, EXCLUDE).replace("einde", ""),
                        FILE + ":1:1: GOV103 deze regel is niet afgesloten. Zet er \"einde\" onder."),
                Arguments.of(
                        "an empty one-of",
                        rule("L001 Test", "één van:", EXCLUDE),
                        FILE
                                + ":1:1: GOV108 onder \"één van:\" staat niets. Zet er regels onder die beginnen met een streepje."),
                Arguments.of(
                        "a plea twice for one form",
                        rule(
                                "L001 Test",
                                ALWAYS,
                                "Pleit zwak voor \"bv\" omdat \"het zo is\"\nPleit zwak tegen \"bv, nv\" omdat \"het zo is\""),
                        FILE
                                + ":1:1: GOV302 deze regel pleit meer dan één keer voor of tegen dezelfde vorm. Een regel telt per vorm"
                                + " één keer. Maak er twee regels van."),
                Arguments.of(
                        "ignorance as a reason",
                        rule("L001 Test", "Kenmerk \"Beleidsruimte\" is niet ingevuld", EXCLUDE),
                        FILE
                                + ":1:1: GOV303 \"is niet ingevuld\" mag alleen in een regel die waarschuwt of iets op de agenda zet."
                                + " Onbekend is nooit een reden om een vorm uit te sluiten of aan te raden."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithPlaceAndRemedy(String mistake, String text, String expected) {
        assertEquals(List.of(expected), problems(FILE, text), mistake);
    }

    static Stream<Arguments> programs() {
        String canary = "java.lang.System.setProperty(\"kanarie\", \"dood\")";
        return Stream.of(
                Arguments.of("a raw DRL line as condition", rule("L001 T", "> eval(" + canary + ")", EXCLUDE), 5, 5),
                Arguments.of("a raw pattern", rule("L001 T", "$s : Facts( among(1, 1L) )", EXCLUDE), 5, 5),
                Arguments.of("eval", rule("L001 T", "eval( " + canary + " == null )", EXCLUDE), 5, 5),
                Arguments.of("Java as conclusion", rule("L001 T", ALWAYS, canary + ";"), 7, 5),
                Arguments.of("an import", "import java.lang.System;\n" + rule("L001 T", ALWAYS, EXCLUDE), 1, 1),
                Arguments.of("a function", "function void f() { }\n" + rule("L001 T", ALWAYS, EXCLUDE), 1, 19),
                Arguments.of("a global", "global java.util.List l;\n" + rule("L001 T", ALWAYS, EXCLUDE), 1, 1),
                Arguments.of(
                        "salience", rule("L001 T", ALWAYS, EXCLUDE).replace("als\n", "    salience 10\nals\n"), 4, 5),
                Arguments.of(
                        "a Java expression in a value",
                        rule("L001 T", "Kenmerk \"Beleidsruimte\" is \"ruim\" + \"x\"", EXCLUDE),
                        5,
                        5),
                Arguments.of(
                        "code inside the quotes of a value",
                        rule("L001 T", "Kenmerk \"Beleidsruimte\" is \"${" + "1}\"", EXCLUDE),
                        5,
                        34),
                Arguments.of(
                        "a unicode escape", rule("L001 T", ALWAYS, "Sluit \"bv\" uit omdat \"\\u0022); \""), 7, 27),
                Arguments.of("a block comment", "/* stil */\n" + rule("L001 T", ALWAYS, EXCLUDE), 1, 1),
                Arguments.of("a query", "query q() end\n" + rule("L001 T", ALWAYS, EXCLUDE), 1, 1),
                Arguments.of("a hidden sign", rule("L001 T", ALWAYS, "Sluit \"b\u200Bv\" uit omdat \"x\""), 7, 13),
                Arguments.of("an English rule", "rule \"L001 T\"\nwhen\nthen\nend\n", 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aProgramIsRefusedWithPlaceAndNothingRuns(String what, String text, int line, int column) {
        List<String> problems = problems(FILE, text);

        assertTrue(problems.get(0).startsWith(FILE + ":" + line + ":" + column + ": "), what + " → " + problems);
        assertEquals(null, System.getProperty("kanarie"));
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() {
        SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/ander.dslr",
                        rule("F001 Test", "Kenmerk \"X\" is \"y\"", "Sluit \"bv\" uit omdat \"x\""));
        List<String> problems = problems(FILE, rule("L001 Test", "Onzin", "Meer onzin"));

        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("alleen een regel in de map \"wet\" mag een vorm uitsluiten"));
    }

    @Test
    void onlyLawMayExclude() {
        assertEquals(
                List.of(
                        "praktijk/vormen/test.dslr:1:1: GOV301 alleen een regel in de map \"wet\" mag een vorm uitsluiten, vereisen of"
                                + " een voorwaarde stellen. Gebruik \"Pleit sterk tegen …\" of \"Pleit sterk voor …\"."),
                problems("praktijk/vormen/test.dslr", rule("F001 Test", ALWAYS, EXCLUDE)));
    }

    @Test
    void aFileOutsideTheThreeFoldersHasNoAuthority() {
        assertEquals(
                List.of(
                        "elders/test.dslr:0:0: GOV005 dit bestand staat niet in de map wet, praktijk of afspraken. De map bepaalt het"
                                + " gezag van een regel; zet het bestand in één van die drie."),
                problems("elders/test.dslr", rule("F001 Test", ALWAYS, EXCLUDE)));
    }

    @Test
    void aDerivationWithoutOtherwiseIsRefused() {
        assertEquals(
                List.of(FILE
                        + ":1:1: GOV405 het laatste geval van \"Alleen colleges\" is niet \"Anders\" zonder periode. De gevallen"
                        + " staan op volgorde van nummer; het hoogste nummer is het geval \"Anders\"."),
                problems(
                        FILE,
                        rule(
                                "AF03.1 Test",
                                "Kenmerk \"Deelnemende bestuursorganen\" bevat \"raad\"",
                                "Leid \"Alleen colleges\" af als \"nee\"")));
    }

    @Test
    void otherwiseBesideAnotherConditionIsRefused() {
        String both = rule(
                "AF03.1 Test",
                "Anders\nKenmerk \"Beleidsruimte\" is \"ruim\"",
                "Leid \"Alleen colleges\" af als \"nee\"");
        String among = rule("AF03.1 Test", "één van:\n- Anders", "Leid \"Alleen colleges\" af als \"nee\"");

        assertTrue(problems(FILE, both).get(0).contains("is niet \"Anders\" zonder periode"));
        assertTrue(problems(FILE, among).stream()
                .anyMatch(problem -> problem.contains("\"Anders\" kan niet onder \"één van:\".")));
    }

    @Test
    void whatLawSaysRestsOnLawAlone() {
        SmallRulebook.in(folder)
                .with(
                        "praktijk/afleidingen/a.dslr",
                        rule("AF03.1 Test", "Anders", "Leid \"Alleen colleges\" af als \"ja\"")
                                + rule(
                                        "V01 Test",
                                        "Kenmerk \"Beleidsruimte\" is \"ruim\"",
                                        "Vraag \"Belastingen heffen\" alleen dan"))
                .with(
                        "praktijk/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel;8;partners;;;b;hoog;bron\n");

        assertEquals(
                List.of(
                        "praktijk/afleidingen/a.dslr:1:1: GOV305 hier wordt \"Alleen colleges\" bepaald; dat is geen wet, maar L001"
                                + " (wet/vormen/test.dslr, tekstregel 1) steunt erop. Wat de wet zegt, hangt alleen af van"
                                + " antwoorden en van regels in de map \"wet\".",
                        "praktijk/afleidingen/a.dslr:10:1: GOV305 hier wordt \"Belastingen heffen\" bepaald; dat is geen wet, maar"
                                + " L002 (wet/vormen/test.dslr, tekstregel 10) steunt erop. Wat de wet zegt, hangt alleen af"
                                + " van antwoorden en van regels in de map \"wet\".",
                        FILE + ":23:54: GOV305 een regel in de map \"wet\" gebruikt de drempel \"veel\" uit"
                                + " praktijk/tabellen/drempels.csv. Zet de drempel in wet/tabellen/drempels.csv."),
                problems(
                        FILE,
                        rule("L001 Test", "Kenmerk \"Alleen colleges\" is \"ja\"", EXCLUDE)
                                + rule("L002 Test", "Kenmerk \"Belastingen heffen\" bevat \"ozb\"", EXCLUDE)
                                + rule(
                                        "L003 Test",
                                        "Kenmerk \"Aantal partners\" ligt boven de drempel \"veel\"",
                                        EXCLUDE)));
    }

    @Test
    void whatPeopleFillInIsNotDerived() {
        assertEquals(
                List.of(FILE
                        + ":1:1: GOV403 \"Bestaande vorm\" wordt door mensen ingevuld en kan niet worden afgeleid. Leid een kenmerk af"
                        + " waarvan het nummer met AF begint."),
                problems(FILE, rule("L001 Test", "Anders", "Leid \"Bestaande vorm\" af als \"bv\"")));
    }

    @Test
    void aTargetWithoutAnyFormIsRefused() {
        assertEquals(
                List.of(
                        FILE
                                + ":7:37: GOV206 geen enkele vorm heeft \"ja\" bij de eigenschap \"belastingen\". Noem de vormen bij naam."),
                problems(
                        FILE,
                        rule("L001 Test", ALWAYS, "Sluit elke vorm met eigenschap \"belastingen\" uit omdat \"x\"")));
    }

    @Test
    void aFileThatWouldBeMissedInSilenceIsTold() throws IOException {
        SmallRulebook.in(folder).with("wet/vormen/b.dslr.txt", "x").with("wet/tabellen/los.csv", "E1;AF20\n");
        Files.createSymbolicLink(folder.resolve("wet/vormen/c.dslr"), folder.resolve("wet/vormen/b.dslr.txt"));

        assertEquals(
                List.of(
                        "wet/tabellen/los.csv:0:0: GOV508 geen enkele regel gebruikt deze tabel. Schrijf een regel met: Leid \"…\" af uit de"
                                + " tabel \"los\". Of haal het bestand weg.",
                        "wet/vormen/b.dslr.txt:0:0: GOV004 dit bestand wordt niet gelezen. Haal \".txt\" van de naam af. Windows laat"
                                + " dat einde soms niet zien: kies in de Verkenner Beeld, Bestandsnaamextensies.",
                        "wet/vormen/c.dslr:0:0: GOV003 dit is een verwijzing; verwijzingen worden niet gevolgd. Zet het bestand zelf in de"
                                + " map."),
                problems(FILE, rule("L001 Test", ALWAYS, EXCLUDE)));
    }

    @Test
    void aTableThatNoRuleUsesIsTold() {
        SmallRulebook.in(folder).with("wet/tabellen/los.csv", "E1;AF20\n");

        assertTrue(problems(FILE, rule("L001 Test", ALWAYS, EXCLUDE))
                .get(0)
                .contains("geen enkele regel gebruikt deze tabel."));
    }

    @Test
    void aDerivationInACircleIsRefused() {
        String circle =
                rule("AF01.1 Eerst", "Kenmerk \"Alleen colleges\" is \"ja\"", "Leid \"Verbonden partij\" af als \"ja\"")
                        + rule("AF01.2 Anders", "Anders", "Leid \"Verbonden partij\" af als \"nee\"")
                        + rule(
                                "AF03.1 Eerst",
                                "Kenmerk \"Verbonden partij\" is \"ja\"",
                                "Leid \"Alleen colleges\" af als \"ja\"")
                        + rule("AF03.2 Anders", "Anders", "Leid \"Alleen colleges\" af als \"nee\"");

        assertEquals(
                List.of(FILE
                        + ":1:1: GOV406 deze afleiding draait in een kring: Verbonden partij → Alleen colleges → Verbonden"
                        + " partij. Een kenmerk kan niet van zichzelf afhangen."),
                problems(FILE, circle));
    }

    @Test
    void aTableThatIsNotTotalIsRefused() {
        SmallRulebook.in(folder)
                .with(
                        "wet/tabellen/risico.csv",
                        "E1;AF20;vanaf;tot;bron;zekerheid;herkomst\nlaag;laag;;;b;hoog;bron\nmiddel;laag;;;b;hoog;bron\n");

        assertEquals(
                List.of(
                        "wet/tabellen/risico.csv:0:0: GOV510 voor de combinatie Financieel risico = hoog is geen rij. Elke combinatie"
                                + " heeft op elke dag precies één rij."),
                problems(
                        FILE,
                        rule("AF20 Test", ALWAYS, "Leid \"Risicoklasse volgens tabel\" af uit de tabel \"risico\"")));
    }

    @Test
    void aThresholdWithAGapInTimeIsRefused() {
        SmallRulebook.in(folder)
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel;8;partners;;2020-01-01;b;hoog;bron\n"
                                + "veel;9;partners;2021-01-01;;b;hoog;bron\n");

        assertEquals(
                List.of(
                        "wet/tabellen/drempels.csv:2:0: GOV511 de drempel \"veel\" heeft een gat van 2020-01-01 tot 2021-01-01. Laat elke"
                                + " periode beginnen waar de vorige eindigt; de eerste heeft geen vanaf, de laatste geen tot."),
                problems(
                        FILE,
                        rule("L001 Test", "Kenmerk \"Aantal partners\" ligt boven de drempel \"veel\"", EXCLUDE)));
    }

    @Test
    void aRowBelowACellOfTwoLinesIsToldAtItsOwnLine() {
        SmallRulebook.in(folder)
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel;8;partners;;;\"b\nvervolg\";hoog;bron\n"
                                + "meer;x;partners;;;b;hoog;bron\n");

        assertTrue(problems(FILE, rule("L001 Test", ALWAYS, EXCLUDE))
                .get(0)
                .startsWith("wet/tabellen/drempels.csv:4:0: GOV505 \"x\" in de kolom \"waarde\" is geen getal."));
    }

    @Test
    void aFolderWithoutRulesIsRefused() {
        RulebookException empty = assertThrows(RulebookException.class, () -> Rulebook.read(folder));
        RulebookException absent = assertThrows(RulebookException.class, () -> Rulebook.read(folder.resolve("weg")));

        assertEquals(
                ".:0:0: GOV006 in deze map staat geen enkel regelbestand (*.dslr). Kijk of dit de goede map is.",
                empty.getMessage());
        assertTrue(String.valueOf(absent.getMessage()).contains("deze map bestaat niet"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkMakeNoDifference() {
        String text = rule("L001 Test", "Kenmerk \"Beleidsruimte\" is \"ruim\"", EXCLUDE);
        Rulebook plain =
                SmallRulebook.in(folder.resolve("een")).with(FILE, text).open();
        Rulebook windows = SmallRulebook.in(folder.resolve("twee"))
                .with(FILE, "\uFEFF" + text.replace("\n", "\r\n"))
                .open();

        assertEquals(plain.edition(), windows.edition());
    }

    @Test
    void aFileInAnotherEncodingIsToldOnceAndReadOn() throws IOException {
        Files.createDirectories(folder.resolve("wet"));
        Files.write(
                folder.resolve("wet/a.dslr"),
                ("// Coöperatie\n\n" + rule("L001 De coöperatie", "Onzin", EXCLUDE))
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                List.of(
                        "wet/a.dslr:1:6: GOV009 dit bestand is niet bewaard als UTF-8. Hier staat, in de oude codering van Windows"
                                + " gelezen, \"Coöperatie\". Bewaar het in Kladblok opnieuw met Opslaan als, codering \"UTF-8\".",
                        "wet/a.dslr:7:5: GOV201 deze zin is onbekend: Onzin. LEESMIJ.md, hoofdstuk 3, geeft alle zinnen."),
                assertThrows(RulebookException.class, () -> Rulebook.read(folder)).problems().stream()
                        .map(RuleFileProblem::toString)
                        .toList());
    }

    @Test
    void aRuleThatIsSwitchedOffIsListedAndTakesNoPart() {
        String off = rule("L001 Test", ALWAYS, EXCLUDE)
                .replace("als\n", "    @uitgeschakeld(\"nog niet nagekeken\")\nals\n");
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(FILE, off + rule("L002 Test", ALWAYS, EXCLUDE.replace("bv", "nv")))
                .open();

        assertEquals("nog niet nagekeken", rulebook.cards().get(0).switchedOff().orElse(""));
        assertEquals(1, rulebook.ruleset().triggers().size());
    }
}
