package nl.afwegingskader.governance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a number that rules compare to a value that has it: what exact reasoning writes its examples with. */
class ExamplesOfValuesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    static Stream<Characteristic<?>> toFillIn() {
        return Catalogue.all().stream().filter(characteristic -> !characteristic.isDerived());
    }

    @ParameterizedTest
    @MethodSource("toFillIn")
    <V> void anAcceptedNumberHasAnExampleThatCanBeFilledInAndHasThatNumber(Characteristic<V> characteristic) {
        Kind<V> kind = characteristic.kind();
        int tried = 0;
        for (long number : numbers(kind)) {
            if (kind.accepts(number)) {
                V value = kind.example(number);
                assertEquals(
                        value,
                        Situation.on(DATE)
                                .with(characteristic, value)
                                .get(characteristic)
                                .orElseThrow());
                assertEquals(number, kind.encode(value), characteristic::toString);
                tried++;
            }
        }
        assertTrue(tried > 1, characteristic + " has " + tried + " numbers");
    }

    /** The ends and a few between. */
    private static List<Long> numbers(Kind<?> kind) {
        long highest = kind.highest();
        return LongStream.concat(
                        LongStream.rangeClosed(kind.lowest(), Math.min(highest, kind.lowest() + 40)),
                        LongStream.of(highest - 1, highest, Long.MIN_VALUE))
                .boxed()
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("toFillIn")
    <V> void aChoiceOrSetThatIsNotAcceptedIsRefused(Characteristic<V> characteristic) {
        Kind<V> kind = characteristic.kind();
        if (kind.scale() == Kind.Scale.SET && !(characteristic == Council.POLITICAL_TOPICS)) {
            for (long number : List.of(0L, 3L, 5L, 6L)) {
                if (!kind.accepts(number) && number <= kind.highest()) {
                    Situation empty = Situation.on(DATE);
                    assertThrows(
                            IllegalArgumentException.class, () -> empty.with(characteristic, kind.example(number)));
                }
            }
        }
        assertFalse(kind.accepts(kind.highest() + 1));
        assertFalse(kind.accepts(kind.lowest() - 1));
    }

    @Test
    void examplesOfPartnersAndTopicsSayThatTheyAreExamples() {
        Map<String, Relation.Perspective> partners =
                Relation.PARTNER_PERSPECTIVES.kind().example(0b11);

        assertEquals(2, partners.size());
        assertTrue(partners.keySet().stream().allMatch(name -> name.startsWith("voorbeeld")));
        assertTrue(Council.POLITICAL_TOPICS.kind().example(1).get(0).text().startsWith("voorbeeld"));
        assertTrue(Timing.DECISIVE_MOMENTS.kind().example(1).get(0).text().startsWith("voorbeeld"));
    }
}
