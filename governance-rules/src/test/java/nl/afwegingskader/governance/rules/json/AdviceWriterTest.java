package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

class AdviceWriterTest {

    private static final Rulebook RULEBOOK = Rulebook.standard().with("venlo");

    private static final String DOSSIER = """
            {"naam": "Twee buren", "peildatum": "2026-01-01",
             "kenmerken": {"B3": 2, "A1": ["beleidsuitvoering"], "C3": ["geen"], "D4": 1000, "D5": 4000,
              "B1": ["gemeente", "provincie"], "A7": []}}
            """;

    private static Situation situation() throws InvalidSituationException {
        return DossierReader.read(DOSSIER, Format.JSON);
    }

    @Test
    void anAdviceMeetsItsSchema() throws InvalidSituationException {
        assertEquals(List.of(), SchemaErrors.of(Schemas.advice(), AdviceWriter.write(RULEBOOK.advise(situation()))));
    }

    @Test
    void aDossierMeetsItsSchemaAndABrokenOneDoesNot() {
        assertEquals(List.of(), SchemaErrors.of(Schemas.dossier(), DOSSIER));
        assertTrue(SchemaErrors.of(Schemas.dossier(), DOSSIER.replace("beleidsuitvoering", "beleid"))
                        .size()
                > 0);
        assertTrue(
                SchemaErrors.of(Schemas.dossier(), DOSSIER.replace("B3", "B33")).size() > 0);
    }

    @Test
    void theKeysAreTheOnesThatWereAgreed() throws InvalidSituationException, JsonProcessingException {
        JsonNode advice = new ObjectMapper().readTree(AdviceWriter.write(RULEBOOK.advise(situation())));

        assertEquals(
                List.of(
                        "formaat",
                        "naam",
                        "peildatum",
                        "toets",
                        "vormen",
                        "erbij",
                        "afgeleid",
                        "openVragen",
                        "agenda",
                        "kalender",
                        "waarschuwingen",
                        "editie",
                        "motor"),
                keys(advice));
        assertEquals(
                List.of(
                        "code",
                        "naam",
                        "stand",
                        "rang",
                        "score",
                        "scoreMinimaal",
                        "scoreMaximaal",
                        "voorwaarden",
                        "bevindingen"),
                keys(advice.get("vormen").get(0)));
        assertEquals(
                List.of("vormen", "rollen", "instrumenten", "open"),
                keys(advice.get("erbij").get(0)));
        assertEquals(
                List.of(
                        "regel",
                        "effect",
                        "sterkte",
                        "voorwaarde",
                        "reden",
                        "bron",
                        "gezag",
                        "zekerheid",
                        "herkomst",
                        "zeker",
                        "kenmerken"),
                keys(advice.get("vormen").get(0).get("bevindingen").get(0)));
        assertEquals(
                List.of("kenmerk", "nummer", "vraag", "beslist", "vormen"),
                keys(advice.get("openVragen").get(0)));
        assertEquals("Twee buren", advice.get("naam").asText());
        assertEquals(25, derived(advice, "aandeelInBudget").asInt());
        assertEquals("minister_bzk", derived(advice, "toezichthouder").asText());
    }

    @Test
    void howFirmlyItStandsIsWrittenWhenAskedAndMeetsTheSchema()
            throws InvalidSituationException, JsonProcessingException {
        Situation situation = situation();
        String written = AdviceWriter.write(
                RULEBOOK.advise(situation),
                RULEBOOK.sensitivity(situation),
                Optional.empty(),
                Optional.of("twee.json"));
        JsonNode sensitivity = new ObjectMapper().readTree(written).get("gevoeligheid");

        assertEquals(List.of(), SchemaErrors.of(Schemas.advice(), written));
        assertEquals(
                List.of(
                        "oordeel",
                        "eerstePlaatsHangtAfVan",
                        "standHangtAfVan",
                        "beantwoord",
                        "geprobeerd",
                        "tegenstrijdig",
                        "andereAntwoorden",
                        "gewichten"),
                keys(sensitivity));
        assertEquals("gevoelig", sensitivity.get("oordeel").asText());
        assertEquals(7, sensitivity.get("beantwoord").asInt());
        JsonNode partners = sensitivity.get("andereAntwoorden").get(0);
        assertEquals(
                List.of("kenmerk", "nummer", "gegeven", "anders", "verste", "woorden", "eerstePlaats", "standen"),
                keys(partners));
        assertEquals(
                null,
                new ObjectMapper()
                        .readTree(AdviceWriter.write(RULEBOOK.advise(situation)))
                        .get("gevoeligheid"));
    }

    @Test
    void aLineIsTheSameAdviceAfterWhereItCameFrom() throws InvalidSituationException, JsonProcessingException {
        Advice advice = RULEBOOK.advise(situation());
        ObjectMapper mapper = new ObjectMapper();
        for (String line :
                List.of(AdviceWriter.writeLine(advice, "twee \"buren\"\n.json"), AdviceWriter.writeLine(advice, 17))) {
            assertEquals(line.length() - 1, line.indexOf('\n'), line);
            assertEquals(List.of(), SchemaErrors.of(Schemas.advice(), line));

            ObjectNode read = (ObjectNode) mapper.readTree(line);
            String origin = keys(read).get(0);
            assertTrue(origin.equals("dossier") || read.get(origin).asInt() == 17, line);
            read.remove(origin);
            assertEquals(mapper.readTree(AdviceWriter.write(advice)), read);
        }
        assertTrue(
                SchemaErrors.of(Schemas.advice(), AdviceWriter.writeLine(advice, 0))
                                .size()
                        > 0,
                "lines count from 1");
    }

    private static JsonNode derived(JsonNode advice, String code) {
        for (JsonNode one : advice.get("afgeleid")) {
            if (one.get("kenmerk").asText().equals(code)) {
                return one.get("waarde");
            }
        }
        throw new AssertionError("not derived: " + code);
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
