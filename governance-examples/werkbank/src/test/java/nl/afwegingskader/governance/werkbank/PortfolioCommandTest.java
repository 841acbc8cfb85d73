package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioCommandTest {

    private static final String VENLO = "voorbeelden/portefeuille-venlo";
    private static final String WITH_FAULT = "voorbeelden/portefeuille-met-fout";

    @TempDir
    Path folder;

    private static JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("portefeuille"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--formaat", "json"));
        return new ObjectMapper()
                .readTree(Session.run(all.toArray(String[]::new)).out());
    }

    /** The example with the agreements of Venlo. */
    private static Session venlo(String... more) {
        List<String> all = new ArrayList<>(List.of("portefeuille", VENLO, "--afspraken", "venlo"));
        all.addAll(List.of(more));
        return Session.run(all.toArray(String[]::new));
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        json(VENLO, "--afspraken", "venlo")
                .get("verbanden")
                .forEach(one -> names.add(one.get("naam").asText()));
        return names;
    }

    private Path dossier(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    @Test
    void theTextTellsWhatAsksForAttentionFirstWithinHundredColumns() throws IOException {
        Session session = venlo();
        String text = session.output();

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals(
                List.of(),
                text.lines().filter(line -> line.length() > Terminal.WIDTH).toList());
        int place = 0;
        for (String part : List.of(
                "Venlo (voorbeeld, datums en oordelen fictief)",
                "WAT AANDACHT VRAAGT",
                "AGENDA: KADERNOTA, 1 JULI 2026",
                "AGENDA: JAARREKENING, 8 JULI 2026",
                "AGENDA: LANGE TERMIJN AGENDA, 30 SEPTEMBER 2026",
                "OVERZICHT",
                "BELANGRIJKHEID EN RISICO",
                "PER VERBAND",
                "PER SALDO",
                "KALENDER",
                "Dit is een advies en geen besluit.")) {
            assertTrue(text.indexOf(part, place) >= place, part);
            place = text.indexOf(part, place);
        }
        for (String name : names()) {
            assertTrue(text.contains(". " + name + "\n"), name);
        }
    }

    @Test
    void theSixHeadingsOfTheDashboardStandWithEveryCooperation() throws IOException {
        List<String> headings = List.of(
                "Algemene kenmerken",
                "Governance regime",
                "Belangrijkheid",
                "Resultaten",
                "Proces",
                "Evaluatie- en ontwikkelagenda");
        int cooperations = names().size();
        String text = venlo().output();
        Page page = Page.of(venlo("--formaat", "html"));

        assertEquals(13, cooperations);
        for (String heading : headings) {
            assertEquals(
                    cooperations,
                    text.lines().filter(line -> line.strip().equals(heading)).count(),
                    heading);
            assertEquals(
                    cooperations,
                    page.texts("h4").stream().filter(heading::equals).count(),
                    heading);
        }
    }

    @Test
    void theJsonMeetsItsSchema() {
        Session session = venlo("--formaat", "json");

        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.review())
                        .validate(session.output(), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst", "json", "html"})
    void theSamePortfolioGivesTheSameBytes(String format) {
        assertArrayEquals(
                venlo("--formaat", format).out(), venlo("--formaat", format).out());
    }

    @Test
    void thePageIsWholeAndEveryLinkLeadsSomewhere() throws IOException {
        Session session = venlo("--formaat", "html");
        Page page = Page.of(session);

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("nl", page.root().getAttribute("lang"));
        assertEquals(List.of("Venlo (voorbeeld, datums en oordelen fictief)"), page.texts("h1"));
        List<String> ids = page.attributes("id");
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList(), "no id twice");
        assertEquals(
                List.of(),
                page.attributes("href").stream()
                        .filter(link -> !link.startsWith("#") || !ids.contains(link.substring(1)))
                        .toList());
        List<String> articles = page.texts("h3");
        List<String> names = names();
        for (int place = 0; place < names.size(); place++) {
            assertTrue(articles.contains(place + 1 + ". " + names.get(place)), names.get(place));
        }
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        Page page = Page.of(venlo("--formaat", "html"));

        for (String element : List.of("script", "link", "img", "iframe", "object")) {
            assertEquals(List.of(), page.texts(element), element);
        }
        assertEquals(List.of(), page.attributes("src"));
        assertTrue(page.attributes("content").contains("default-src 'none'; style-src 'unsafe-inline'"));
    }

    @Test
    void tablesAndPictureSpeakForThemselves() {
        Page page = Page.of(venlo("--formaat", "html"));

        assertEquals(4, page.texts("table").size());
        assertEquals(4, page.texts("caption").size());
        assertEquals(List.of(), page.withoutAttribute("th", "scope"));
        assertEquals(1, page.texts("svg").size());
        assertTrue(
                page.texts("desc").get(0).contains("zeer belangrijk, risico hoog: 1 verband"),
                page.texts("desc")::toString);
        assertTrue(page.texts("main").get(0).contains("[reconstructie]"));
    }

    @Test
    void whatIsReconstructedIsCalledSoInWarningsInAgendasAndInTheMatrix() {
        String text = venlo().output().replaceAll("\\s+", " ");
        Page page = Page.of(venlo("--formaat", "html"));
        String main = page.texts("main").get(0).replaceAll("\\s+", " ");

        for (String told : List.of(text, main)) {
            assertTrue(told.contains("(P713; [SEED] bullet 4; reconstructie)"));
            assertTrue(
                    told.contains(
                            "Eerstvolgend overleg: ijken of herijken van de verdeelsleutel (college en partners) [reconstructie]"));
        }
        assertTrue(text.contains("De nummers zijn die van het overzicht. Risicoklasse: [reconstructie]."));
        assertTrue(main.contains("arrangement zwaar [reconstructie] · risico hoog [reconstructie]"));
        assertTrue(page.texts("desc").get(0).endsWith("De risicoklasse is een reconstructie."));
    }

    @Test
    void whatADossierSaysIsTextOnThePageAndNeverMarkup() throws IOException {
        String evil = "<script>alert('x')</script> & \"aanhaling\" {{naam}}";
        dossier(
                "a.json",
                new ObjectMapper()
                        .writeValueAsString(Map.of(
                                "naam",
                                evil,
                                "peildatum",
                                "2026-06-01",
                                "kenmerken",
                                Map.of(
                                        "resultaten",
                                        List.of(Map.of(
                                                "wie", evil, "wat", evil, "resultaat", evil, "voorWie", evil))))));

        Page page = Page.of(Session.run("portefeuille", folder.toString(), "--formaat", "html"));

        assertEquals(List.of(), page.texts("script"));
        assertTrue(page.texts("h3").contains("1. " + evil), page.texts("h3")::toString);
        assertTrue(page.texts("td").contains(evil), page.texts("td")::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekst", "json", "html"})
    void aBrokenDossierIsListedWithAllItsProblemsAndTheOthersAreReviewed(String format) {
        Session session = Session.run("portefeuille", WITH_FAULT, "--formaat", format);

        assertEquals(1, session.exitCode());
        assertEquals(7, session.errors().lines().count(), session::errors);
        assertTrue(session.errors().lines().allMatch(line -> line.contains("regiotaxi.yaml: regel ")));
        String output = session.output().replaceAll("\\s+", " ");
        for (String told :
                List.of("Afvalinzameling Voorbeeldstreek", "Stichting Cultuurhuis Voorbeeldstad", "regiotaxi.yaml")) {
            assertTrue(output.contains(told), told);
        }
        for (String key : List.of(
                "beleidsruimte",
                "aantalPartners",
                "begrotingsoverschrijding",
                "belangrijkheidBepaaldOp",
                "bestaandeForm",
                "accounthouderBenoemd",
                "kenmerken.A2")) {
            assertTrue(output.contains(key), key);
        }
    }

    @Test
    void theReferenceDateThatIsAskedGoesBeforeThatOfTheMunicipalityAndThatBeforeThoseOfDossiers() throws IOException {
        dossier("rud.yaml", "naam: RUD\npeildatum: 2024-01-01\n");
        dossier("mgr.yaml", "naam: MGR\n");
        dossier("gemeente.yaml", "naam: Voorbeeldstad\npeildatum: 2026-06-01\n");

        JsonNode given = json(folder.toString());
        assertEquals("2026-06-01", given.get("peildatum").asText());
        assertEquals("MGR", given.get("verbanden").get(0).get("naam").asText());
        assertEquals(
                "2024-01-01",
                given.get("verbanden").get(1).get("vervangenPeildatum").asText());
        assertTrue(Session.run("portefeuille", folder.toString())
                .output()
                .replaceAll("\\s+", " ")
                .contains("in de plaats gekomen van de eigen datum van: RUD"));
        assertEquals(
                "2025-02-03",
                json(folder.toString(), "--peildatum", "2025-02-03")
                        .get("peildatum")
                        .asText());
    }

    @Test
    void withoutAMunicipalityTheDossiersMustAgreeOnADate() throws IOException {
        dossier("rud.yaml", "naam: RUD\npeildatum: 2024-01-01\n");
        dossier("mgr.yaml", "naam: MGR\npeildatum: 2026-06-01\n");

        Session session = Session.run("portefeuille", folder.toString());

        assertEquals(1, session.exitCode());
        assertEquals(
                folder
                        + ": de dossiers hebben verschillende peildatums, van 2024-01-01 tot 2026-06-01. Een portefeuille heeft één"
                        + " peildatum: geef hem met --peildatum, of zet hem in gemeente.yaml.\n",
                session.errors());
        Files.delete(folder.resolve("rud.yaml"));
        assertEquals("2026-06-01", json(folder.toString()).get("peildatum").asText());
    }

    @Test
    void noDayIsMadeUp() throws IOException {
        dossier("mgr.yaml", "naam: MGR\npeildatum: 2026-06-01\n");

        String text = Session.run("portefeuille", folder.toString()).output();

        assertTrue(text.contains("AGENDA: KADERNOTA, DATUM ONBEKEND"), text);
        assertTrue(Session.run("portefeuille", folder.toString(), "--formaat", "html")
                .output()
                .contains("Kadernota<span class=\"day\">: datum onbekend</span>"));
    }

    @Test
    void everythingThatIsWrongWithTheMunicipalityIsTold() throws IOException {
        dossier("mgr.yaml", "naam: MGR\npeildatum: 2026-06-01\n");
        dossier("gemeente.yaml", "naam: Venlo\nkadernotas: 2026-07-01\njaarrekening: binnenkort\n");

        Session session = Session.run("portefeuille", folder.toString());

        assertEquals(1, session.exitCode());
        assertEquals(2, session.errors().lines().count(), session::errors);
        assertTrue(
                session.errors().contains("gemeente.yaml: regel 2, kolom 1: kadernotas: deze sleutel bestaat niet."));
    }

    @Test
    void theFileOfTheMunicipalityIsNoDossier() throws IOException {
        Path out = folder.resolve("adviezen.jsonl");
        Session session = Session.run("adviseer", VENLO, "--uit", out.toString());

        assertEquals(0, session.exitCode(), session::errors);
        try (Stream<String> lines = Files.lines(out)) {
            assertEquals(13, lines.count());
        }
    }

    @Test
    void aCooperationWithoutANameIsCalledAfterItsFile() throws IOException {
        dossier("rud.yaml", "peildatum: 2026-06-01\n");

        assertEquals(
                "rud.yaml",
                json(folder.toString()).get("verbanden").get(0).get("naam").asText());
    }

    @Test
    void aRejectedDesignIsNotSaidToBeOfAFormThatIsAllowedWhileThatIsOpen() throws IOException {
        dossier("ontwerp.yaml", """
                peildatum: 2026-06-01
                kenmerken:
                  bestaandeVorm: openbaar_lichaam
                  ledenDagelijksBestuur: 2
                """);
        String sentence = "it ontwerp mag niet; of de vorm zelf mag, hangt nog af van antwoorden die ontbreken.";

        Session advice = Session.run("adviseer", folder.resolve("ontwerp.yaml").toString());
        Session portfolio = Session.run("portefeuille", folder.toString());

        for (Session session : List.of(advice, portfolio)) {
            assertTrue(session.output().replaceAll("\\s+", " ").contains(sentence), session::output);
        }
    }

    @Test
    void wrongUseIsTold() {
        assertEquals(1, Session.run("portefeuille", "bestaat-niet").exitCode());
        assertEquals(1, Session.run("portefeuille", VENLO + "/vng.yaml").exitCode());
        assertEquals(2, venlo("--peildatum", "morgen").exitCode());
        assertEquals(2, venlo("--peildatum", "1066-10-14").exitCode());
        assertEquals(2, Session.run("portefeuille").exitCode());
        assertFalse(Session.run("portefeuille", "--help").output().isEmpty());
    }
}
