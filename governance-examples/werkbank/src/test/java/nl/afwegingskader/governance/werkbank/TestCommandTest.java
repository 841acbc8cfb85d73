package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code toets}: whether what is expected of a folder of rules comes true. */
class TestCommandTest {

    private static final String SHIPPED = "../../governance-rules/src/main/rules";

    @TempDir
    private Path folder;

    private Path rules(String examples, String feature) throws IOException {
        Path rules = SmallRules.in(folder);
        Files.writeString(rules.resolve("praktijk/vormen/a.voorbeelden.csv"), """
                regel;voorbeeld;peildatum;aantalPartners;eigenPersoneelNodig;verwacht
                """ + examples);
        Files.writeString(rules.resolve("praktijk/vormen/a.feature"), feature);
        return rules;
    }

    private static String feature(String... steps) {
        return "# language: nl\nFunctionaliteit: proef\n  Scenario: een proef\n    " + String.join("\n    ", steps)
                + "\n";
    }

    @Test
    void everyExampleAndScenarioOfTheShippedRulesComesTrue() throws IOException {
        Path junit = folder.resolve("toets.xml");
        Path html = folder.resolve("toets.html");
        Session session = Session.run("toets", SHIPPED, "--junit", junit.toString(), "--html", html.toString());

        assertEquals(0, session.exitCode(), () -> session.output() + session.errors());
        assertTrue(session.output().contains("Alles komt uit zoals verwacht."), session::output);
        assertTrue(session.output().contains("20 scenario's"), session::output);
        Page suites = page(junit);
        assertEquals(
                List.of("0"), suites.attributes("failures").stream().distinct().toList());
        assertTrue(suites.attributes("name").stream().anyMatch(name -> name.startsWith("GS13 ")));
        Page page = page(html);
        assertEquals(List.of(SHIPPED), page.texts("h1"));
        assertEquals(List.of(), page.withoutAttribute("th", "scope"));
    }

    private static Page page(Path file) throws IOException {
        return Page.of(new Session(0, Files.readAllBytes(file), new byte[0], StandardCharsets.UTF_8));
    }

    @Test
    void anExampleAndAScenarioThatDoNotComeTrueAreToldWithTheirPlaceAndWhatCame() throws IOException {
        Path rules = rules(
                """
                F901;acht;2026-01-01;8;;nee
                F902;personeel;2026-01-01;;ja;ja: sterk voor stichting
                """,
                feature(
                        "Gegeven een situatie op 2026-01-01",
                        "En het kenmerk \"Aantal partners\" is \"9\"",
                        "En het kenmerk \"D2\" is \"ja\"",
                        "Wanneer advies wordt gevraagd",
                        "Dan staat de vorm \"stichting\" op de eerste plaats"));
        Session session = Session.run("toets", rules.toString());

        assertEquals(1, session.exitCode());
        assertTrue(session.output().contains("""
                Niet zoals verwacht: 2 voorbeelden en 1 scenario.

                WAT NIET UITKOMT
                ----------------
                praktijk/vormen/a.voorbeelden.csv:2
                   F901, acht
                   verwacht: nee
                   kwam:     ja
                praktijk/vormen/a.voorbeelden.csv:3
                   F902, personeel
                   verwacht: ja: sterk voor stichting
                   kwam:     ja: matig voor stichting
                praktijk/vormen/a.feature:8
                   een proef
                   verwacht: Dan staat de vorm "stichting" op de eerste plaats
                   kwam:     Op de eerste plaats staat: openbaar lichaam. De score van "stichting" is 2 (+2 F902).

                WAT DE VOORBEELDEN EN SCENARIO'S LATEN ZIEN
                -------------------------------------------
                - Regels zonder eigen voorbeeld: F903, L901.
                - Regels die nergens gelden: F903, L901.
                """), session::output);
    }

