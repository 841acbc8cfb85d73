package nl.afwegingskader.governance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import nl.afwegingskader.governance.repertoire.Form;
import org.junit.jupiter.api.Test;

class OptionAdviceTest {

    private static OptionAdvice<Form> advice(Finding... findings) {
        return new OptionAdvice<>(Form.FOUNDATION, Standing.ADMISSIBLE, OptionalInt.of(1), 0, 0, 0, List.of(findings));
    }

    @Test
    void theConditionsAreThoseOfCertainFindingsInTheirOrder() {
        OptionAdvice<Form> advice = advice(
                Findings.certain("mits gemotiveerd"),
                Findings.with(Effect.FAVOURS, Strength.STRONG),
                Findings.certain("mits de raad is gehoord"),
                Findings.open("mits er een koninklijk besluit is"));

        assertEquals(List.of("mits gemotiveerd", "mits de raad is gehoord"), advice.conditions());
    }

    @Test
    void theSameConditionOfTwoRulesIsNamedOnce() {
        OptionAdvice<Form> advice = advice(Findings.certain("mits gemotiveerd"), Findings.certain("mits gemotiveerd"));

        assertEquals(List.of("mits gemotiveerd"), advice.conditions());
    }

    @Test
    void withoutFindingsThereAreNoConditions() {
        assertEquals(List.of(), advice().conditions());
    }
}
