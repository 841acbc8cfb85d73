package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactWriterTest {

    private static final String RULE = """
            regel "L001 Test"
                @bron("bron van de test")
                @zekerheid("hoog")
            als
                Kenmerk "Eigen personeel nodig" is "%s"
            dan
                Sluit "bv" uit omdat "het zo is"
            einde
            """;

    @TempDir
    private Path folder;

    private Impact impact;
    private String written = "";

    @BeforeEach
    void write() throws IOException {
        Rulebook before = edition("ja");
        Rulebook after = edition("nee");
        Situation staff =
                Situation.on(LocalDate.of(2026, 1, 1)).named("Zwembad").with(Means.OWN_STAFF_NEEDED, true);
        impact = before.impact(after);
        written = ImpactWriter.write(
                impact, List.of(new DossierImpact("zwembad.yaml", before.advise(staff), after.advise(staff))));
    }

    private Rulebook edition(String staff) throws IOException {
        Path file = folder.resolve(staff).resolve("wet/vormen/test.dslr");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.format(RULE, staff));
        return Rulebook.read(folder.resolve(staff));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void anImpactMeetsItsSchema() {
        assertEquals(List.of(), SchemaErrors.of(Schemas.impact(), written));
    }

    @Test
    void theKeysAreTheOnesThatWereAgreed() throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(written);

        assertEquals(
                List.of(
                        "formaat",
                        "oud",
                        "nieuw",
                        "geenAnderAdvies",
                        "regels",
                        "standen",
                        "eerstePlaatsen",
                        "aandelen",
                        "begrensd",
                        "dossiers"),
                keys(json));
        assertEquals(
                List.of("vorm", "was", "wordt", "aandeel", "voorbeeld"),
                keys(json.get("standen").get(0)));
        assertEquals(
                "1/2", json.get("standen").get(0).get("aandeel").get("breuk").asText());
        assertEquals(
                "bv",
                json.get("dossiers").get(0).get("standen").get(0).get("vorm").asText());
        assertFalse(json.get("geenAnderAdvies").asBoolean());
    }

    @Test
    void anExampleIsADossierThatCanBeReadAgain() throws JsonProcessingException, InvalidSituationException {
        JsonNode dossier = new ObjectMapper()
                .readTree(written)
                .get("standen")
                .get(0)
                .get("voorbeeld")
                .get("dossier");
        byte[] bytes = dossier.toString().getBytes(StandardCharsets.UTF_8);

        assertEquals(impact.standings().get(0).example().situation(), DossierReader.read(bytes, Format.JSON));
    }
}
