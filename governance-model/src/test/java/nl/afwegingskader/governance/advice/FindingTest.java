package nl.afwegingskader.governance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @ParameterizedTest
    @CsvSource({"WEAK, 1", "MODERATE, 2", "STRONG, 3"})
    void anArgumentCountsItsStrengthForOrAgainst(Strength strength, int points) {
        assertEquals(points, Findings.with(Effect.FAVOURS, strength).points());
        assertEquals(-points, Findings.with(Effect.DISFAVOURS, strength).points());
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAVOURS", "DISFAVOURS"})
    void whatDoesNotPleadCountsNothing(Effect effect) {
        assertEquals(0, Findings.with(effect).points());
    }

    @Test
    void aLegalConditionCountsNothing() {
        assertEquals(0, Findings.certain("mits gemotiveerd").points());
    }
}
