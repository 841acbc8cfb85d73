package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.junit.jupiter.api.Test;

class FlawsWriterTest {

    private static final Rulebook LAW = Rulebook.law();

    private static final List<Flaw> FLAWS = List.of(
            new Flaw(
                    Flaw.Kind.CONTRADICTION,
                    "L028 vereist het, en L021 sluit het uit.",
                    List.of(new RuleId("L028"), new RuleId("L021")),
                    Validity.between(null, LocalDate.of(2024, 1, 1)),
                    Optional.of(Situation.on(LocalDate.of(2023, 1, 1)).with(Partners.NUMBER_OF_PARTNERS, 1))),
            new Flaw(
                            Flaw.Kind.UNUSED_OPTION,
                            "Geen enkele regel zegt iets.",
                            List.of(),
                            Validity.always(),
                            Optional.empty())
                    .about("RB19"));

    @Test
    void aProofMeetsItsSchema() {
        assertEquals(List.of(), SchemaErrors.of(Schemas.flaws(), FlawsWriter.write(LAW, FLAWS)));
        assertTrue(SchemaErrors.of(
                                Schemas.flaws(),
                                FlawsWriter.write(LAW, FLAWS).replace("\"tegenspraak\",", "\"ruzie\","))
                        .size()
                > 0);
    }

    @Test
    void aFindingSaysWhereItsRulesStandAndCarriesItsDossier() throws JsonProcessingException {
        JsonNode proof = new ObjectMapper().readTree(FlawsWriter.write(LAW, FLAWS));
        JsonNode first = proof.get("bevindingen").get(0);

        assertEquals(1, proof.get("aantallen").get("tegenspraak").asInt());
        assertEquals("L028", first.get("regels").get(0).get("regel").asText());
        assertTrue(first.get("regels").get(0).get("bestand").asText().endsWith(".dslr"));
        assertEquals("2024-01-01", first.get("tot").asText());
        assertTrue(first.get("vanaf").isNull());
        assertEquals(
                1, first.get("situatie").get("kenmerken").get("aantalPartners").asInt());
        assertTrue(proof.get("bevindingen").get(1).get("situatie").isNull());
        assertEquals("RB19", proof.get("bevindingen").get(1).get("waarover").asText());
    }
}
