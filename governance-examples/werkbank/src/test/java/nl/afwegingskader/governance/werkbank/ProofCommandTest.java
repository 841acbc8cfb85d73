package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofCommandTest {

    private static final String LAW = """
            // Wet, voor tests.

            regel "L901 Een bv keert winst uit"
                @bron("BW 2")
                @zekerheid("hoog")
            als
                Kenmerk "Winstuitkering" is "ja"
            dan
                Sluit "stichting" uit omdat "die geen winst mag uitkeren"
            einde

            regel "L902 Met eigen personeel moet het een stichting zijn"
                @bron("BW 2")
                @zekerheid("hoog")
                @vanaf("2020-01-01")
            als
                Kenmerk "Eigen personeel nodig" is "ja"
            dan
                Vereis "stichting" omdat "het zo is"
            einde

            regel "L903 Een regel die niet kan"
                @bron("BW 2")
                @zekerheid("hoog")
            als
                Kenmerk "Winstuitkering" is "ja"
                Kenmerk "Winstuitkering" is "nee"
            dan
                Sluit "vereniging" uit omdat "het zo is"
            einde
            """;

    @TempDir
    Path folder;

    private String rules() throws IOException {
        Path file = folder.resolve("regels/wet/vormen/a.dslr");
        Files.createDirectories(file.getParent());
        Files.writeString(file, LAW);
        return folder.resolve("regels").toString();
    }

    @Test
    void theTextSaysWhatIsWrongWhereItStandsAndWhatShowsIt() throws IOException {
        String out = folder.resolve("uit").toString();
        Session session = Session.run("bewijs", rules(), "--uit", out);

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().replace(folder.toString(), "…").contains("""
                REGELS DIE ELKAAR TEGENSPREKEN
                ------------------------------
                Wat te doen: Geef een van de regels een voorwaarde of periode erbij, zodat zij niet tegelijk gelden.

                - L902 vereist "stichting", en L901 sluit dat uit. Beide kunnen tegelijk gelden.
                  Op peildata vanaf 2020-01-01.
                  L902   Met eigen personeel moet het een stichting zijn
                         wet/vormen/a.dslr, regel 12
                  L901   Een bv keert winst uit
                         wet/vormen/a.dslr, regel 3
                  Kleinste situatie: peildatum 2020-01-01, met alleen dit ingevuld: D2 Eigen personeel nodig = ja;
                  D9 Winstuitkering = ja.
                  Toon het met: afwegingskader adviseer --regels …/regels …/uit/tegenspraak-L902-L901.json

                REGELS DIE NOOIT GELDEN
                -----------------------
                Wat te doen: Kijk eerst naar de drempels en data in de voorwaarden; verbeter die, of haal de regel
                             weg.

                - L903 geldt in geen enkele situatie: de voorwaarden kunnen niet samen waar zijn.
                  L903   Een regel die niet kan
                         wet/vormen/a.dslr, regel 22

                """), session::output);
        assertTrue(session.output().contains("    1  Regels die elkaar tegenspreken\n"));
        assertTrue(session.output().contains("De kleinste situatie is als dossier bewaard.\n"));
        assertTrue(session.output().contains("I41 jaarlijkse lichte evaluatie"));
        assertFalse(session.output().contains("Reden van de makers"));
    }

    @Test
    void everySmallestSituationOfTheShippedRulesIsADossierOnWhichTheAdviceShowsTheFinding() throws IOException {
        Path out = folder.resolve("uit");
        Session session = Session.run("bewijs", "--uit", out.toString(), "--formaat", "json");
        JsonNode findings = new ObjectMapper().readTree(session.out()).get("bevindingen");
        List<String> arguments = new ArrayList<>(List.of("adviseer", "--formaat", "json"));
        List<JsonNode> shown = new ArrayList<>();
        for (JsonNode finding : findings) {
            if (!finding.get("situatie").isNull()) {
                shown.add(finding);
                arguments.add(out.resolve(file(finding)).toString());
            }
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(shown.size(), files.count());
        }

        JsonNode advices = new ObjectMapper()
                .readTree(Session.run(arguments.toArray(String[]::new)).out());

        assertEquals(shown.size(), advices.size());
        for (int place = 0; place < shown.size(); place++) {
            assertShows(shown.get(place), advices.get(place));
        }
    }

    private static String file(JsonNode finding) {
        return finding.get("soort").asText() + "-"
                + (finding.get("waarover").isNull()
                        ? String.join("-", rules(finding))
                        : finding.get("waarover").asText())
                + ".json";
    }

    private static List<String> rules(JsonNode finding) {
        List<String> rules = new ArrayList<>();
        finding.get("regels").forEach(rule -> rules.add(rule.get("regel").asText()));
        return rules;
    }

    private static void assertShows(JsonNode finding, JsonNode advice) {
        Set<String> certain = new HashSet<>();
        boolean allExcluded = true;
        for (JsonNode form : advice.get("vormen")) {
            allExcluded &= form.get("stand").asText().equals("uitgesloten");
        }
        for (JsonNode one : advice.findValues("bevindingen")) {
            one.forEach(found -> {
                if (found.get("zeker").asBoolean()) {
                    certain.add(found.get("regel").asText());
                }
            });
        }
        boolean isGap = finding.get("soort").asText().startsWith("gat_");
        assertTrue(allExcluded || !finding.get("soort").asText().equals("alles_uitgesloten"), finding::toString);
        assertTrue(
                isGap ? rules(finding).stream().noneMatch(certain::contains) : certain.containsAll(rules(finding)),
                finding::toString);
    }

    @Test
    void theShippedRulesFitATerminalAndEachFindingHasTheReasonOfTheMakers() {
        Session session = Session.run("bewijs");

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals(
                List.of(),
                session.output()
                        .lines()
                        .filter(line -> line.length() > Terminal.WIDTH)
                        .toList());
        assertTrue(session.output().contains("De reden is van de makers van het regelboek"));
        assertFalse(session.output().contains("Toon het met"));
    }

    @Test
    void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
        Path there = Files.writeString(folder.resolve("iets.txt"), "van iemand");
        Session session = Session.run("bewijs", "--uit", folder.toString());

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().contains("deze map is niet leeg en is niet veranderd"), session::errors);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(there), files.toList());
        }
    }

    @Test
    void aFolderOfRulesThatIsNotThereIsWrongInputAndTwoAreWrongUse() {
        assertEquals(
                1, Session.run("bewijs", folder.resolve("nergens").toString()).exitCode());
        assertEquals(2, Session.run("bewijs", "a", "b").exitCode());
    }
}
