package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Partners.PartnerType;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Relation.Perspective;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final Situation EMPTY = Situation.on(LocalDate.of(2026, 1, 1));

    private static <V> Optional<V> read(Characteristic<V> characteristic, String typed)
            throws InvalidSituationException {
        return new AnswerReader(EMPTY, characteristic).read(typed).get(characteristic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250000,5", "1.250.000,50", "€ 1.250.000,50", "1250000.5", "1250000,50 euro"})
    void anAmountIsReadAsPeopleWriteIt(String typed) throws InvalidSituationException {
        assertEquals(Optional.of(Money.parse("1250000.50")), read(Means.CAPITAL_INVESTMENT_NEEDED, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "1-3-2026", "1 maart 2026", "01/03/2026", "1 mrt 2026"})
    void aDayIsReadAsPeopleWriteIt(String typed) throws InvalidSituationException {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), read(Timing.START_DATE, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2", "gemeente, provincie", "Gemeente; 2", "[gemeente, provincie]", "1,2,1"})
    void someOfAListAreReadByNumberOrName(String typed) throws InvalidSituationException {
        assertEquals(
                Optional.of(Set.of(PartnerType.MUNICIPALITY, PartnerType.PROVINCE)),
                read(Partners.PARTNER_TYPES, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeente Beesel: P2, Venlo: P1", "{gemeente Beesel: P2, Venlo: P1}"})
    void partnersAreReadWithTheirAnswers(String typed) throws InvalidSituationException {
        assertEquals(
                Optional.of(Map.of("gemeente Beesel", Perspective.P2, "Venlo", Perspective.P1)),
                read(Relation.PARTNER_PERSPECTIVES, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "morgen", "1 foo 2026"})
    void whatIsNoDayIsRefused(String typed) {
        assertThrows(InvalidSituationException.class, () -> read(Timing.START_DATE, typed));
    }

    @Test
    void aNumberThatIsNoChoiceIsToldWithTheChoicesThereAre() {
        assertEquals(
                Optional.of("keuze 3 is er niet; kies uit 1 tot en met 2."),
                AnswerReader.outOfRange(Means.PROFIT_DISTRIBUTION.kind(), "3"));
        assertEquals(Optional.empty(), AnswerReader.outOfRange(Means.PROFIT_DISTRIBUTION.kind(), "ja"));
        assertEquals(Optional.empty(), AnswerReader.outOfRange(Partners.NUMBER_OF_PARTNERS.kind(), "99"));
    }
}
