package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTableCommandTest {

    private static final String POOL = "voorbeelden/tafel-zwembad/";

    @TempDir
    Path folder;

    private String dossier(String name, String answers) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(file, "naam: Zwembad\npeildatum: 2026-01-01\nkenmerken: {" + answers + "}\n");
        return file.toString();
    }

    @Test
    void aWholeTextReadsLikeThis() throws IOException {
        Session session = Session.run(
                "tafel",
                dossier(
                        "waterdorp",
                        "aantalPartners: 9, eigenPersoneelNodig: true, winstuitkering: false, eigenPerspectief: P2"),
                dossier(
                        "bosdorp",
                        "aantalPartners: 3, eigenPersoneelNodig: true, winstuitkering: false, eigenPerspectief: P1"),
                dossier("heidedorp", "aantalPartners: 3, winstuitkering: false"),
                "--regels",
                SmallRules.in(folder).toString());

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("""
                AAN TAFEL
                Zwembad
                Peildatum 2026-01-01 · regels: versie zonder versie (…)
                Lagen: wet, praktijk
                Partners: waterdorp, bosdorp, heidedorp. Zij heten zoals hun bestand.

                MET WELKE VORM IEDEREEN KAN LEVEN
                ---------------------------------
                De minste spijt geeft: stichting. Geen partner levert meer in dan 1 punt.
                Spijt is wat een partner inlevert: de score van de vorm die bij hem op de eerste plaats staat, min
                de score van deze vorm, beide volgens zijn eigen antwoorden. Het kleinste verlies van wie het meeste
                inlevert, staat bovenaan. Een vorm die bij één partner is uitgesloten, doet niet mee.

                spijt per vorm                                  waterdorp         bosdorp       heidedorp  hoogste
                stichting                                               1               1               0        1
                convenant                                               3               0               0        3
                openbaar lichaam                                        0               3               0        3
                zelf doen                                               3               3               0        3
                informeel netwerk                                       3               3               0        3
                personeelspool of detachering                           3               3               0        3
                samenwerkingsovereenkomst                               3               3               0        3
                dienstverleningsovereenkomst                            3               3               0        3
                inkoopopdracht                                          3               3               0        3
                subsidierelatie                                         3               3               0        3
                regeling zonder meer                                    3               3               0        3
                centrumregeling                                         3               3               0        3
                gemeenschappelijk orgaan                                3               3               0        3
                bedrijfsvoeringsorganisatie                             3               3               0        3
                vereniging                                              3               3               0        3
                coöperatie                                              3               3               0        3
                PPS-contract                                            3               3               0        3
                modulaire gemeenschappelijke regeling                   3               3               0        3
                bv                                                      3               3               0        3
                nv                                                      3               3               0        3
                PPS-onderneming                                         3               3               0        3
                EGTS                                                    3               3               0        3

                VOLGORDE BIJ ELKE PARTNER
                -------------------------
                Per partner de plaats, met tussen haakjes de score; een streepje: uitgesloten.

                vorm                                            waterdorp         bosdorp       heidedorp
                stichting                                          2 (+2)          2 (+2)           1 (0)
                convenant                                           3 (0)          1 (+3)           1 (0)
                openbaar lichaam                                   1 (+3)           3 (0)           1 (0)
                zelf doen                                           3 (0)           3 (0)           1 (0)
                informeel netwerk                                   3 (0)           3 (0)           1 (0)
                personeelspool of detachering                       3 (0)           3 (0)           1 (0)
                samenwerkingsovereenkomst                           3 (0)           3 (0)           1 (0)
                dienstverleningsovereenkomst                        3 (0)           3 (0)           1 (0)
                inkoopopdracht                                      3 (0)           3 (0)           1 (0)
                subsidierelatie                                     3 (0)           3 (0)           1 (0)
                regeling zonder meer                                3 (0)           3 (0)           1 (0)
                centrumregeling                                     3 (0)           3 (0)           1 (0)
                gemeenschappelijk orgaan                            3 (0)           3 (0)           1 (0)
                bedrijfsvoeringsorganisatie                         3 (0)           3 (0)           1 (0)
                vereniging                                          3 (0)           3 (0)           1 (0)
                coöperatie                                          3 (0)           3 (0)           1 (0)
                PPS-contract                                        3 (0)           3 (0)           1 (0)
                modulaire gemeenschappelijke regeling               3 (0)           3 (0)           1 (0)
                bv                                                  3 (0)           3 (0)           1 (0)
                nv                                                  3 (0)           3 (0)           1 (0)
                PPS-onderneming                                     3 (0)           3 (0)           1 (0)
                EGTS                                                3 (0)           3 (0)           1 (0)

                WAAR DE ANTWOORDEN VERSCHILLEN
                ------------------------------
                Wat het meeste uitmaakt, staat bovenaan: bij hoeveel partners verandert er iets als zij het antwoord
                van een ander overnemen? Sommige vragen gaan over de eigen gemeente; dan is een verschil geen
                meningsverschil.
                   B3  Aantal partners
                       3: bosdorp, heidedorp
                       9: waterdorp
                       > verandert de eerste plaats bij 3 van de 3, een score bij 3 van de 3
                       - waterdorp met "3": Op de eerste plaats staat nu stichting; dat was openbaar lichaam (F901
                         geldt niet meer).
                       - bosdorp met "9": Op de eerste plaats komt erbij: openbaar lichaam (F901 geldt nu).
                       - heidedorp met "9": Op de eerste plaats blijft alleen openbaar lichaam; 21 vormen vallen af
                         (F901 geldt nu).

                WAT NIET IEDEREEN HEEFT BEANTWOORD
                ----------------------------------
                   D2  Eigen personeel nodig
                       ja: waterdorp, bosdorp
                       geen antwoord: heidedorp
                       > verandert de eerste plaats bij 1 van de 3, een score bij 1 van de 3
                       - heidedorp met "ja": Op de eerste plaats blijft alleen stichting; 21 vormen vallen af (F902
                         geldt nu zeker).

                VANUIT WELK PERSPECTIEF IEDER KIJKT
                -----------------------------------
                - waterdorp: P2; in dit dossier overgenomen: het perspectief van bosdorp.
                - bosdorp: P1; in dit dossier overgenomen: het perspectief van waterdorp.
                - heidedorp: niet ingevuld; in dit dossier overgenomen: het perspectief van waterdorp, bosdorp.
                Wat een partner bij G1 over zichzelf zegt, telt bij de anderen als antwoord op G2, behalve waar die
                zelf al iets over hem zeggen. Een ander perspectief is geen fout antwoord, maar een reden voor een
                gesprek.

                WAAR IEDEREEN HETZELFDE ANTWOORD GEEFT
                --------------------------------------
                   D9  Winstuitkering: nee

                OVER DEZE TAFEL
                ---------------
                Dit is een advies en geen besluit: de partners beslissen samen. Een score telt argumenten en zegt
                niets over wie gelijk heeft. Het afwegingskader is een reconstructie uit openbare bronnen; wat
                [reconstructie] heet, is door de makers ingevuld.
                """, session.output().replaceAll("\\([0-9a-f]{12}\\)", "(…)"));
    }

    @Test
    void theExampleIsOnlyAsWideAsATerminalAlsoWithManyPartners() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("tafel"));
        for (int partner = 0; partner < 12; partner++) {
            Path file = folder.resolve("een gemeente met een lange naam " + partner + ".yaml");
            Files.copy(Path.of(POOL + (partner % 2 == 0 ? "waterdorp.yaml" : "bosdorp.yaml")), file);
            arguments.add(file.toString());
        }
        Session three = Session.run("tafel", POOL + "waterdorp.yaml", POOL + "bosdorp.yaml", POOL + "heidedorp.yaml");
        Session twelve = Session.run(arguments.toArray(String[]::new));

        for (Session session : List.of(three, twelve)) {
            assertEquals(0, session.exitCode(), session::errors);
            assertEquals(
                    List.of(),
                    session.output()
                            .lines()
                            .filter(line -> line.length() > Terminal.WIDTH)
                            .toList());
        }
        assertTrue(three.output().contains("De minste spijt geeft: "));
    }

    @Test
    void theTableIsWrittenAsJson() throws IOException {
        JsonNode table = new ObjectMapper()
                .readTree(Session.run("tafel", POOL + "waterdorp.yaml", POOL + "bosdorp.yaml", "--formaat", "json")
                        .out());

        assertEquals("waterdorp", table.get("partners").get(0).get("partner").asText());
        assertEquals(
                "Zwembad Drie Dorpen", table.get("partners").get(0).get("naam").asText());
        assertTrue(table.get("verschillen").size() > 0);
    }

    @Test
    void dossiersThatNameDifferentCooperationsGetARemark() throws IOException {
        Path other = folder.resolve("bosdorp.yaml");
        Files.writeString(other, "naam: Sporthal\npeildatum: 2026-01-01\n");

        assertTrue(Session.run("tafel", POOL + "waterdorp.yaml", other.toString())
                .output()
                .contains("! De dossiers noemen verschillende verbanden: Zwembad Drie Dorpen; Sporthal."));
    }

    @Test
    void twoFilesOfOneNameAreWrongUse() {
        Session session = Session.run("tafel", POOL + "waterdorp.yaml", POOL + "waterdorp.yaml");

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().contains("horen bij een partner die hetzelfde heet"), session::errors);
    }

    @Test
    void onePartnerIsNoTable() {
        assertEquals(2, Session.run("tafel", POOL + "waterdorp.yaml").exitCode());
        assertTrue(
                Session.run("tafel", POOL + "waterdorp.yaml", "-").errors().startsWith("Aan tafel komt elk dossier"));
    }

    @Test
    void allDossiersHaveOneReferenceDate() {
        Session session = Session.run("tafel", POOL + "waterdorp.yaml", "voorbeelden/rud-netwerk-2013.yaml");

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith("De dossiers hebben verschillende peildatums"), session::errors);
        assertEquals("", session.output());
    }

    @Test
    void aBrokenDossierLeavesNoTable() throws IOException {
        Session session = Session.run("tafel", POOL + "waterdorp.yaml", dossier("stuk", "aantalPartners: veel"));

        assertEquals(1, session.exitCode());
        assertEquals("", session.output());
        assertTrue(session.errors().contains("stuk.yaml: regel 3"), session::errors);
    }
}
