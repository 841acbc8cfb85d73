package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.RoundTable;
import nl.afwegingskader.governance.rules.RoundTable.Partner;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Relation.Perspective;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

class RoundTableWriterTest {

    private static final Situation SHARED = Situation.on(LocalDate.of(2026, 1, 1))
            .named("Zwembad")
            .with(Partners.NUMBER_OF_PARTNERS, 3)
            .with(Relation.OWN_PERSPECTIVE, Perspective.P2);

    private static String written() {
        RoundTable table = Rulebook.standard()
                .roundTable(List.of(
                        new Partner("waterdorp", SHARED.with(Means.OWN_STAFF_NEEDED, true)),
                        new Partner("bosdorp", SHARED.with(Means.OWN_STAFF_NEEDED, false)),
                        new Partner("heidedorp", SHARED)));
        return RoundTableWriter.write(table);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void aTableMeetsItsSchema() {
        assertEquals(List.of(), SchemaErrors.of(Schemas.roundTable(), written()));
    }

    @Test
    void theKeysAreTheOnesThatWereAgreed() throws JsonProcessingException {
        JsonNode table = new ObjectMapper().readTree(written());

        assertEquals(
                List.of(
                        "formaat",
                        "peildatum",
                        "partners",
                        "eens",
                        "verschillen",
                        "voorIedereenMogelijk",
                        "minsteSpijt",
                        "spijt",
                        "editie"),
                keys(table));
        assertEquals(
                List.of("partner", "naam", "perspectief", "perspectiefOvergenomenVan", "eerstePlaats", "vormen"),
                keys(table.get("partners").get(0)));
        assertEquals("aantalPartners", table.get("eens").get(0).get("kenmerk").asText());
        JsonNode staff = table.get("verschillen").get(0);
        assertEquals("eigenPersoneelNodig", staff.get("kenmerk").asText());
        assertEquals("heidedorp", staff.get("zonderAntwoord").get(0).asText());
        assertEquals(
                4, staff.get("overgenomen").size(), "one each for the two who answered, two for the one who did not");
    }
}
