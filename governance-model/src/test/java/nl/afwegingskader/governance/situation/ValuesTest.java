package nl.afwegingskader.governance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static String refusal(Function<String, ?> parser, String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> String.valueOf(assertThrows(IllegalArgumentException.class, () -> parser.apply(text))
                        .getMessage()));
    }

    /** Writes a value as JSON and reads it back. */
    private static <V> V throughJson(Characteristic<V> characteristic, V value) throws InvalidSituationException {
        Object json = characteristic.kind().write(value);
        return Situation.parse(DATE, Map.of(characteristic.code(), json))
                .get(characteristic)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0",
        "0.01, 0.01, 1",
        "1250, 1250.00, 125000",
        "1250.5, 1250.50, 125050",
        "1250.50, 1250.50, 125050",
        "9999999999999999.99, 9999999999999999.99, 999999999999999999"
    })
    void moneyPrintsInCentsAndParsesBack(String text, String printed, long cents) {
        Money money = Money.parse(text);

        assertEquals(cents, money.cents());
        assertEquals(printed, money.toString());
        assertEquals(money, Money.parse(money.toString()));
    }

    @Test
    void moneyIsMadeFromWholeEurosAndDecimals() {
        assertEquals(new Money(125_000), Money.euros(1250));
        assertEquals(new Money(125_050), Money.of(new BigDecimal("1250.5")));
    }

    @Test
    void moneyIsReadBackFromJson() throws InvalidSituationException {
        for (String text : List.of("0", "0.01", "1250.50", "1000000")) {
            assertEquals(Money.parse(text), throughJson(Means.ANNUAL_CONTRIBUTION, Money.parse(text)));
        }
    }

    @Test
    void moneyIsWrittenToJsonAsANumber() {
        assertEquals(1250L, Means.ANNUAL_CONTRIBUTION.kind().write(Money.euros(1250)));
        assertEquals(new BigDecimal("1250.5"), Means.ANNUAL_CONTRIBUTION.kind().write(Money.parse("1250.50")));
        assertEquals("€ 1250.50", Means.ANNUAL_CONTRIBUTION.kind().print(Money.parse("1250.50")));
    }

    @Test
    void moneyIsOrderedByAmount() {
        assertTrue(Money.parse("9.99").compareTo(Money.parse("10")) < 0);
        assertEquals(0, Money.parse("10").compareTo(Money.euros(10)));
    }

    @Test
    void negativeMoneyIsRefusedWithItsCents() {
        assertEquals("an amount is zero or more, but this is -1 cents", refusal(Money::parse, "-0.01"));
        assertEquals(
                "an amount is zero or more, but this is -100 cents",
                refusal(text -> Money.euros(Long.parseLong(text)), "-1"));
    }

    @Test
    void moneyFinerThanACentOrTooLargeIsRefusedWithTheValue() {
        assertEquals("0.001 is too large or has more than 2 decimals", refusal(Money::parse, "0.001"));
        assertEquals(
                "999999999999999999 is too large or has more than 2 decimals",
                refusal(Money::parse, "999999999999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E400000000", "1E-400000000", "1E2147483647", "-1E400000000", "0E400000000"})
    void aHugeExponentIsRefusedAtOnce(String text) {
        refusal(Money::parse, text);
        refusal(Percentage::parse, text);
    }

    @Test
    void aNumberOfTenThousandDigitsIsRefusedInAFewWords() {
        String digits = "9".repeat(10_000);

        assertTrue(refusal(Money::parse, digits).length() < 200);
        assertTrue(refusal(Percentage::parse, digits).length() < 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,50", "1.2.3", "€ 5", "12%", "NaN", "Infinity", "0x10", "1_000"})
    void whatIsNoNumberIsRefused(String text) {
        refusal(Money::parse, text);
        refusal(Percentage::parse, text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "12.5, 12.5, 1250",
        "12.50, 12.5, 1250",
        "0.01, 0.01, 1",
        "100, 100, 10000",
        "1000, 1000, 100000"
    })
    void aPercentagePrintsShortAndParsesBack(String text, String printed, long basisPoints) {
        Percentage percentage = Percentage.parse(text);

        assertEquals(basisPoints, percentage.basisPoints());
        assertEquals(printed, percentage.toString());
        assertEquals(percentage, Percentage.parse(percentage.toString()));
    }

    @Test
    void aPercentageIsMadeFromWholeAndDecimalPercents() {
        assertEquals(new Percentage(1200), Percentage.of(12));
        assertEquals(new Percentage(1250), Percentage.of(new BigDecimal("12.5")));
    }

    @Test
    void everyPercentageIsReadBackFromJson() throws InvalidSituationException {
        for (long basisPoints = 0; basisPoints <= 10_000; basisPoints++) {
            Percentage percentage = new Percentage(basisPoints);
            assertEquals(percentage, throughJson(Means.SHARE_COST, percentage));
        }
    }

    @Test
    void percentagesAreOrderedBySize() {
        assertTrue(Percentage.parse("9.99").compareTo(Percentage.of(10)) < 0);
        assertEquals("12.5%", Means.SHARE_COST.kind().print(Percentage.parse("12.50")));
    }

    @Test
    void aPercentageOutsideItsBoundsIsRefusedWithTheValue() {
        assertEquals("a percentage lies between 0 and 1000, but this is -0.01", refusal(Percentage::parse, "-0.01"));
        assertEquals(
                "a percentage lies between 0 and 1000, but this is 1000.01", refusal(Percentage::parse, "1000.01"));
        assertEquals("12.345 is too large or has more than 2 decimals", refusal(Percentage::parse, "12.345"));
    }

    @Test
    void neverIsALastTimeOfItsOwn() {
        assertEquals(Optional.empty(), LastTime.NEVER.day());
        assertEquals("nooit", LastTime.NEVER.toString());
        assertEquals(Optional.of(DATE), LastTime.on(DATE).day());
        assertEquals("2026-01-01", LastTime.on(DATE).toString());
        assertEquals(LastTime.on(DATE), LastTime.on(LocalDate.of(2026, 1, 1)));
        assertEquals(
                LastTime.on(DATE).hashCode(),
                LastTime.on(LocalDate.of(2026, 1, 1)).hashCode());
        assertNotEquals(LastTime.NEVER, LastTime.on(DATE));
    }

    @Test
    void aLastTimeIsReadBackFromJson() throws InvalidSituationException {
        Kind<LastTime> kind = Council.LAST_FULL_EVALUATION.kind();
        for (LastTime value : List.of(LastTime.NEVER, LastTime.on(DATE), LastTime.on(LocalDate.of(1900, 1, 1)))) {
            assertEquals(value.toString(), kind.write(value));
            assertEquals(value, throughJson(Council.LAST_FULL_EVALUATION, value));
            assertEquals(value, kind.decode(kind.encode(value)));
        }
    }

    @Test
    void neverComesBeforeEveryDay() {
        Kind<LastTime> kind = Council.LAST_FULL_EVALUATION.kind();

        assertTrue(kind.encode(LastTime.NEVER) < kind.encode(LastTime.on(LocalDate.of(1900, 1, 1))));
    }

    @Test
    void topicsAreReadBackFromJson() throws InvalidSituationException {
        List<Topic> topics = Stream.of(Topic.Aspect.values())
                .map(aspect -> new Topic("onderwerp " + aspect.code(), aspect))
                .toList();

        assertEquals(topics, throughJson(Council.POLITICAL_TOPICS, topics));
        assertEquals(List.of(), throughJson(Council.POLITICAL_TOPICS, List.of()));
    }

    @Test
    void momentsAreReadBackFromJson() throws InvalidSituationException {
        List<Moment> moments = List.of(new Moment(DATE, "begin"), new Moment(DATE.plusYears(4), "herziening"));

        assertEquals(moments, throughJson(Timing.DECISIVE_MOMENTS, moments));
    }

    @Test
    void contributionsAreReadBackFromJson() throws InvalidSituationException {
        List<Contribution> contributions = List.of(
                new Contribution(
                        "gemeente Venlo",
                        "inkoop jeugdhulp",
                        "minder wachtenden",
                        Optional.of(Money.parse("1250.50")),
                        Optional.of(Money.euros(0)),
                        "gezinnen"),
                new Contribution(
                        "MGR", "contractbeheer", "één loket", Optional.empty(), Optional.empty(), "aanbieders"));

        assertEquals(contributions, throughJson(Cycle.RESULTS, contributions));
        assertEquals(2, Cycle.RESULTS.kind().encode(contributions));
        assertEquals(
                "gemeente Venlo: inkoop jeugdhulp; MGR: contractbeheer",
                Cycle.RESULTS.kind().print(contributions));
        assertEquals(
                List.of("wie", "wat", "resultaat", "voorWie"),
                List.copyOf(((Map<?, ?>) ((List<?>) Cycle.RESULTS.kind().write(contributions)).get(1)).keySet()));
    }

    @Test
    void anAgeIsANumberAndNeverIsOlderThanAnyOther() {
        Kind<Age> kind = Elapsed.MONTHS_SINCE_DASHBOARD.kind();

        assertEquals(Age.of(12), kind.decode(kind.encode(Age.of(12))));
        assertEquals(Age.NEVER, kind.decode(kind.encode(Age.NEVER)));
        assertTrue(kind.encode(Age.NEVER) > kind.encode(Age.of(300 * 12)));
        assertEquals(12L, kind.write(Age.of(12)));
        assertEquals("nooit", kind.write(Age.NEVER));
        assertEquals("nooit", kind.print(Age.NEVER));
        assertThrows(IllegalArgumentException.class, () -> Age.of(-1));
    }

    @Test
    void perspectivesOfPartnersAreReadBackFromJson() throws InvalidSituationException {
        Map<String, Relation.Perspective> perspectives =
                Map.of("Beesel", Relation.Perspective.P2, "Venray", Relation.Perspective.P4);

        assertEquals(perspectives, throughJson(Relation.PARTNER_PERSPECTIVES, perspectives));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aTopicMomentOrContributionWithoutTextIsRefused(String blank) {
        assertEquals(
                "a topic needs a text, but it is blank", refusal(text -> new Topic(text, Topic.Aspect.OTHER), blank));
        assertEquals("a moment needs a text, but it is blank", refusal(text -> new Moment(DATE, text), blank));
        assertEquals(
                "a contribution needs who, what, result and for whom, but one of them is blank",
                refusal(text -> new Contribution("a", "b", "c", Optional.empty(), Optional.empty(), text), blank));
    }

    @ParameterizedTest
    @CsvSource({
        "beleidsruimt, beleidsruimte",
        "Beleidsruimte, beleidsruimte",
        "beleidsriumte, beleidsruimte",
        "diepgangg, diepgang",
        "urgent, urgentie"
    })
    void theNearestWordToATypingErrorIsFound(String found, String nearest) {
        assertEquals(Optional.of(nearest), Nearest.to(found, Catalogue.codesToFillIn()));
        assertEquals(" Bedoelt u \"" + nearest + "\"?", Nearest.question(found, Catalogue.codesToFillIn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sinaasappelsap", "kwartaalrapportage van de regio"})
    void aWordThatIsNearNothingHasNoNearest(String found) {
        assertEquals(Optional.empty(), Nearest.to(found, Catalogue.codesToFillIn()));
        assertEquals("", Nearest.question(found, Catalogue.codesToFillIn()));
    }

    @Test
    void theNearestOfTwoIsTheClosestAndOfEquallyCloseTheFirst() {
        assertEquals(Optional.of("college"), Nearest.to("colege", List.of("colleges", "college")));
        assertEquals(Optional.of("hoog"), Nearest.to("hooh", List.of("hoog", "hoop")));
        assertEquals(Optional.empty(), Nearest.to("hoog", List.of()));
    }

    @Test
    void aTextOfAMillionLettersIsNotSearchedFor() {
        String text = "x".repeat(1_000_000);

        assertEquals(
                Optional.empty(),
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Nearest.to(text, List.of(text))));
    }
}
