package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Partners.Organ;
import nl.afwegingskader.governance.situation.Partners.PartnerType;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

class ExplanationWriterTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final Situation STAFF =
            Situation.on(LocalDate.of(2026, 1, 1)).named("Zwembad").with(Means.OWN_STAFF_NEEDED, true);
    private static final Situation CONTRADICTORY = STAFF.with(Partners.PARTNER_TYPES, Set.of(PartnerType.MUNICIPALITY))
            .with(Partners.PARTICIPATING_ORGANS, Set.of(Organ.PROVINCIAL_EXECUTIVE));

    private static String written(Situation situation, Form form) {
        return ExplanationWriter.write(RULEBOOK.why(situation, form));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void anExplanationMeetsItsSchema() {
        for (Form form : List.of(Form.COVENANT, Form.PUBLIC_BODY)) {
            assertEquals(List.of(), SchemaErrors.of(Schemas.explanation(), written(STAFF, form)));
            assertEquals(List.of(), SchemaErrors.of(Schemas.explanation(), written(CONTRADICTORY, form)));
        }
    }

    @Test
    void theSchemaRefusesAnotherOutcome() {
        String other = written(STAFF, Form.COVENANT).replace("\"gevonden\"", "\"misschien\"");

        assertEquals(2, SchemaErrors.of(Schemas.explanation(), other).size());
    }

    @Test
    void theKeysAreTheOnesThatWereAgreed() throws JsonProcessingException {
        JsonNode explanation = new ObjectMapper().readTree(written(STAFF, Form.COVENANT));

        assertEquals(
                List.of(
                        "formaat",
                        "naam",
                        "peildatum",
                        "vorm",
                        "tegenstrijdig",
                        "waarom",
                        "omToeTeLaten",
                        "omEersteTeWorden",
                        "eerstePlaats",
                        "editie"),
                keys(explanation));
        assertTrue(explanation.get("tegenstrijdig").isNull());
        assertEquals("uitgesloten", explanation.get("vorm").get("stand").asText());
        JsonNode cause = explanation.get("waarom").get("oorzaken").get(0);
        assertEquals(List.of("antwoorden", "bevindingen", "afgeleid", "nietMogelijk"), keys(cause));
        assertEquals("L017", cause.get("bevindingen").get(0).get("regel").asText());
        JsonNode way = explanation.get("omToeTeLaten").get("manieren").get(0);
        assertEquals(List.of("antwoorden", "stand", "rang"), keys(way));
        JsonNode other = way.get("antwoorden").get(0);
        assertEquals(List.of("kenmerk", "nummer", "antwoord", "inPlaatsVan"), keys(other));
        assertEquals("eigenPersoneelNodig", other.get("kenmerk").asText());
        assertTrue(other.get("inPlaatsVan").asBoolean());
    }

    @Test
    void answersThatCannotAllBeTrueAreWrittenWithTheReason() throws JsonProcessingException {
        JsonNode contradiction = new ObjectMapper()
                .readTree(written(CONTRADICTORY, Form.COVENANT))
                .get("tegenstrijdig");

        assertEquals(
                List.of("soortPartners", "deelnemendeBestuursorganen"),
                contradiction.get("antwoorden").findValuesAsText("kenmerk"));
        assertTrue(contradiction.get("redenen").get(0).asText().startsWith("organen van een provincie"));
    }
}
