package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Percentage;
import nl.afwegingskader.governance.situation.Powers;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierReaderTest {

    @TempDir
    Path folder;

    private static String dossier(String answers) {
        return "{\"naam\": \"Test\", \"peildatum\": \"2026-01-01\", \"kenmerken\": {" + answers + "}}";
    }

    private static List<String> problems(String text, Format format) {
        return assertThrows(InvalidSituationException.class, () -> DossierReader.read(text, format)).problems().stream()
                .map(SituationProblem::toString)
                .toList();
    }

    @Test
    void readsCodesAndNumbersAlike() throws InvalidSituationException {
        Situation byCode = DossierReader.read(
                dossier(
                        "\"aardVanDeTaak\": [\"beleidsafstemming\"], \"aantalPartners\": 5, \"wisselendePakkettenModules\": true"),
                Format.JSON);
        Situation byNumber =
                DossierReader.read(dossier("\"A1\": [\"beleidsafstemming\"], \"B3\": 5, \"A9\": true"), Format.JSON);

        assertEquals(byCode, byNumber);
        assertEquals("Test", byCode.name());
        assertEquals(LocalDate.of(2026, 1, 1), byCode.date());
        assertEquals(
                Set.of(Task.TaskType.POLICY_ALIGNMENT),
                byCode.get(Task.TASK_TYPES).orElseThrow());
    }

    @Test
    void yamlAndJsonSayTheSame() throws InvalidSituationException {
        String yaml = """
                naam: Test
                peildatum: 2026-01-01   # een opmerking
                kenmerken:
                  A1: [beleidsafstemming]
                  B3: 5
                  A9: ja
                  D4: 1250.50
                  D12c: 12.5
                  F8: nooit
                  G2: {Beesel: P1, Venray: P4}
                  C1:
                """;
        Situation situation = DossierReader.read(yaml, Format.YAML);

        assertEquals(
                new Money(125_050), situation.get(Means.ANNUAL_CONTRIBUTION).orElseThrow());
        assertEquals(new Percentage(1_250), situation.get(Means.SHARE_COST).orElseThrow());
        assertEquals(5, situation.get(Partners.NUMBER_OF_PARTNERS).orElseThrow());
        assertEquals(
                2, situation.get(Relation.PARTNER_PERSPECTIVES).orElseThrow().size());
        assertTrue(situation.get(Powers.POWER_TRANSFER_NEED).isEmpty(), "what is left empty is unknown");
        assertEquals(
                situation,
                DossierReader.read(
                        dossier(
                                "\"A1\": [\"beleidsafstemming\"], \"B3\": 5, \"A9\": true, \"D4\": 1250.5, \"D12c\": 12.5,"
                                        + " \"F8\": \"nooit\", \"G2\": {\"Venray\": \"P4\", \"Beesel\": \"P1\"}, \"C1\": null"),
                        Format.JSON));
    }

    @Test
    void resultsAreReadWithWhatIsKnownOfCostAndBenefit() throws InvalidSituationException {
        Situation situation = DossierReader.read("""
                peildatum: 2026-01-01
                kenmerken:
                  resultaten:
                    - {wie: gemeente Venlo, wat: inkoop, resultaat: meer keus, kosten: 1250.50, voorWie: inwoners}
                    - {wie: MGR, wat: beheer, resultaat: één loket, kosten: , baten: 0, voorWie: aanbieders}
                """, Format.YAML);

        assertEquals(
                List.of(
                        new Contribution(
                                "gemeente Venlo",
                                "inkoop",
                                "meer keus",
                                Optional.of(new Money(125_050)),
                                Optional.empty(),
                                "inwoners"),
                        new Contribution(
                                "MGR",
                                "beheer",
                                "één loket",
                                Optional.empty(),
                                Optional.of(Money.euros(0)),
                                "aanbieders")),
                situation.get(Cycle.RESULTS).orElseThrow());
    }

    @Test
    void whatIsWrongWithAResultIsToldAtItsPlace() {
        assertEquals(
                List.of(
                        "regel 4, kolom 7: kenmerken.K32[1].voorWie: gevonden is niets; verwacht is een niet-lege tekst.",
                        "regel 5, kolom 7: kenmerken.K32[1].kosten: gevonden is de tekst \"veel\"; toegestaan is een bedrag in"
                                + " euro's van 0 of meer, met ten hoogste twee decimalen (bijvoorbeeld 1250000 of 1250.50)."),
                problems("""
                        peildatum: 2026-01-01
                        kenmerken:
                          K32:
                            - wie: gemeente Venlo
                              kosten: veel
                              wat: inkoop
                              resultaat: meer keus
                        """, Format.YAML));
    }

    @Test
    void aFileInAPortfolioNeedNotSayItsReferenceDate() throws IOException, InvalidSituationException {
        LocalDate portfolio = LocalDate.of(2026, 6, 1);
        Path without = Files.writeString(folder.resolve("zonder.yaml"), "naam: RUD\n");
        Path with = Files.writeString(folder.resolve("met.yaml"), "naam: RUD\npeildatum: 2024-01-01\n");
        Path wrong = Files.writeString(folder.resolve("fout.yaml"), "peildatum: morgen\n");

        assertEquals(portfolio, DossierReader.read(without, portfolio).date());
        assertEquals(
                LocalDate.of(2024, 1, 1), DossierReader.read(with, portfolio).date());
        assertThrows(InvalidSituationException.class, () -> DossierReader.read(without));
        assertEquals(
                1,
                assertThrows(InvalidSituationException.class, () -> DossierReader.read(wrong, portfolio))
                        .problems()
                        .size());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "an unknown kenmerk",
                        "\"beleidsruimt\": \"ruim\"",
                        "kenmerken.beleidsruimt: dit kenmerk bestaat niet. Bedoelt u \"beleidsruimte\"? De opdracht"
                                + " \"kenmerken\" geeft de hele lijst."),
                Arguments.of(
                        "a value not in the list",
                        "\"A2\": \"ruin\"",
                        "kenmerken.A2: gevonden is de tekst \"ruin\"; toegestaan is: geen, beperkt, ruim. Bedoelt u \"ruim\"?"),
                Arguments.of(
                        "a wrong type",
                        "\"A2\": 3",
                        "kenmerken.A2: gevonden is het getal 3; toegestaan is: geen, beperkt, ruim."),
                Arguments.of(
                        "a text where yes or no belongs",
                        "\"A9\": \"misschien\"",
                        "kenmerken.A9: gevonden is de tekst \"misschien\"; toegestaan is true of false (ja of nee)."),
                Arguments.of(
                        "a single value where a list belongs",
                        "\"C4\": \"raad\"",
                        "kenmerken.C4: gevonden is de tekst \"raad\"; verwacht is een lijst met nul of meer van: raad, college,"
                                + " burgemeester. Zet de waarde tussen rechte haken: [raad]."),
                Arguments.of(
                        "a wrong element of a list",
                        "\"C4\": [\"raad\", \"colege\"]",
                        "kenmerken.C4[2]: gevonden is de tekst \"colege\"; toegestaan is: raad, college, burgemeester. Bedoelt u"
                                + " \"college\"?"),
                Arguments.of(
                        "geen beside another value",
                        "\"A4\": [\"geen\", \"ggd\"]",
                        "kenmerken.A4: \"geen\" sluit de andere waarden uit. Kies \"geen\" of de andere waarden."),
                Arguments.of(
                        "an impossible date",
                        "\"J3\": \"2025-02-30\"",
                        "kenmerken.J3: gevonden is de tekst \"2025-02-30\"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen"
                                + " 1900-01-01 en 2199-12-31."),
                Arguments.of(
                        "negative money",
                        "\"D4\": -1",
                        "kenmerken.D4: gevonden is het getal -1; toegestaan is een bedrag in euro's van 0 of meer, met ten hoogste"
                                + " twee decimalen (bijvoorbeeld 1250000 of 1250.50)."),
                Arguments.of(
                        "a huge exponent",
                        "\"D4\": 1E999999999",
                        "kenmerken.D4: gevonden is het getal 1E+999999999; toegestaan is een bedrag in euro's van 0 of meer, met ten"
                                + " hoogste twee decimalen (bijvoorbeeld 1250000 of 1250.50)."),
                Arguments.of(
                        "a percentage over a hundred",
                        "\"D12c\": 100.01",
                        "kenmerken.D12c: gevonden is het getal 100.01; toegestaan is een percentage van 0 tot en met 100, met ten"
                                + " hoogste twee decimalen (bijvoorbeeld 12.5)."),
                Arguments.of(
                        "a derived kenmerk",
                        "\"AF01\": true",
                        "kenmerken.AF01: dit kenmerk wordt afgeleid en kan niet worden ingevuld. Laat het weg."),
                Arguments.of(
                        "one kenmerk by code and number",
                        "\"A2\": \"ruim\", \"beleidsruimte\": \"ruim\"",
                        "kenmerken.beleidsruimte: dit kenmerk staat er al als A2; geef het één keer."),
                Arguments.of(
                        "a key twice",
                        "\"A2\": \"ruim\", \"A2\": \"geen\"",
                        "kenmerken.A2: deze sleutel staat er twee keer. Laat er één staan."),
                Arguments.of(
                        "an empty place in a list",
                        "\"C4\": [null]",
                        "kenmerken.C4[1]: in een lijst kan geen lege plek staan. Laat hem weg."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithPathAndRemedy(String mistake, String answers, String expected) {
        List<String> problems = problems(dossier(answers), Format.JSON);

        assertTrue(problems.get(0).startsWith("regel 1, kolom "), problems.get(0));
        assertEquals(expected, problems.get(0).replaceFirst("regel 1, kolom [0-9]+: ", ""), mistake);
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirPlaces() {
        String yaml = """
                name: Test
                peildatum: 2026-13-01
                kenmerken:
                  A2: ruin
                  X9: 1
                  C4: [raad, colege]
                """;

        assertEquals(
                List.of(
                        "regel 1, kolom 1: name: deze sleutel bestaat niet. Toegestaan is: naam, peildatum, kenmerken. Bedoelt u"
                                + " \"naam\"?",
                        "regel 2, kolom 1: peildatum: gevonden is \"2026-13-01\"; toegestaan is een bestaande datum als jjjj-mm-dd,"
                                + " tussen 1900-01-01 en 2199-12-31.",
                        "regel 4, kolom 3: kenmerken.A2: gevonden is de tekst \"ruin\"; toegestaan is: geen, beperkt, ruim. Bedoelt u"
                                + " \"ruim\"?",
                        "regel 5, kolom 3: kenmerken.X9: dit kenmerk bestaat niet. De opdracht \"kenmerken\" geeft de hele lijst.",
                        "regel 6, kolom 14: kenmerken.C4[2]: gevonden is de tekst \"colege\"; toegestaan is: raad, college,"
                                + " burgemeester. Bedoelt u \"college\"?"),
                problems(yaml, Format.YAML));
    }

    @Test
    void aNumberThatYamlReadsInItsOwnWayIsAskedAbout() {
        for (String number : List.of("010", "0x10", "1_000")) {
            assertTrue(
                    problems("peildatum: 2026-01-01\nkenmerken:\n  D12c: " + number + "\n", Format.YAML)
                            .get(0)
                            .contains("kenmerken.D12c: het getal " + number + " is op meer manieren te lezen."),
                    number);
        }
    }

    @Test
    void aLimitIsToldWithItsPlace() {
        String long32 = "{\"peildatum\": \"2026-01-01\", \"kenmerken\": {\"D4\": " + "9".repeat(32) + "}}";
        assertTrue(
                problems(long32, Format.JSON).get(0).startsWith("regel 1, kolom 81: kenmerken: "),
                () -> problems(long32, Format.JSON).get(0));
    }

    @Test
    void aMissingPeildatumIsTold() {
        assertEquals(
                List.of(
                        "peildatum: de peildatum ontbreekt: de dag waarvan het recht geldt, als jjjj-mm-dd (bijvoorbeeld"
                                + " \"2026-01-01\")."),
                problems("{\"kenmerken\": {}}", Format.JSON));
    }

    @Test
    void aFileThatIsNotJsonIsToldWithItsPlace() {
        assertEquals(
                List.of(
                        "regel 1, kolom 14: dit is geen geldige JSON. Kijk hier en vlak hiervoor naar komma's, haakjes en"
                                + " aanhalingstekens."),
                problems("{\"naam\": \"x\" \"peildatum\"", Format.JSON));
        assertEquals(
                List.of(
                        "regel 1, kolom 1: een dossier is een groep van sleutels en waarden: naam, peildatum en kenmerken."),
                problems("[1, 2]", Format.JSON));
        assertTrue(problems("", Format.JSON).get(0).contains("dit bestand is leeg"));
        assertTrue(problems("naam: [x", Format.YAML).get(0).contains("dit is geen geldige YAML"));
    }

    @Test
    void nestingBombsAreRefusedFast() {
        String deep = "{\"kenmerken\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        String yamlBomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n";

        List<String> nested =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(deep, Format.JSON));
        List<String> aliases =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(yamlBomb, Format.YAML));

        assertTrue(nested.get(0).contains("te diep genest"), nested.get(0));
        assertTrue(
                aliases.stream().anyMatch(problem -> problem.contains("een verwijzing (*naam) mag niet")),
                aliases::toString);
    }

    @Test
    void aTooLargeFileIsNotRead() throws IOException {
        Path file = folder.resolve("groot.json");
        Files.writeString(file, dossier("") + " ".repeat(DossierReader.LARGEST));

        InvalidSituationException refused =
                assertThrows(InvalidSituationException.class, () -> DossierReader.read(file));

        assertEquals(
                "dit dossier is groter dan 256 kB. Een dossier is een paar kB; kijk of dit het goede bestand is.",
                refused.problems().get(0).toString());
    }

    @Test
    void otherEncodingsAreRefusedAndAByteOrderMarkIsNot() throws InvalidSituationException {
        byte[] latin = dossier("").replace("Test", "Coöperatie").getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = ("\uFEFF" + dossier("")).getBytes(StandardCharsets.UTF_8);

        assertThrows(InvalidSituationException.class, () -> DossierReader.read(latin, Format.JSON));
        assertEquals("Test", DossierReader.read(marked, Format.JSON).name());
    }

    @Test
    void noTypeInADossierIsEverLoaded() {
        assertEquals(
                List.of(
                        "regel 1, kolom 2: @class: deze sleutel bestaat niet. Toegestaan is: naam, peildatum, kenmerken."),
                problems("{\"@class\": \"java.lang.Runtime\", \"peildatum\": \"2026-01-01\"}", Format.JSON));
        assertTrue(problems("peildatum: !!java.net.URL [\"http://127.0.0.1\"]", Format.YAML)
                        .size()
                > 0);
    }
}
