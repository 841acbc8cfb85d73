package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.MethodSource;

class SensitivityTextTest {

    private static final String MGR = "voorbeelden/mgr-sociaal-domein-2014.yaml";

    @TempDir
    Path folder;

    private String told(String dossier) throws IOException {
        Session session = Session.run(
                StandardCharsets.UTF_8,
                dossier,
                "adviseer",
                "-",
                "--gevoeligheid",
                "--regels",
                SmallRules.in(folder).toString());
        assertEquals(0, session.exitCode(), session::errors);
        String text = session.output();
        return text.substring(text.indexOf("HOE STEVIG"), text.indexOf("OVER DIT ADVIES"));
    }

    @Test
    void aWholeTextReadsLikeThis() throws IOException {
        assertEquals("""
                HOE STEVIG DIT ADVIES IS
                ------------------------
                De eerste plaats is gevoelig voor Aantal partners: 1 van de 3 antwoorden.
                Geprobeerd: 3 andere antwoorden, steeds op één vraag, met alle andere antwoorden zoals ze zijn.
                Vragen zonder antwoord staan onder "Wat nog open is".

                De eerste plaats verandert als alleen dit antwoord anders is:
                   B3  Aantal partners (nu: 9)
                         7 of minder:
                         - Op de eerste plaats staat nu stichting; dat was openbaar lichaam (F901 geldt niet meer).

                Alleen wat de wet van een vorm zegt verandert, als dit antwoord anders is:
                   D9  Winstuitkering (nu: nee)
                         ja:
                         - Wordt uitgesloten: stichting, vereniging (L901 geldt nu).

                WAT DE GEWICHTEN UITMAKEN
                -------------------------
                Een zwak argument telt 1, een matig 2 en een sterk 3. Dat is een afspraak. De eerste plaats blijft
                gelijk, met al het andere zoals het is:
                  zwak          (nu 1)  hoeveel het ook telt
                  matig         (nu 2)  zolang het minder dan 3 telt
                  sterk         (nu 3)  zolang het meer dan 2 telt

                Deze losse argumenten geven de doorslag: valt er één weg, of wordt het zwak, matig of sterk, dan kan
                de eerste plaats veranderen. Zij blijft gelijk:
                  F901  sterk   (nu 3)  zolang het meer dan 2 telt
                  F902  matig   (nu 2)  zolang het minder dan 3 telt

                Van alle wegingen waarin zwak niet zwaarder telt dan matig, en matig niet zwaarder dan sterk, zet
                dit deel deze vorm op de eerste plaats:
                           100%  openbaar lichaam
                Dit zegt hoeveel de keuze van de gewichten uitmaakt. Het is geen kans dat een vorm de goede is.

                """, told("""
                peildatum: 2026-01-01
                kenmerken: {aantalPartners: 9, eigenPersoneelNodig: true, winstuitkering: false}
                """));
    }

    @Test
    void withoutAnswersThereIsNothingToChange() throws IOException {
        String text = told("peildatum: 2026-01-01\n");

        assertTrue(text.contains("Er is nog niets beantwoord, dus er valt nog niets te veranderen."), text);
        assertTrue(text.contains("Niets: er is nog geen enkel argument dat zeker telt."), text);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("voorbeelden"))) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleStaysWithinHundredColumns(Path example) {
        Session session = Session.run("adviseer", example.toString(), "--gevoeligheid", "--afspraken", "venlo");

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals(
                List.of(),
                session.output()
                        .lines()
                        .filter(line -> line.length() > Terminal.WIDTH)
                        .toList());
        assertTrue(session.output().contains("HOE STEVIG DIT ADVIES IS"));
    }

    @Test
    void itIsToldOnlyWhenAsked() {
        assertFalse(Session.run("adviseer", MGR).output().contains("HOE STEVIG"));
        assertFalse(Session.run("adviseer", MGR, "--formaat", "json").output().contains("\"gevoeligheid\""));
        assertTrue(Session.run("adviseer", MGR, "--formaat", "json", "--gevoeligheid")
                .output()
                .contains("\"gevoeligheid\" : {"));
    }

    @Test
    void inBulkItIsNotAsked() {
        Session session = Session.run(
                "adviseer",
                "voorbeelden",
                "--gevoeligheid",
                "--uit",
                folder.resolve("a.jsonl").toString());

        assertEquals(2, session.exitCode());
        assertEquals("--gevoeligheid gaat niet samen met --uit; vraag haar per dossier.\n", session.errors());
    }
}
