package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.portfolio.Portfolio;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.portfolio.UnreadDossier;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.junit.jupiter.api.Test;

class ReviewWriterTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Rulebook RULEBOOK = Rulebook.standard();

    private static PortfolioReview review() {
        Municipality municipality = new Municipality(
                "Voorbeeldstad",
                Map.of(Occasion.ANNUAL_ACCOUNTS, List.of(LocalDate.of(2026, 7, 8))),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(LastTime.NEVER));
        Situation body = Situation.on(DATE)
                .named("RUD")
                .with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY)
                .with(Council.COUNCIL_IMPORTANCE, Council.Importance.VERY_IMPORTANT)
                .with(
                        Cycle.RESULTS,
                        List.of(new Contribution(
                                "wij", "betalen", "toezicht", Optional.of(Money.euros(12)), Optional.empty(), "ons")));
        Situation plan = Situation.on(LocalDate.of(2024, 1, 1)).named("plan");
        UnreadDossier broken = new UnreadDossier(
                "stuk.yaml", List.of(new SituationProblem("A2", 3, 7, "fout"), new SituationProblem("", 0, 0, "leeg")));
        return new Portfolio(municipality, DATE, List.of(body, plan), List.of(broken)).review(RULEBOOK);
    }

    @Test
    void aReviewMeetsItsSchema() {
        String json = ReviewWriter.write(review());

        assertEquals(List.of(), SchemaErrors.of(Schemas.review(), json));
        assertTrue(SchemaErrors.of(Schemas.review(), json.replace("\"verplicht\"", "\"moet\""))
                        .size()
                > 0);
    }

    @Test
    void theSameReviewIsTheSameBytes() {
        assertEquals(ReviewWriter.write(review()), ReviewWriter.write(review()));
    }

    @Test
    void theKeysAreTheOnesThatWereAgreed() throws JsonProcessingException {
        JsonNode review = new ObjectMapper().readTree(ReviewWriter.write(review()));

        assertEquals(
                List.of(
                        "formaat",
                        "gemeente",
                        "peildatum",
                        "ongelezen",
                        "waarschuwingen",
                        "agenda",
                        "matrix",
                        "verbanden",
                        "perSaldo",
                        "kalender",
                        "editie",
                        "motor"),
                keys(review));
        JsonNode body = review.get("verbanden").get(0);
        assertEquals(
                List.of(
                        "nummer",
                        "naam",
                        "vervangenPeildatum",
                        "algemeneKenmerken",
                        "governanceRegime",
                        "belangrijkheid",
                        "resultaten",
                        "proces",
                        "evaluatieEnOntwikkelagenda"),
                keys(body));
        assertEquals(
                "openbaar_lichaam",
                body.get("governanceRegime").get("vorm").get("code").asText());
        assertTrue(body.get("governanceRegime").get("onderdelen").size() > 0);
        JsonNode plan = review.get("verbanden").get(1);
        assertEquals("2024-01-01", plan.get("vervangenPeildatum").asText());
        assertTrue(plan.get("governanceRegime").get("vorm").isNull());
        assertTrue(plan.get("governanceRegime").get("vormenOpPlaatsEen").size() > 0);
        assertTrue(plan.get("resultaten").get("bijdragen").isNull(), "unknown is not an empty list");
        assertEquals(
                "{\"regels\":[{\"verband\":1,\"wie\":\"wij\",\"wat\":\"betalen\",\"resultaat\":\"toezicht\",\"kosten\":12,"
                        + "\"baten\":null,\"voorWie\":\"ons\"}],\"kosten\":{\"bekend\":12,\"regelsOnbekend\":0},"
                        + "\"baten\":{\"bekend\":0,\"regelsOnbekend\":1},\"perDeelnemer\":[{\"wie\":\"wij\","
                        + "\"kosten\":{\"bekend\":12,\"regelsOnbekend\":0},\"baten\":{\"bekend\":0,\"regelsOnbekend\":1}}],"
                        + "\"zonderResultaten\":[2]}",
                review.get("perSaldo").toString());
        assertEquals(
                "[{\"dossier\":\"stuk.yaml\",\"problemen\":[{\"pad\":\"A2\",\"regel\":3,\"kolom\":7,\"melding\":\"fout\"},"
                        + "{\"pad\":\"\",\"regel\":null,\"kolom\":null,\"melding\":\"leeg\"}]}]",
                review.get("ongelezen").toString());
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
