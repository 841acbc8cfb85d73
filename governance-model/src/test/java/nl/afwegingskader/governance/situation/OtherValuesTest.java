package nl.afwegingskader.governance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Powers.TaxPower;
import nl.afwegingskader.governance.situation.Relation.Perspective;
import nl.afwegingskader.governance.situation.Task.PolicyDiscretion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherValuesTest {

    private static final Situation EMPTY = Situation.on(LocalDate.of(2026, 1, 1));

    static Stream<Characteristic<?>> choicesAndSets() {
        return Catalogue.all().stream()
                .filter(characteristic -> !characteristic.isDerived()
                        && !characteristic.kind().values().isEmpty()
                        && characteristic != Council.POLITICAL_TOPICS
                        && characteristic != Relation.PARTNER_PERSPECTIVES);
    }

    @ParameterizedTest
    @MethodSource("choicesAndSets")
    <V> void everyOtherValueCanBeFilledInAndIsTheWayBackToo(Characteristic<V> characteristic) {
        Kind<V> kind = characteristic.kind();
        LongStream.rangeClosed(0, Math.min(kind.highest(), 40))
                .filter(kind::accepts)
                .mapToObj(kind::decode)
                .forEach(value -> {
                    List<V> others = kind.others(value);
                    assertFalse(others.isEmpty());
                    assertEquals(others.size(), new HashSet<>(others).size(), "each once");
                    for (V other : others) {
                        assertEquals(
                                other,
                                EMPTY.with(characteristic, other)
                                        .get(characteristic)
                                        .orElseThrow());
                        assertEquals(true, kind.others(other).contains(value), () -> value + " from " + other);
                    }
                });
    }

    @Test
    void aChoiceCanBeEachOtherOneAndYesCanBeNo() {
        assertEquals(
                PolicyDiscretion.values().length - 1,
                Task.POLICY_DISCRETION.kind().others(PolicyDiscretion.LIMITED).size());
        assertEquals(List.of(false), Means.OWN_STAFF_NEEDED.kind().others(true));
    }

    @Test
    void aSetHasOneElementMoreOrLessAndNeverNoneBesideAnother() {
        Kind<Set<TaxPower>> taxes = Powers.TAX_POWERS_NEEDED.kind();
        TaxPower one = TaxPower.values()[1];
        TaxPower other = TaxPower.values()[2];

        assertEquals(
                TaxPower.values().length - 1,
                taxes.others(Set.of(TaxPower.NONE)).size(),
                "each single tax in the place of none");
        assertEquals(true, taxes.others(Set.of(one)).contains(Set.of(TaxPower.NONE)));
        assertEquals(true, taxes.others(Set.of(one, other)).contains(Set.of(one)));
        assertEquals(false, taxes.others(Set.of(one, other)).contains(Set.of(TaxPower.NONE)), "that is two changes");
    }

    @Test
    void onePartnerCanChooseOtherwise() {
        assertEquals(
                6,
                Relation.PARTNER_PERSPECTIVES
                        .kind()
                        .others(Map.of("Beesel", Perspective.P1, "Bergen", Perspective.P2))
                        .size());
    }

    @Test
    void aListCanHaveOneRecordLess() {
        Moment first = new Moment(LocalDate.of(2026, 3, 1), "verkiezingen");
        Moment second = new Moment(LocalDate.of(2027, 3, 1), "einde contract");

        assertEquals(
                List.of(List.of(second), List.of(first)),
                Timing.DECISIVE_MOMENTS.kind().others(List.of(first, second)));
    }

    @Test
    void ofANumberOrDayTheRulesSay() {
        assertEquals(List.of(), Partners.NUMBER_OF_PARTNERS.kind().others(5));
        assertEquals(List.of(), Timing.START_DATE.kind().others(LocalDate.of(2026, 1, 1)));
    }
}
