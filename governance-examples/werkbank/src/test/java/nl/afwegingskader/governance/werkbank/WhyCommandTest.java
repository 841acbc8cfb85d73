package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

    private static final String MGR = "voorbeelden/mgr-sociaal-domein-2024.yaml";

    @TempDir
    Path folder;

    private String dossier(String answers) throws IOException {
        Path file = folder.resolve("dossier.yaml");
        Files.writeString(file, "naam: Zwembad\npeildatum: 2026-01-01\nkenmerken: {" + answers + "}\n");
        return file.toString();
    }

    private Session small(String form, String answers) throws IOException {
        Session session = Session.run(
                "waarom",
                dossier(answers),
                form,
                "--regels",
                SmallRules.in(folder).toString());
        assertEquals(0, session.exitCode(), session::errors);
        return session;
    }

    @Test
    void theWholeTextOnAnExcludedFormReadsLikeThis() throws IOException {
        Session session = small("vereniging", "aantalPartners: 9, eigenPersoneelNodig: true, winstuitkering: true");

        assertEquals("""
                WAAROM: vereniging
                Zwembad
                Peildatum 2026-01-01 · regels: versie zonder versie (…)
                Lagen: wet, praktijk

                De wet sluit deze vorm uit bij de antwoorden in dit dossier.

                WAAROM DE WET DEZE VORM UITSLUIT
                --------------------------------
                Er is één reden. Die geldt wat u verder ook antwoordt.

                 1. De vorm is uitgesloten omdat "Winstuitkering" (D9) "ja" is.
                    De regel zegt: uitgesloten omdat die geen winst mogen uitkeren. (L901; BW 2; zekerheid hoog)

                WANNEER DE WET DEZE VORM NIET ZOU UITSLUITEN
                --------------------------------------------
                Daarvoor is één ander antwoord genoeg. Er is één manier:
                 1. Als "Winstuitkering" (D9) "nee" was in plaats van "ja", dan stond de vorm op plaats 3.

                WANNEER DEZE VORM OP DE EERSTE PLAATS ZOU STAAN
                -----------------------------------------------
                Daarvoor moeten minstens 3 antwoorden anders zijn. Er is één manier:
                 1. Als "Aantal partners" (B3) "7" was in plaats van "9", "Eigen personeel nodig" (D2) "nee" in
                    plaats van "ja" en "Winstuitkering" (D9) "nee" in plaats van "ja", dan stond de vorm op plaats
                    1.

                Per manier staat hier één stel antwoorden. Op dezelfde vragen kunnen ook andere antwoorden werken.

                OVER DEZE UITLEG
                ----------------
                Een antwoord beschrijft hoe het is, en niet wat u mag kiezen. Verander een antwoord dus alleen als
                het niet klopt, of als de situatie zelf verandert. Vragen zonder antwoord blijven in deze uitleg
                zonder antwoord. Dit is een advies en geen besluit. Het afwegingskader is een reconstructie uit
                openbare bronnen; wat [reconstructie] heet, is door de makers ingevuld.
                """, session.output().replaceAll("\\([0-9a-f]{12}\\)", "(…)"));
    }

    @Test
    void theWholeTextOnAFormThatIsNotFirstReadsLikeThis() throws IOException {
        Session session = small("stichting", "aantalPartners: 9, eigenPersoneelNodig: true, winstuitkering: false");

        assertEquals("""
                WAAROM: stichting
                Zwembad
                Peildatum 2026-01-01 · regels: versie zonder versie (…)
                Lagen: wet, praktijk

                De wet laat deze vorm toe. De vorm staat op plaats 2 met score +2.

                WAAROM DE VORM OP DEZE PLAATS STAAT
                -----------------------------------
                - Voor de vorm pleit matig dat een stichting personeel in dienst kan nemen. (F902; handreiking;
                  zekerheid middel)
                - Op de eerste plaats staat openbaar lichaam met score +3.

                WANNEER DEZE VORM OP DE EERSTE PLAATS ZOU STAAN
                -----------------------------------------------
                Daarvoor is één ander antwoord genoeg. Er is één manier:
                 1. Als "Aantal partners" (B3) "7" was in plaats van "9", dan stond de vorm op plaats 1.

                Per manier staat hier één stel antwoorden. Op dezelfde vragen kunnen ook andere antwoorden werken.

                OVER DEZE UITLEG
                ----------------
                Een antwoord beschrijft hoe het is, en niet wat u mag kiezen. Verander een antwoord dus alleen als
                het niet klopt, of als de situatie zelf verandert. Vragen zonder antwoord blijven in deze uitleg
                zonder antwoord. Dit is een advies en geen besluit. Het afwegingskader is een reconstructie uit
                openbare bronnen; wat [reconstructie] heet, is door de makers ingevuld.
                """, session.output().replaceAll("\\([0-9a-f]{12}\\)", "(…)"));
    }

    @Test
    void ofAFormInTheFirstPlaceNothingHasToBeOtherwise() {
        Session session = Session.run("waarom", MGR, "modulaire_gr");

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().contains("De wet laat deze vorm toe. De vorm staat op plaats 1 met score +6."));
        assertTrue(session.output().lines().noneMatch(line -> line.startsWith("WANNEER")));
    }

    @Test
    void everyReasonIsToldWithItsRule() throws IOException {
        String text = Session.run(
                        "waarom",
                        dossier("wettelijkVoorgeschrevenSamenwerking: [veiligheidsregio], eigenPersoneelNodig: true"),
                        "convenant")
                .output();

        assertTrue(text.contains("Er zijn 2 redenen."), text);
        assertTrue(text.contains("(L017; ") && text.contains("(L028; "), text);
        assertTrue(text.contains("Daarvoor moeten minstens 2 antwoorden anders zijn."), text);
    }

    @Test
    void answersThatCannotAllBeTrueAreNamed() throws IOException {
        String text = Session.run(
                        "waarom",
                        dossier(
                                "soortPartners: [gemeente], deelnemendeBestuursorganen: [gs], eigenPersoneelNodig: true"),
                        "convenant")
                .output();

        assertTrue(
                text.contains(
                        "! Deze antwoorden kunnen niet allemaal waar zijn: \"Soort partners\" (B1) is \"gemeente\" en"),
                text);
    }

    @Test
    void whereNothingIsAnsweredTheFormSharesTheFirstPlace() throws IOException {
        String text = Session.run("waarom", dossier(""), "stichting").output();

        assertTrue(text.contains("De vorm staat samen met 21\nandere vormen op plaats 1 met score 0."), text);
        assertTrue(text.contains("- Geen enkel argument voor of tegen deze vorm is zeker."), text);
    }

    private static final String TOGETHER = """
            // Wet, voor tests.

            regel "L911 Weinig ruimte"
                @bron("Wgr 1")
                @zekerheid("hoog")
                @herkomst("reconstructie")
            als
                Kenmerk "Beleidsruimte" is één van "geen, beperkt"
                Kenmerk "Eigen personeel nodig" is "ja"
            dan
                Sluit "bv" uit omdat "er weinig ruimte is"
            einde

            regel "L912 Veel ruimte"
                @bron("Wgr 2")
                @zekerheid("hoog")
            als
                Kenmerk "Beleidsruimte" is "ruim"
                Kenmerk "Eigen personeel nodig" is "ja"
            dan
                Sluit "bv" uit omdat "er veel ruimte is"
            einde

            regel "L913 Altijd"
                @bron("Wgr 3")
                @zekerheid("hoog")
            als
                Altijd
            dan
                Sluit "nv" uit omdat "dit een test is"
            einde
            """;

    @Test
    void whatOnlyTogetherExcludesAndWhatNeverCanBeAreSaidSo() throws IOException {
        Path rules = SmallRules.in(folder);
        Files.writeString(rules.resolve("wet/vormen/b.dslr"), TOGETHER);
        String dossier = dossier("eigenPersoneelNodig: true");

        String together = Session.run("waarom", dossier, "bv", "--regels", rules.toString())
                .output();
        assertTrue(together.contains("""
                 1. De vorm is uitgesloten omdat "Eigen personeel nodig" (D2) "ja" is.
                    Welke van deze regels dan geldt, hangt af van andere antwoorden, maar één geldt er altijd.
                    De regel zegt: uitgesloten omdat er weinig ruimte is. (L911; Wgr 1; zekerheid hoog,
                    reconstructie)
                    De regel zegt: uitgesloten omdat er veel ruimte is. (L912; Wgr 2; zekerheid hoog)
                """), together);
        String never = Session.run("waarom", dossier, "nv", "--regels", rules.toString())
                .output();
        assertTrue(never.contains(" 1. De vorm is op deze peildatum uitgesloten, wat u ook antwoordt."), never);
        assertTrue(never.contains("""
                Nooit, zolang alleen antwoorden veranderen die al zijn gegeven: hoeveel het er ook zijn, het lukt
                daarmee niet.
                """), never);
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (String form : List.of("informeel_netwerk", "centrumregeling", "bv")) {
            Session session = Session.run("waarom", MGR, form, "--afspraken", "venlo");
            assertEquals(0, session.exitCode(), session::errors);
            assertEquals(
                    List.of(),
                    session.output()
                            .lines()
                            .filter(line -> line.length() > Terminal.WIDTH)
                            .toList());
        }
    }

    @Test
    void theExplanationIsWrittenAsJson() throws IOException {
        JsonNode explanation = new ObjectMapper()
                .readTree(Session.run("waarom", MGR, "convenant", "--formaat", "json")
                        .out());

        assertEquals("convenant", explanation.get("vorm").get("code").asText());
        assertEquals("gevonden", explanation.get("omToeTeLaten").get("uitkomst").asText());
    }

    @Test
    void anUnknownFormIsWrongUseAndTheNearestIsNamed() {
        Session session = Session.run("waarom", MGR, "convenan");

        assertEquals(2, session.exitCode());
        assertEquals(
                "De vorm \"convenan\" bestaat niet. Bedoelt u \"convenant\"? De opdracht \"repertoire\" geeft alle vormen.\n",
                session.errors());
        assertEquals("", session.output());
    }

    @Test
    void aBrokenDossierLeavesNoExplanation() throws IOException {
        Session session = Session.run("waarom", dossier("aantalPartners: veel"), "convenant");

        assertEquals(1, session.exitCode());
        assertEquals("", session.output());
        assertTrue(session.errors().contains("dossier.yaml: regel 3"), session::errors);
    }

    @Test
    void aDossierWithoutAFormIsWrongUse() {
        Session session = Session.run("waarom", MGR);

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().startsWith("Er ontbreekt: VORM"), session::errors);
    }
}
