package nl.afwegingskader.governance.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"L001", "F127a", "AF02.1", "A501", "X910", "L9", "ABC1234z.99"})
    void aRuleIdPrintsAndParsesBack(String text) {
        assertTrue(RuleId.isValid(text));
        assertEquals(text, new RuleId(text).toString());
        assertEquals(new RuleId(text), new RuleId(new RuleId(text).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "L", "001", "l001", "L00001", "ABCD1", "L1ab", "L1A", "L1.", "L1.100", "L1.a", "L-1", "L 1",
                " L001", "L001 ", "L001\n", "Ł001", "L٠٠١"
            })
    void whatIsNoRuleIdIsRefusedWithTheTextAndExamples(String text) {
        assertFalse(RuleId.isValid(text));
        assertEquals(
                "'" + text + "' is no rule id; expected for example L001, F127a or AF02.1",
                assertThrows(IllegalArgumentException.class, () -> new RuleId(text))
                        .getMessage());
    }

    @Test
    void ruleIdsSortByLettersThenByNumberThenByLetterThenByCase() {
        List<RuleId> sorted = Stream.of(
                        "A501", "AF02", "AF02.1", "AF02.2", "AF02.10", "AF10", "F126", "F127", "F127a", "F127b", "F128",
                        "L9", "L10", "L100", "X910")
                .map(RuleId::new)
                .toList();
        List<RuleId> shuffled = new ArrayList<>(sorted);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(sorted, shuffled.stream().sorted().toList());
        }
    }
}
