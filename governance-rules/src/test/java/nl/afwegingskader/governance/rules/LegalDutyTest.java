package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A layer can never weaken a legal duty: what the door refuses, with its whole message. */
class LegalDutyTest {

    private static final String ALWAYS = "Altijd";
    private static final String PRACTICE = "praktijk/a.dslr";
    private static final String AGREEMENT = "afspraken/waterdorp/a.dslr";
    private static final String THRESHOLDS = "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n";

    @TempDir
    Path folder;

    private static List<String> problems(Executable opened) {
        return assertThrows(RulebookException.class, opened).problems().stream()
                .map(RuleFileProblem::toString)
                .toList();
    }

    /** What is wrong when a municipality adds this file to the shipped law and practice. */
    private List<String> added(String file, String text) {
        Path waterdorp = folder.resolve("waterdorp");
        SmallRulebook.in(waterdorp).with(file, text);
        Rulebook standard = Rulebook.standard();
        return problems(() -> standard.with(waterdorp));
    }

    static Stream<Arguments> decisionsOnForms() {
        return Stream.of(PRACTICE, AGREEMENT)
                .flatMap(file -> Stream.of(
                                "Sluit \"bv\" uit omdat \"het zo is\"",
                                "Vereis \"bv\" omdat \"het zo is\"",
                                "Stel aan \"bv\" de voorwaarde \"mits gemotiveerd\" omdat \"het zo is\"")
                        .map(conclusion -> Arguments.of(file, conclusion)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("decisionsOnForms")
    void onlyLawExcludesRequiresOrConditionsAForm(String file, String conclusion) {
        SmallRulebook rules = SmallRulebook.in(folder).with(file, rule("F001 Test", ALWAYS, conclusion));

        assertEquals(
                List.of(file
                        + ":1:1: GOV301 alleen een regel in de map \"wet\" mag een vorm uitsluiten, vereisen of een voorwaarde"
                        + " stellen. Gebruik \"Pleit sterk tegen …\" of \"Pleit sterk voor …\"."),
                problems(rules::open));
    }

    static Stream<Arguments> decisionsOnOptions() {
        return Stream.of("instrument \"I07\"", "rol \"RB21\"").flatMap(option -> {
            String excludes = "Sluit " + option + " uit bij elke Wgr-vorm omdat \"het zo is\"";
            String conditions =
                    "Stel aan " + option + " bij elke Wgr-vorm de voorwaarde \"mits klein\" omdat \"het zo is\"";
            String requires = "Vereis " + option + " bij elke Wgr-vorm omdat \"het zo is\"";
            return Stream.of(
                    Arguments.of(PRACTICE, excludes),
                    Arguments.of(PRACTICE, conditions),
                    Arguments.of(PRACTICE, requires),
                    Arguments.of(AGREEMENT, excludes),
                    Arguments.of(AGREEMENT, conditions));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("decisionsOnOptions")
    void onlyLawDecidesOnARoleOrInstrumentButForWhatIsAgreed(String file, String conclusion) {
        SmallRulebook rules = SmallRulebook.in(folder).with(file, rule("F001 Test", ALWAYS, conclusion));

        assertEquals(
                List.of(file
                        + ":1:1: GOV301 alleen een regel in de map \"wet\" mag een rol of instrument uitsluiten of er een"
                        + " voorwaarde aan stellen; vereisen mag ook een eigen afspraak. Gebruik \"Pleit sterk tegen …\" of"
                        + " \"Pleit sterk voor …\"."),
                problems(rules::open));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pleas")
    void noLayerPleadsAgainstWhatTheLawRequires(String file, String option) {
        SmallRulebook rules = SmallRulebook.in(folder)
                .with(
                        "wet/a.dslr",
                        rule("L050 Test", ALWAYS, "Vereis " + option + " bij elke Wgr-vorm omdat \"de wet het zegt\""))
                .with(
                        file,
                        rule(
                                "F001 Test",
                                ALWAYS,
                                "Pleit zwak tegen " + option
                                        + " bij \"centrumregeling, stichting\" omdat \"het werk is\""));

        assertEquals(
                List.of(file
                        + ":1:1: GOV304 deze regel pleit tegen iets wat de wet vereist (L050, wet/a.dslr). Een laag kan een"
                        + " wettelijke plicht niet verzwakken. Noem andere keuzes of andere vormen."),
                problems(rules::open));
    }

    static Stream<Arguments> pleas() {
        return Stream.of(PRACTICE, AGREEMENT)
                .flatMap(file -> Stream.of("instrument \"I07\"", "rol \"RB21\"").map(one -> Arguments.of(file, one)));
    }

    @Test
    void aRuleOfLawIsNotReplaced() {
        assertEquals(
                List.of("afspraken/waterdorp/vormen/a.dslr:1:1: GOV102 het nummer L001 staat er twee keer, ook in"
                        + " wet/vormen/bedrijfsvoeringsorganisatie.dslr, tekstregel 3. Geef de nieuwste van de twee een"
                        + " ander nummer; L101 is vrij. Een nummer dat er al was, blijft zoals het is."),
                added("vormen/a.dslr", rule("L001 Mijn BVO", ALWAYS, "Pleit zwak voor \"bv\" omdat \"het zo is\"")));
    }

    @Test
    void aThresholdOfTheLawIsNotReplaced() {
        assertEquals(
                List.of(
                        "afspraken/waterdorp/tabellen/drempels.csv:2:0: GOV306 de drempel \"minimum aantal partners\" staat in de wet"
                                + " (wet/tabellen/drempels.csv, tekstregel 2) en kan niet worden vervangen. Geef hem een andere naam"
                                + " of haal hem weg."),
                added("tabellen/drempels.csv", THRESHOLDS + "minimum aantal partners;1;partners;;;raad;hoog;bron\n"));
    }

    @Test
    void practiceDoesNotReplaceTheLawEither() {
        String table = "E1;AF20;vanaf;tot;bron;zekerheid;herkomst\nlaag;laag;;;b;hoog;wet\nmiddel;middel;;;b;hoog;wet\n"
                + "hoog;hoog;;;b;hoog;wet\n";
        SmallRulebook rules = SmallRulebook.in(folder)
                .with(
                        "wet/a.dslr",
                        rule("AF20 Test", ALWAYS, "Leid \"Risicoklasse volgens tabel\" af uit de tabel \"risico\""))
                .with("wet/tabellen/risico.csv", table)
                .with("praktijk/tabellen/risico.csv", table.replace("hoog;hoog", "hoog;laag"))
                .with("afspraken/waterdorp/tabellen/risico.csv", table);

        String refused =
                ":0:0: GOV306 de tabel \"risico\" staat in de wet (wet/tabellen/risico.csv) en kan niet worden vervangen. Geef"
                        + " hem een andere naam of haal hem weg.";
        assertEquals(
                List.of("afspraken/waterdorp/tabellen/risico.csv" + refused, "praktijk/tabellen/risico.csv" + refused),
                problems(rules::open));
    }

    @Test
    void aRuleOfLawUsesNoTableThatCanBeReplaced() {
        SmallRulebook rules = SmallRulebook.in(folder)
                .with(
                        "wet/a.dslr",
                        rule("AF20 Test", ALWAYS, "Leid \"Risicoklasse volgens tabel\" af uit de tabel \"risico\""))
                .with(
                        "praktijk/tabellen/risico.csv",
                        "E1;AF20;vanaf;tot;bron;zekerheid;herkomst\nlaag;laag;;;b;hoog;bron\nmiddel;laag;;;b;hoog;bron\n"
                                + "hoog;hoog;;;b;hoog;bron\n");

        assertEquals(
                List.of("wet/a.dslr:7:56: GOV305 een regel in de map \"wet\" gebruikt de tabel \"risico\" uit"
                        + " praktijk/tabellen/risico.csv. Zet de tabel in wet/tabellen."),
                problems(rules::open));
    }

    /** Also not by way of another definition, and also not to warn: what practice says is by choice. */
    @Test
    void aRuleOfLawRestsOnNoTableOfAnotherLayer() {
        SmallRulebook rules = SmallRulebook.in(folder)
                .with(
                        "wet/a.dslr",
                        rule(
                                        "AF03.1 Test",
                                        "Kenmerk \"Arrangement\" is \"licht\"",
                                        "Leid \"Alleen colleges\" af als \"nee\"")
                                + rule("AF03.2 Test", "Anders", "Leid \"Alleen colleges\" af als \"ja\"")
                                + rule(
                                        "L001 Test",
                                        "Kenmerk \"Alleen colleges\" is \"ja\"",
                                        "Waarschuw dat \"het zo is\""))
                .with(
                        "praktijk/a.dslr",
                        rule("AF07 Test", ALWAYS, "Leid \"Arrangement\" af uit de tabel \"arrangement\""))
                .with(
                        "praktijk/tabellen/arrangement.csv",
                        "E1;AF07;vanaf;tot;bron;zekerheid;herkomst\nlaag;licht;;;b;hoog;bron\nmiddel;licht;;;b;hoog;bron\n"
                                + "hoog;zwaar;;;b;hoog;bron\n");

        assertEquals(
                List.of(
                        "praktijk/tabellen/arrangement.csv:2:1: GOV305 hier wordt \"Arrangement\" bepaald; dat is geen wet, maar L001"
                                + " (wet/a.dslr, tekstregel 19) steunt erop. Wat de wet zegt, hangt alleen af van antwoorden en van"
                                + " regels in de map \"wet\"."),
                problems(rules::open));
    }

    @Test
    void whenTheLawAsksAQuestionNoAgreementTakesItAway() {
        assertEquals(
                List.of(
                        "afspraken/waterdorp/afleidingen/a.dslr:1:1: GOV305 hier wordt \"Belastingen heffen\" bepaald; dat is geen wet, maar"
                                + " L007 (wet/vormen/belastingen-en-verordeningen.dslr, tekstregel 33) steunt erop. Wat de wet zegt,"
                                + " hangt alleen af van antwoorden en van regels in de map \"wet\"."),
                added(
                        "afleidingen/a.dslr",
                        rule(
                                "WD01 Geen vragen over belasting",
                                "Kenmerk \"Beleidsruimte\" is \"ruim\"",
                                "Vraag \"Belastingen heffen\" alleen dan")));
    }

    @Test
    void aDefinitionIsNotReplacedOrExtended() {
        assertEquals(
                List.of(
                        "afspraken/waterdorp/afleidingen/a.dslr:1:1: GOV404 \"Verbonden partij\" wordt al afgeleid door AF01.1"
                                + " (wet/afleidingen/verbonden-partij.dslr). Een kenmerk heeft één afleiding, in één bestand."),
                added("afleidingen/a.dslr", rule("WD01 Nooit", "Anders", "Leid \"Verbonden partij\" af als \"nee\"")));
    }

    @Test
    void ofADefinitionOfPracticeOnlyTheTableIsReplaced() {
        SmallRulebook.in(folder.resolve("waterdorp"))
                .with(
                        "tabellen/eigen.csv",
                        "E1;AF06;vanaf;tot;bron;zekerheid;herkomst\nlaag;laag;;;b;hoog;bron\nmiddel;laag;;;b;hoog;bron\n"
                                + "hoog;hoog;;;b;hoog;bron\n");

        assertEquals(
                List.of(
                        "afspraken/waterdorp/afleidingen/a.dslr:1:1: GOV404 \"Risicoklasse\" wordt al afgeleid door AF06.7"
                                + " (praktijk/afleidingen/risicoklasse.dslr). Een kenmerk heeft één afleiding, in één bestand."),
                added(
                        "afleidingen/a.dslr",
                        rule("WD01 Eigen", ALWAYS, "Leid \"Risicoklasse\" af uit de tabel \"eigen\"")));
    }

    @Test
    void aFolderOfAgreementsHasNoLawAndNoOtherLayers() {
        SmallRulebook.in(folder.resolve("waterdorp"))
                .with("praktijk/vormen/b.dslr", rule("F901 Test", ALWAYS, "Waarschuw dat \"het zo is\""));

        assertEquals(
                Stream.of("praktijk", "wet")
                        .map(layer -> "afspraken/waterdorp/" + layer
                                + ":0:0: GOV007 een map met afspraken van een gemeente heeft geen map"
                                + " \"" + layer + "\". Zet de eigen regels en tabellen in vormen, rollen, instrumenten,"
                                + " afleidingen en tabellen. Wat de wet zegt, verandert een gemeente niet.")
                        .toList(),
                added("wet/vormen/a.dslr", rule("L901 Test", ALWAYS, "Sluit \"bv\" uit omdat \"het zo is\"")));
    }

    @Test
    void twoAgreementsDoNotReplaceTheSame() {
        Path one = folder.resolve("een");
        Path two = folder.resolve("twee");
        SmallRulebook.in(one).with("tabellen/drempels.csv", THRESHOLDS + "veel partners;5;partners;;;raad;hoog;bron\n");
        SmallRulebook.in(two).with("tabellen/drempels.csv", THRESHOLDS + "veel partners;6;partners;;;raad;hoog;bron\n");
        Rulebook standard = Rulebook.standard();

        assertEquals(
                List.of(
                        "afspraken/twee/tabellen/drempels.csv:2:0: GOV307 de drempel \"veel partners\" staat al in een andere afspraak"
                                + " (afspraken/een/tabellen/drempels.csv, tekstregel 2). Twee gemeenten kunnen niet hetzelfde"
                                + " vervangen; open er één."),
                problems(() -> standard.with(one, two)));
    }

    @Test
    void whatIsMisspelledWouldReplaceNothingAndIsTold() {
        SmallRulebook.in(folder.resolve("waterdorp"))
                .with("tabellen/drempels.csv", THRESHOLDS + "veel parnters;5;partners;;;raad;hoog;bron\n");

        assertEquals(
                List.of(
                        "afspraken/waterdorp/tabellen/arangement.csv:0:0: GOV508 geen enkele regel gebruikt deze tabel. Bedoelt u de"
                                + " tabel \"arrangement\"? Geef het bestand dan die naam.",
                        "afspraken/waterdorp/tabellen/drempels.csv:2:0: GOV508 geen enkele regel gebruikt de drempel \"veel"
                                + " parnters\". Bedoelt u \"veel partners\"?"),
                added("tabellen/arangement.csv", "E1;AF07;vanaf;tot;bron;zekerheid;herkomst\n"));
    }

    @Test
    void aFolderThatIsThereTwiceIsTold() {
        Path waterdorp = folder.resolve("waterdorp");
        SmallRulebook.in(waterdorp).with("a.dslr", rule("WD01 Test", ALWAYS, "Waarschuw dat \"het zo is\""));
        Rulebook own = Rulebook.standard().with(waterdorp);

        assertEquals(
                List.of(
                        "afspraken/waterdorp/a.dslr:0:0: GOV008 dit bestand is er twee keer. Open elke map maar één keer, en geef"
                                + " mappen met afspraken elk een eigen naam."),
                problems(() -> own.with(waterdorp)));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path away = folder.resolve("weg");
        Rulebook standard = Rulebook.standard();

        assertEquals(
                List.of(away + ":0:0: GOV001 deze map bestaat niet. Kijk of de naam klopt."),
                problems(() -> standard.with(away)));
    }
}
