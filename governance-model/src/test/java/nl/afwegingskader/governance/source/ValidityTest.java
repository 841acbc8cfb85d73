package nl.afwegingskader.governance.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 7, 1);

    @Test
    void theFirstDayCountsAndTheLastDoesNot() {
        Validity validity = Validity.between(FIRST, LAST);

        assertFalse(validity.holdsOn(FIRST.minusDays(1)));
        assertTrue(validity.holdsOn(FIRST));
        assertTrue(validity.holdsOn(LAST.minusDays(1)));
        assertFalse(validity.holdsOn(LAST));
    }

    @Test
    void withoutAFirstDayItHeldSinceEver() {
        Validity validity = Validity.between(null, LAST);

        assertTrue(validity.holdsOn(LocalDate.MIN));
        assertFalse(validity.holdsOn(LAST));
        assertEquals(Optional.empty(), validity.from());
        assertEquals(Optional.of(LAST), validity.until());
    }

    @Test
    void withoutALastDayItStillHolds() {
        Validity validity = Validity.between(FIRST, null);

        assertFalse(validity.holdsOn(FIRST.minusDays(1)));
        assertTrue(validity.holdsOn(LocalDate.MAX));
        assertEquals(Optional.of(FIRST), validity.from());
        assertEquals(Optional.empty(), validity.until());
    }

    @Test
    void alwaysIsEveryDay() {
        assertTrue(Validity.always().holdsOn(LocalDate.MIN));
        assertTrue(Validity.always().holdsOn(LocalDate.MAX));
        assertEquals(Validity.always(), Validity.between(null, null));
    }

    @Test
    void oneDayIsEnoughAndNoDayIsRefusedWithBothDays() {
        assertTrue(Validity.between(FIRST, FIRST.plusDays(1)).holdsOn(FIRST));
        assertEquals(
                "valid from 2022-07-01 until 2022-07-01 is empty",
                assertThrows(IllegalArgumentException.class, () -> Validity.between(FIRST, FIRST))
                        .getMessage());
        assertEquals(
                "valid from 2024-07-01 until 2022-07-01 is empty",
                assertThrows(IllegalArgumentException.class, () -> Validity.between(LAST, FIRST))
                        .getMessage());
    }

    @Test
    void validitiesAreEqualWhenTheirDaysAre() {
        Validity validity = Validity.between(FIRST, LAST);
        Validity same = Validity.between(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 7, 1));

        assertEquals(validity, same);
        assertEquals(validity.hashCode(), same.hashCode());
        assertNotEquals(validity, Validity.between(FIRST, null));
        assertNotEquals(validity, Validity.between(null, LAST));
    }

    @Test
    void aValidityPrintsAsAHalfOpenPeriod() {
        assertEquals("[2022-07-01, 2024-07-01)", Validity.between(FIRST, LAST).toString());
        assertEquals("[2022-07-01, )", Validity.between(FIRST, null).toString());
        assertEquals("[, 2024-07-01)", Validity.between(null, LAST).toString());
    }
}