    @Test
    void everyUnknownSentenceAndWordIsToldWithTheNearestKnown() throws IOException {
        Path rules = rules(
                "",
                feature(
                        "Gegeven een situatie op 1-1-2026",
                        "En het kenmerk \"Aantal partner\" is \"9\"",
                        "En het kenmerk \"Aantal partners\" is \"veel\"",
                        "Wanneer advies word gevraagd",
                        "Dan is de vorm \"stichtin\" uitgesloten",
                        "En is de vorm \"stichting\" uitgeslote",
                        "En noemt het advies regel \"F9O1\""));
        Files.writeString(rules.resolve("praktijk/vormen/b.scenarios.csv"), """
                scenario;peildatum;aantalPartners;eerst
                een;2026-01-01;9;stichting
                """);
        Session session = Session.run("toets", rules.toString());

        assertEquals(1, session.exitCode());
        assertEquals("", session.output());
        assertEquals("""
                praktijk/vormen/a.feature:4:0: GOV608 de peildatum "1-1-2026" kan niet. Schrijf jjjj-mm-dd, van 1900-01-01 tot en met 2199-12-31.
                praktijk/vormen/a.feature:5:0: GOV608 "Aantal partner" is geen bekend kenmerk. Bedoelt u "Aantal partners"?
                praktijk/vormen/a.feature:6:0: GOV608 "Aantal partners": gevonden is de tekst "veel"; toegestaan is een heel getal van 1 tot en met 1000.
                praktijk/vormen/a.feature:7:0: GOV607 deze zin is onbekend: advies word gevraagd. Bedoelt u: advies wordt gevraagd?
                praktijk/vormen/a.feature:8:0: GOV608 "stichtin" is geen bekende vorm. Bedoelt u "stichting"?
                praktijk/vormen/a.feature:9:0: GOV608 "uitgeslote" is geen stand. Bedoelt u "uitgesloten"?
                praktijk/vormen/a.feature:10:0: GOV608 "F9O1" is geen regel in deze map. Bedoelt u "F901"?
                praktijk/vormen/b.scenarios.csv:1:0: GOV610 de kolom "eerst" is onbekend. Bedoelt u "eerste"? Kolommen zijn scenario, peildatum, dossier, kenmerken, en: uitgesloten, toelaatbaar, voorwaardelijk, verplicht, alleen, eerste, regels, zonder regels, vraagt naar.
                """, session.errors());
    }

    @Test
    void aDossierThatCannotBeUsedIsTold() throws IOException {
        Path rules = rules(
                "",
                feature(
                        "Gegeven het dossier \"../a.yaml\"",
                        "Gegeven het dossier \"weg.yaml\"",
                        "Gegeven het dossier \"fout.yaml\""));
        Files.createDirectories(rules.resolve("scenarios"));
        Files.writeString(rules.resolve("scenarios/fout.yaml"), "peildatum: gisteren\n");
        Session session = Session.run("toets", rules.toString());

        assertEquals(1, session.exitCode());
        assertEquals("""
                praktijk/vormen/a.feature:4:0: GOV609 het dossier "../a.yaml" ligt buiten de map scenarios.
                praktijk/vormen/a.feature:5:0: GOV609 het dossier "weg.yaml" is niet te lezen. Zet het in de map scenarios.
                praktijk/vormen/a.feature:6:0: GOV609 het dossier "fout.yaml": regel 1, kolom 1: peildatum: gevonden is "gisteren"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31.
                """, session.errors());
    }

    @Test
    void aLineThatIsNoGherkinAndAFileWithoutALanguageAreTold() throws IOException {
        Path rules = rules("", feature("Zomaar een zin"));
        Files.writeString(rules.resolve("praktijk/vormen/b.feature"), "Feature: x\n");
        Session session = Session.run("toets", rules.toString());

        assertEquals(1, session.exitCode());
        assertEquals("""
                praktijk/vormen/a.feature:4:5: GOV606 deze tekstregel past hier niet. Een tekstregel begint met Functionaliteit:, Achtergrond:, Scenario:, Gegeven, Wanneer, Dan, En, Maar of #.
                praktijk/vormen/b.feature:1:0: GOV606 hier staat niet in welke taal de zinnen zijn. Zet bovenaan: # language: nl
                """, session.errors());
    }

