package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static final String POLICY = """
            // Wet, voor tests.

            regel "L998 Zonder beleidsruimte geen coöperatie"
                @bron("BW 2")
                @zekerheid("hoog")
            als
                Kenmerk "Beleidsruimte" is "geen"
            dan
                Sluit "coöperatie" uit omdat "die zelf beleid maakt"
            einde

            regel "L999 Bij ruim beleid geen eigen personeel"
                @bron("BW 2")
                @zekerheid("hoog")
            als
                Kenmerk "Beleidsruimte" is "ruim"
                Kenmerk "Eigen personeel nodig" is "ja"
            dan
                Dit kan niet omdat "eigen personeel dan niet mag"
            einde
            """;

    @TempDir
    Path folder;

    /** Types lines about a dossier with these answers, by a few rules. */
    private Session talk(String answers, String... lines) throws IOException {
        Files.writeString(
                file(), "{\"naam\": \"Zwembad\", \"peildatum\": \"2026-01-01\", \"kenmerken\": {" + answers + "}}");
        return talkOn(lines);
    }

    private Session talkOn(String... lines) throws IOException {
        return Session.run(
                StandardCharsets.UTF_8,
                String.join("\n", lines) + "\n",
                "vraag",
                file().toString(),
                "--regels",
                SmallRules.in(folder).toString());
    }

    private Path file() {
        return folder.resolve("zwembad.json");
    }

    private Situation saved() throws IOException, InvalidSituationException {
        return DossierReader.read(file());
    }

    @Test
    void aWholeConversationReadsLikeThis() throws Exception {
        Session session = talk("", "waarom?", "misschien", "ja", "w", "stop");

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("""
                VRAGEN OVER Zwembad
                Peildatum 2026-01-01
                Antwoord met een nummer, of met de woorden die erachter staan. Of typ:
                  w        weet ik niet: dan blijft het open, en dat mag altijd
                  waarom?  waarom deze vraag wordt gesteld
                  terug    terug naar de vorige vraag
                  stop     stop en bewaar
                Elk antwoord wordt meteen bewaard in zwembad.json.

                VRAAG 1 - WINSTUITKERING (D9)
                -----------------------------
                Is winstuitkering aan deelnemers/aandeelhouders de bedoeling?
                   1  nee
                   2  ja

                Waarom deze vraag?
                  Uw antwoord kan veranderen wat de wet van een vorm zegt: of die mag, moet of is uitgesloten.
                  Van alle onzekerheid daarover neemt uw antwoord naar verwachting alles weg. Dat is geschat over
                  honderden manieren waarop de andere antwoorden kunnen uitvallen; hoe vaak iets in het echt
                  voorkomt, telt niet mee.
                  Het kan verschil maken voor: stichting, vereniging.
                  Door deze regels:
                    - L901 Een bv keert winst uit (BW 2)

                VRAAG 1 - WINSTUITKERING (D9)
                -----------------------------
                Is winstuitkering aan deelnemers/aandeelhouders de bedoeling?
                   1  nee
                   2  ja
                Dat antwoord is niet te lezen: gevonden is de tekst "misschien"; toegestaan is true of false (ja of
                nee).
                Probeer het nog eens, of typ w (weet ik niet).

                VRAAG 1 - WINSTUITKERING (D9)
                -----------------------------
                Is winstuitkering aan deelnemers/aandeelhouders de bedoeling?
                   1  nee
                   2  ja
                Genoteerd: ja.

                Wat de wet van elke vorm zegt, verandert niet meer door wat u nog kunt antwoorden. De vragen gaan nu
                over welke vorm vooraan staat.

                VRAAG 2 - AANTAL PARTNERS (B3)
                ------------------------------
                Hoeveel partners doen mee (inclusief de eigen gemeente)?
                Antwoord met een heel getal van 1 tot en met 1000.
                Genoteerd: dit is onbekend.

                VRAAG 3 - EIGEN PERSPECTIEF (G1)
                --------------------------------
                Vanuit welk perspectief kijkt de eigen gemeente naar meerwaarde?
                Uitleg: [reconstructie] Het plaatje met de perspectieven ontbreekt, de namen zijn van de makers. P1:
                        eigen voordeel in dit verband. P2: gezamenlijk voordeel in dit verband. P3: eigen voordeel
                        per saldo over meerdere verbanden. P4: gezamenlijk of regionaal belang per saldo over
                        meerdere verbanden. (bron: [REC])
                   1  P1
                   2  P2
                   3  P3
                   4  P4

                Gestopt, met één antwoord. Bewaard in zwembad.json.
                Wat u niet wist, wordt de volgende keer opnieuw gevraagd.
                Verder gaan:       afwegingskader vraag zwembad.json
                Advies tot nu toe: afwegingskader adviseer zwembad.json
                """, session.output().replace(file().toString(), "zwembad.json"));
    }

    @Test
    void anInterviewThatIsHeldToTheEndSaysWhatIsSettled() throws Exception {
        Session session = talk("\"eigenPerspectief\": \"P2\"", "nee", "9");

        assertTrue(session.output().contains("\nKLAAR\n"), session::output);
        assertTrue(session.output().contains("Vooraan:     openbaar lichaam\n"), session::output);
        assertFalse(session.output().contains("Wat u niet wist"), session::output);
        assertEquals(
                Situation.on(NEW_YEAR)
                        .named("Zwembad")
                        .with(Relation.OWN_PERSPECTIVE, Relation.Perspective.P2)
                        .with(Means.PROFIT_DISTRIBUTION, false)
                        .with(Partners.NUMBER_OF_PARTNERS, 9),
                saved());
    }

    @Test
    void whatNobodyKnowsIsToldAtTheEndWithWhatItKeepsOpen() throws Exception {
        Session session = talk("", "w", "w", "w", "w", "w", "w", "w", "w");

        assertTrue(
                session.output().contains("Wat u niet wist en nog uitmaakt:\n  - D9 Winstuitkering"), session::output);
        assertEquals(Situation.on(NEW_YEAR).named("Zwembad"), saved());
    }

    @Test
    void theNextTimeItGoesOnWhereItWas() throws Exception {
        talk("", "ja", "stop");
        Session session = talkOn("stop");

        assertTrue(session.output().contains("al beantwoord: 1"), session::output);
        assertFalse(session.output().contains("Winstuitkering"), session::output);
        assertEquals(Optional.of(true), saved().get(Means.PROFIT_DISTRIBUTION));
    }

    @Test
    void everyAnswerIsKeptWhenTheInputEndsWithoutStop() throws Exception {
        assertEquals(0, talk("", "1").exitCode());
        assertEquals(Optional.of(false), saved().get(Means.PROFIT_DISTRIBUTION));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(one -> one.toString().endsWith(".tmp")));
        }
    }

    @Test
    void terugTakesTheLastAnswerBackFromTheFileToo() throws Exception {
        Session session = talk("", "ja", "terug", "terug", "stop");

        assertTrue(session.output().contains("verder terug kan niet"), session::output);
        assertEquals(Optional.empty(), saved().get(Means.PROFIT_DISTRIBUTION));
    }

    @Test
    void anAnswerThatIsNoneGetsOneMessageAndTheQuestionAgain() throws Exception {
        Session session = talk("", "3", "stop");

        assertTrue(
                session.output().contains("niet te lezen: keuze 3 is er niet; kies uit 1 tot en met 2."),
                session::output);
        assertEquals(2, session.output().split("VRAAG 1", -1).length - 1, session::output);
        assertEquals("", session.errors());
    }

    @Test
    void answersThatCannotBeTrueTogetherAreToldAtOnce() throws Exception {
        Path rules = SmallRules.in(folder);
        Files.writeString(rules.resolve("wet/vormen/b.dslr"), POLICY);
        Session session = talk("\"eigenPersoneelNodig\": true, \"winstuitkering\": false", "ruim", "terug", "geen");

        assertTrue(
                session.output()
                        .contains(
                                "Genoteerd: ruim.\nLet op: deze antwoorden kunnen niet samen waar zijn, omdat eigen personeel"
                                        + " dan niet mag.\n"),
                session::output);
        assertEquals(Optional.of(Task.PolicyDiscretion.NONE), saved().get(Task.POLICY_DISCRETION));
    }

    private String dossier(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void anotherFileThatExistsIsNeverOverwritten() throws IOException {
        String from = dossier("a.json", "{\"peildatum\": \"2026-01-01\"}");
        String to = dossier("b.json", "van een ander");

        Session session = Session.run("vraag", from, "--uit", to);

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().contains("bestaat al en blijft zoals het is"), session::errors);
        assertEquals("van een ander", Files.readString(Path.of(to)));
    }

    @Test
    void aDossierInYamlStaysAndTheAnswersComeBesideIt() throws IOException {
        String text = "# van mij\npeildatum: 2026-01-01\nkenmerken: {aantalPartners: 3}\n";
        String yaml = dossier("a.yaml", text);

        Session session = Session.run(StandardCharsets.UTF_8, "stop\n", "vraag", yaml);

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals(text, Files.readString(Path.of(yaml)));
        assertTrue(Files.readString(folder.resolve("a.json")).contains("\"aantalPartners\" : 3"));
    }

    @Test
    void aFolderThatIsNotThereIsToldBeforeAnythingIsAsked() {
        Session session =
                Session.run("vraag", "--uit", folder.resolve("nergens/a.json").toString());

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().contains("dit bestand is niet te schrijven"), session::errors);
        assertEquals("", session.output());
    }
}
