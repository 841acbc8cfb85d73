package nl.afwegingskader.governance.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 2);
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    private static Municipality with(Occasion occasion, LocalDate... days) {
        return new Municipality("Venlo", Map.of(occasion, List.of(days)), Optional.empty(), Optional.empty());
    }

    private static Municipality withTerm(LocalDate start, LocalDate... kadernotas) {
        return new Municipality(
                "Venlo",
                Map.of(Occasion.FRAMEWORK_MEMORANDUM, List.of(kadernotas)),
                Optional.of(start),
                Optional.empty());
    }

    @Test
    void theNextDayIsTheFirstOnOrAfterTheDateAndTheLastIsBeforeIt() {
        Municipality municipality = with(Occasion.ANNUAL_ACCOUNTS, JULY_2026, JULY_2025);

        assertEquals(Optional.of(JULY_2026), municipality.next(Occasion.ANNUAL_ACCOUNTS, JUNE));
        assertEquals(Optional.of(JULY_2026), municipality.next(Occasion.ANNUAL_ACCOUNTS, JULY_2026));
        assertEquals(Optional.of(JULY_2025), municipality.last(Occasion.ANNUAL_ACCOUNTS, JULY_2026));
    }

    @Test
    void noDayIsMadeUp() {
        Municipality municipality = with(Occasion.ANNUAL_ACCOUNTS, JULY_2025);

        assertEquals(Optional.empty(), municipality.next(Occasion.ANNUAL_ACCOUNTS, JUNE));
        assertEquals(Optional.empty(), municipality.next(Occasion.BUDGET, JUNE));
        assertEquals(Optional.empty(), Municipality.named("Venlo").last(Occasion.BUDGET, JUNE));
    }

    @Test
    void anOccasionOfEachCooperationHasNoDayForTheMunicipality() {
        assertThrows(IllegalArgumentException.class, () -> with(Occasion.DECISIVE_MOMENT, JUNE));
    }

    @Test
    void aTermIsNewUntilItsFirstKadernota() {
        LocalDate april = LocalDate.of(2026, 4, 1);

        assertTrue(withTerm(april, JULY_2025, JULY_2026).isInNewTerm(JUNE));
        assertTrue(withTerm(april, JULY_2026).isInNewTerm(JULY_2026), "it comes up that day");
        assertFalse(withTerm(april, JULY_2026).isInNewTerm(JULY_2026.plusDays(1)));
        assertTrue(withTerm(april).isInNewTerm(april));
        assertFalse(withTerm(april).isInNewTerm(april.minusDays(1)));
        assertTrue(withTerm(april).isInNewTerm(LocalDate.of(2027, 4, 1)), "no kadernota is known");
        assertFalse(Municipality.named("Venlo").isInNewTerm(JUNE));
    }

    @Test
    void fillsInWhatIsTheSameForAllCooperationsAndLeavesWhatADossierSays() {
        Municipality municipality = new Municipality(
                "Venlo",
                Map.of(Occasion.ANNUAL_ACCOUNTS, List.of(JULY_2025, JULY_2026)),
                Optional.empty(),
                Optional.of(LastTime.NEVER));
        Situation own = Situation.on(JUNE).with(Cycle.LAST_ANNUAL_ACCOUNTS, LastTime.NEVER);

        Situation completed = municipality.complete(Situation.on(JUNE));

        assertEquals(Optional.of(LastTime.on(JULY_2025)), completed.get(Cycle.LAST_ANNUAL_ACCOUNTS));
        assertEquals(Optional.of(LastTime.NEVER), completed.get(Cycle.POLICY_PAPER_ADOPTED_ON));
        assertEquals(Optional.of(LastTime.NEVER), municipality.complete(own).get(Cycle.LAST_ANNUAL_ACCOUNTS));
        assertEquals(
                Situation.on(JUNE),
                Municipality.named("Venlo").complete(Situation.on(JUNE)),
                "what is unknown stays so");
    }
}