    @Test
    void aRowOfATableIsAScenarioToo() throws IOException {
        Path rules = rules("", "");
        Files.delete(rules.resolve("praktijk/vormen/a.feature"));
        Files.writeString(rules.resolve("praktijk/vormen/b.scenarios.csv"), """
                scenario;peildatum;aantalPartners;winstuitkering;eerste;uitgesloten;regels
                veel partners;2026-01-01;9;nee;openbaar lichaam;;F901
                winst;2026-01-01;3;ja;;stichting, bv;L901
                """);
        Session session = Session.run("toets", rules.toString(), "--formaat", "json");

        assertEquals(1, session.exitCode());
        assertTrue(
                session.output().contains("\"kwam\" : \"De vorm \\\"bv\\\" is toelaatbaar en niet uitgesloten"),
                session::output);
        assertTrue(session.output().contains("\"aantalScenarios\" : 2"), session::output);
    }

    @Test
    void changesThatNoExampleNoticesFailWhenTheyAreAskedFor() throws IOException {
        Path rules = rules("F901;negen;2026-01-01;9;;ja\n", "");
        Files.delete(rules.resolve("praktijk/vormen/a.feature"));

        assertEquals(0, Session.run("toets", rules.toString()).exitCode());
        Session session = Session.run("toets", rules.toString(), "--mutaties");
        assertEquals(1, session.exitCode());
        assertTrue(
                session.output()
                        .contains(
                                "   - vanaf 9 bij \"Aantal partners\", in plaats van vanaf 8 bij \"Aantal partners\""),
                session::output);
    }

    @Test
    void aFolderThatIsNotThereAndAnUnknownOptionAreTold() {
        Session missing = Session.run("toets", folder.resolve("weg").toString());

        assertEquals(1, missing.exitCode());
        assertTrue(missing.errors().contains("deze map bestaat niet."), missing::errors);
        assertEquals(2, Session.run("toets").exitCode());
        assertEquals(2, Session.run("toets", SHIPPED, "--mutatie").exitCode());
    }

    @Test
    void theAgreementsOfAMunicipalityAreTestedUponTheShippedRules() throws IOException {
        Path agreements = folder.resolve("bosdorp");
        Files.createDirectories(agreements.resolve("vormen"));
        Files.writeString(agreements.resolve("vormen/a.dslr"), """
                regel "B001 Met veel partners een convenant"
                    @bron("raadsbesluit")
                    @zekerheid("hoog")
                als
                    Kenmerk "Aantal partners" ligt op of boven de drempel "veel partners"
                dan
                    Pleit zwak voor "convenant" omdat "dat zo is afgesproken"
                einde
                """);
        Files.writeString(agreements.resolve("vormen/a.voorbeelden.csv"), """
                regel;voorbeeld;peildatum;aantalPartners;verwacht
                B001;acht;2026-01-01;8;ja: zwak voor convenant
                B001;zeven;2026-01-01;7;ja
                """);
        Session session = Session.run("toets", agreements.toString(), "--mutaties");

        assertEquals(1, session.exitCode());
        assertTrue(
                session.output().contains("2 voorbeelden · 0 scenario's · 1 regel met een voorwaarde"),
                session::output);
        assertTrue(session.output().contains("vormen/a.voorbeelden.csv:3\n   B001, zeven\n"), session::output);
        assertTrue(session.output().contains("- Regels zonder eigen voorbeeld: geen."), session::output);
    }

    @Test
    void theJsonMeetsItsSchema() throws IOException {
        Path rules = rules(
                "F901;acht;2026-01-01;8;;nee\n",
                feature(
                        "Gegeven een situatie op 2026-01-01",
                        "Wanneer advies wordt gevraagd",
                        "Dan is de vorm \"bv\" uitgesloten"));
        Session session = Session.run("toets", rules.toString(), "--mutaties", "--formaat", "json");

        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.test())
                        .validate(session.output(), InputFormat.JSON));
        assertTrue(session.output().contains("\"nietGemerkt\" : [ {"), session::output);
    }
}
