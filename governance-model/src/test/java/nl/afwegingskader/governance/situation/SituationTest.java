package nl.afwegingskader.governance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final Situation NOTHING_KNOWN = Situation.on(DATE);

    private static Situation parsed(String key, Object answer) throws InvalidSituationException {
        return Situation.parse(DATE, Map.of(key, answer));
    }

    private static String refusal(Map<String, ? extends @Nullable Object> answers) {
        return String.valueOf(assertThrows(InvalidSituationException.class, () -> Situation.parse(DATE, answers))
                .getMessage());
    }

    private static String refusal(String key, Object answer) {
        return refusal(Map.of(key, answer));
    }

    private static String refusalOf(Runnable mistake) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, mistake::run).getMessage());
    }

    @Test
    void nothingIsKnownOfANewSituationButItsDate() {
        assertEquals(DATE, NOTHING_KNOWN.date());
        assertEquals("", NOTHING_KNOWN.name());
        assertEquals(List.of(), NOTHING_KNOWN.known());
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertFalse(NOTHING_KNOWN.knows(characteristic));
            assertEquals(Optional.empty(), NOTHING_KNOWN.get(characteristic));
        }
    }

    @Test
    void whatIsPutInIsKnownAndCanBeTakenOutAgain() {
        Situation situation = NOTHING_KNOWN
                .with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.LIMITED)
                .with(Partners.NUMBER_OF_PARTNERS, 5);

        assertEquals(Optional.of(Task.PolicyDiscretion.LIMITED), situation.get(Task.POLICY_DISCRETION));
        assertEquals(Optional.of(5), situation.get(Partners.NUMBER_OF_PARTNERS));
        assertTrue(situation.knows(Task.POLICY_DISCRETION));
        assertFalse(situation.knows(Task.MODULAR_NEED));

        Situation less = situation.without(Task.POLICY_DISCRETION);

        assertFalse(less.knows(Task.POLICY_DISCRETION));
        assertEquals(List.of(Partners.NUMBER_OF_PARTNERS), less.known());
    }

    @Test
    void aSecondAnswerReplacesTheFirst() {
        Situation situation = NOTHING_KNOWN.with(Task.MODULAR_NEED, true).with(Task.MODULAR_NEED, false);

        assertEquals(Optional.of(false), situation.get(Task.MODULAR_NEED));
    }

    @Test
    void knownKenmerkenStandInTheOrderOfTheCatalogue() {
        Situation situation = NOTHING_KNOWN
                .with(Timing.URGENCY, Timing.Urgency.HIGH)
                .with(Task.MODULAR_NEED, true)
                .with(Partners.NUMBER_OF_PARTNERS, 5);

        assertEquals(List.of(Task.MODULAR_NEED, Partners.NUMBER_OF_PARTNERS, Timing.URGENCY), situation.known());
        assertEquals("2026-01-01, A9=true, B3=5, J13=HIGH", situation.toString());
    }

    @Test
    void aSituationNeverChanges() {
        Situation situation = NOTHING_KNOWN.with(Partners.NUMBER_OF_PARTNERS, 5);

        situation.with(Partners.NUMBER_OF_PARTNERS, 6);
        situation.with(Task.MODULAR_NEED, true);
        situation.without(Partners.NUMBER_OF_PARTNERS);
        situation.named("MGR");
        situation.at(DATE.plusYears(1));

        assertEquals(Situation.on(DATE).with(Partners.NUMBER_OF_PARTNERS, 5), situation);
    }

    @Test
    void whatWasParsedCannotBeChangedThroughItsValues() throws InvalidSituationException {
        Situation situation = Situation.parse(
                DATE,
                Map.of(
                        "A1", List.of("kennisuitwisseling"),
                        "F3", List.of(Map.of("tekst", "wachttijden", "soort", "overig")),
                        "G2", Map.of("Beesel", "P2")));

        Set<Task.TaskType> tasks = situation.get(Task.TASK_TYPES).orElseThrow();
        List<Topic> topics = situation.get(Council.POLITICAL_TOPICS).orElseThrow();
        Map<String, Relation.Perspective> perspectives =
                situation.get(Relation.PARTNER_PERSPECTIVES).orElseThrow();

        assertThrows(UnsupportedOperationException.class, () -> tasks.add(Task.TaskType.LOBBYING));
        assertThrows(UnsupportedOperationException.class, topics::clear);
        assertThrows(UnsupportedOperationException.class, perspectives::clear);
    }

    @Test
    void whoParsesKeepsTheAnswersForHimself() throws InvalidSituationException {
        Map<String, Object> answers = new HashMap<>(Map.of("beleidsruimte", "ruim"));
        Situation situation = Situation.parse(DATE, answers);

        answers.put("beleidsruimte", "geen");

        assertEquals(Optional.of(Task.PolicyDiscretion.WIDE), situation.get(Task.POLICY_DISCRETION));
    }

    @Test
    void aNameAndAnotherDateLeaveTheAnswersAsTheyAre() {
        Situation situation = NOTHING_KNOWN.with(Task.MODULAR_NEED, true);
        Situation other = situation.named("MGR Limburg-Noord").at(LocalDate.of(2014, 11, 1));

        assertEquals("MGR Limburg-Noord", other.name());
        assertEquals(LocalDate.of(2014, 11, 1), other.date());
        assertEquals(situation.known(), other.known());
    }

    @Test
    void situationsAreEqualWhenDateNameAndAnswersAre() throws InvalidSituationException {
        Situation one = NOTHING_KNOWN
                .with(Task.TASK_TYPES, Set.of(Task.TaskType.LOBBYING, Task.TaskType.PURCHASING))
                .with(Means.SHARE_COST, Percentage.parse("12.5"))
                .with(Council.LAST_FULL_EVALUATION, LastTime.NEVER)
                .with(Council.POLITICAL_TOPICS, List.of(new Topic("wachttijden", Topic.Aspect.SOCIAL_EFFECT)))
                .with(Relation.PARTNER_PERSPECTIVES, Map.of("Beesel", Relation.Perspective.P2))
                .with(Timing.DECISIVE_MOMENTS, List.of(new Moment(DATE, "afloop")));
        Situation same = Situation.parse(
                DATE,
                Map.of(
                        "J5", List.of(Map.of("omschrijving", "afloop", "datum", "2026-01-01")),
                        "G2", Map.of("Beesel", "P2"),
                        "F3", List.of(Map.of("tekst", "wachttijden", "soort", "maatschappelijk_effect")),
                        "F8", "nooit",
                        "D12c", new BigDecimal("12.50"),
                        "A1", List.of("inkoop_contractering", "belangenbehartiging_lobby")));

        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertEquals(one, one.with(Task.MODULAR_NEED, true).without(Task.MODULAR_NEED));
        assertNotEquals(one, one.with(Task.MODULAR_NEED, false));
        assertNotEquals(one, one.named("MGR"));
        assertNotEquals(one, one.at(DATE.plusDays(1)));
    }

    @Test
    void unknownIsNotTheSameAsNo() {
        assertNotEquals(NOTHING_KNOWN, NOTHING_KNOWN.with(Task.MODULAR_NEED, false));
        assertNotEquals(NOTHING_KNOWN, NOTHING_KNOWN.with(Task.INTENDED_ADDED_VALUE, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beleidsruimte", "A2"})
    void anAnswerIsParsedByCodeAndByNumber(String key) throws InvalidSituationException {
        assertEquals(NOTHING_KNOWN.with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.WIDE), parsed(key, "ruim"));
    }

    @Test
    void noAnswersAtAllIsASituationOfWhichNothingIsKnown() throws InvalidSituationException {
        assertEquals(NOTHING_KNOWN, Situation.parse(DATE, Map.of()));
    }

    @Test
    void nullIsUnknown() throws InvalidSituationException {
        Map<String, @Nullable Object> answers = new HashMap<>();
        answers.put("beleidsruimte", null);
        answers.put("A1", null);
        answers.put("B3", null);

        assertEquals(NOTHING_KNOWN, Situation.parse(DATE, answers));
    }

    @Test
    void yesAndNoMayBeWrittenInDutch() throws InvalidSituationException {
        assertEquals(parsed("A9", true), parsed("A9", "ja"));
        assertEquals(parsed("A9", false), parsed("A9", "nee"));
    }

    @Test
    void anEmptyListIsKnowledgeWhereItSaysSomething() throws InvalidSituationException {
        assertEquals(NOTHING_KNOWN.with(Task.INTENDED_ADDED_VALUE, Set.of()), parsed("A7", List.of()));
        assertTrue(
                refusal("B2", List.of()).startsWith("kenmerken.B2: deze lijst is leeg; verwacht is een lijst met één"));
        assertTrue(refusal("G2", Map.of()).startsWith("kenmerken.G2: hier staat geen enkele partner"));
        assertThrows(IllegalArgumentException.class, () -> NOTHING_KNOWN.with(Task.TASK_TYPES, Set.of()));
    }

    @Test
    void everyNumberOfJavaIsANumber() throws InvalidSituationException {
        Situation expected = NOTHING_KNOWN.with(Partners.NUMBER_OF_PARTNERS, 5);
        for (Number five : List.of(5, 5L, (short) 5, new java.math.BigInteger("5"), new java.math.BigDecimal("5"))) {
            assertEquals(expected, parsed("B3", five), five.getClass().getName());
        }
        assertEquals(NOTHING_KNOWN.with(Means.ANNUAL_CONTRIBUTION, new Money(1250)), parsed("D4", 12.5));
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestCode() {
        assertEquals(
                "kenmerken.beleidsruimt: dit kenmerk bestaat niet. Bedoelt u \"beleidsruimte\"? "
                        + "De opdracht \"kenmerken\" geeft de hele lijst.",
                refusal("beleidsruimt", "ruim"));
    }

    @Test
    void anUnknownKeyWithoutANearCodeIsRefusedWithoutOne() {
        assertEquals(
                "kenmerken.H1: dit kenmerk bestaat niet. De opdracht \"kenmerken\" geeft de hele lijst.",
                refusal("H1", "2026-01-01"));
    }

    @Test
    void theSameKenmerkByCodeAndByNumberIsRefused() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("beleidsruimte", "ruim");
        answers.put("A2", "ruim");

        assertEquals("kenmerken.A2: dit kenmerk staat er al als beleidsruimte; geef het één keer.", refusal(answers));
    }

    @Test
    void theSameKenmerkTwiceIsRefusedEvenIfOneOfThemIsUnknown() {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put("A2", null);
        answers.put("beleidsruimte", "ruim");

        assertEquals("kenmerken.beleidsruimte: dit kenmerk staat er al als A2; geef het één keer.", refusal(answers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbondenPartij", "AF01"})
    void aDerivedKenmerkIsRefused(String key) {
        assertEquals(
                "kenmerken." + key + ": dit kenmerk wordt afgeleid en kan niet worden ingevuld. Laat het weg.",
                refusal(key, true));
    }

    @Test
    void aDerivedKenmerkIsRefusedFromAProgramToo() {
        assertEquals(
                "AF01 verbondenPartij is derived by rules and cannot be filled in",
                refusalOf(() -> NOTHING_KNOWN.with(Derived.CONNECTED_PARTY, true)));
    }

    @Test
    void aWrongChoiceIsRefusedWithTheValuesAndTheNearestOne() {
        assertEquals(
                "kenmerken.A2: gevonden is de tekst \"ruimm\"; toegestaan is: geen, beperkt, ruim. "
                        + "Bedoelt u \"ruim\"?",
                refusal("A2", "ruimm"));
        assertEquals("kenmerken.A2: gevonden is ja (true); toegestaan is: geen, beperkt, ruim.", refusal("A2", true));
        assertEquals(
                "kenmerken.A2: gevonden is een lijst; toegestaan is: geen, beperkt, ruim.",
                refusal("A2", List.of("ruim")));
    }

    @Test
    void codesAreExact() {
        assertEquals(
                "kenmerken.A2: gevonden is de tekst \"Ruim\"; toegestaan is: geen, beperkt, ruim. "
                        + "Bedoelt u \"ruim\"?",
                refusal("A2", "Ruim"));
    }

    @Test
    void aWrongYesOrNoIsRefused() {
        assertEquals(
                "kenmerken.A9: gevonden is de tekst \"misschien\"; toegestaan is true of false (ja of nee).",
                refusal("A9", "misschien"));
        assertEquals(
                "kenmerken.A9: gevonden is het getal 1; toegestaan is true of false (ja of nee).", refusal("A9", 1L));
    }

    @Test
    void aSetThatIsNoListIsRefusedWithAnExample() {
        assertEquals(
                "kenmerken.C4: gevonden is de tekst \"college\"; verwacht is een lijst met nul of meer van: "
                        + "raad, college, burgemeester. Zet de waarde tussen rechte haken: [college].",
                refusal("C4", "college"));
    }

    @Test
    void everyWrongElementOfASetIsNamedByItsPlace() {
        assertEquals("""
                kenmerken.C4[2]: gevonden is de tekst "colege"; toegestaan is: raad, college, burgemeester. \
                Bedoelt u "college"?
                kenmerken.C4[3]: gevonden is het getal 7; toegestaan is: raad, college, burgemeester.
                kenmerken.C4[4]: "raad" staat er twee keer.""", refusal("C4", List.of("raad", "colege", 7L, "raad")));
    }

    @Test
    void noneTogetherWithAnotherValueIsRefused() {
        assertEquals(
                "kenmerken.A4: \"geen\" sluit de andere waarden uit. Kies \"geen\" of de andere waarden.",
                refusal("A4", List.of("geen", "ggd")));
    }

    @Test
    void noneTogetherWithAnotherValueIsRefusedFromAProgramToo() {
        Set<Task.StatutoryRegime> both = Set.of(Task.StatutoryRegime.NONE, Task.StatutoryRegime.PUBLIC_HEALTH_SERVICE);

        assertEquals(
                "'geen' excludes the other values, but this is " + both,
                refusalOf(() -> NOTHING_KNOWN.with(Task.STATUTORY_REGIME, both)));
    }

    @Test
    void noneAloneAndTwoRegimesAtOnceAreAccepted() throws InvalidSituationException {
        assertEquals(
                NOTHING_KNOWN.with(Task.STATUTORY_REGIME, Set.of(Task.StatutoryRegime.NONE)),
                parsed("A4", List.of("geen")));
        assertEquals(
                NOTHING_KNOWN.with(
                        Task.STATUTORY_REGIME,
                        Set.of(Task.StatutoryRegime.SAFETY_REGION, Task.StatutoryRegime.PUBLIC_HEALTH_SERVICE)),
                parsed("A4", List.of("ggd", "veiligheidsregio")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-3", "2.5", "1E400000000", "1E-400000000"})
    void aWrongCountIsRefusedAtOnce(String number) {
        BigDecimal count = new BigDecimal(number);

        assertEquals(
                "kenmerken.B3: gevonden is het getal " + count
                        + "; toegestaan is een heel getal van 1 tot en met 1000.",
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal("B3", count)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1E400000000", "1E-400000000"})
    void aWrongAmountIsRefusedAtOnce(String number) {
        BigDecimal amount = new BigDecimal(number);

        assertEquals(
                "kenmerken.D4: gevonden is het getal " + amount
                        + "; toegestaan is een bedrag in euro's van 0 of meer, met ten hoogste twee decimalen "
                        + "(bijvoorbeeld 1250000 of 1250.50).",
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal("D4", amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "12.345", "1E400000000"})
    void aWrongPercentageIsRefusedAtOnce(String number) {
        BigDecimal percentage = new BigDecimal(number);

        assertEquals(
                "kenmerken.D12a: gevonden is het getal " + percentage
                        + "; toegestaan is een percentage van 0 tot en met 100, met ten hoogste twee decimalen "
                        + "(bijvoorbeeld 12.5).",
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal("D12a", percentage)));
    }

    @Test
    void aNumberInTextIsNoNumber() {
        assertEquals(
                "kenmerken.B3: gevonden is de tekst \"5\"; toegestaan is een heel getal van 1 tot en met 1000.",
                refusal("B3", "5"));
    }

    @Test
    void aBudgetMayBeOverrunByMoreThanAllOfIt() throws InvalidSituationException {
        assertEquals(NOTHING_KNOWN.with(Risk.BUDGET_OVERRUN_PCT, Percentage.of(150)), parsed("E7", 150L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "1-1-2026", "2026-01", "1899-12-31", "2200-01-01", "nooit", ""})
    void aWrongDateIsRefused(String date) {
        assertEquals(
                "kenmerken.J3: gevonden is de tekst \"" + date
                        + "\"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31.",
                refusal("J3", date));
    }

    @Test
    void aDateOutsideThePeriodIsRefusedFromAProgramToo() {
        LocalDate early = LocalDate.of(1899, 12, 31);

        assertEquals(
                "1899-12-31 lies outside 1900-01-01 to 2199-12-31",
                refusalOf(() -> NOTHING_KNOWN.with(Timing.START_DATE, early)));
        assertEquals("1899-12-31 lies outside 1900-01-01 to 2199-12-31", refusalOf(() -> Situation.on(early)));
        assertEquals("1899-12-31 lies outside 1900-01-01 to 2199-12-31", refusalOf(() -> NOTHING_KNOWN.at(early)));
    }

    @Test
    void aCountOutsideItsBoundsIsRefusedFromAProgramToo() {
        assertEquals(
                "0 is not allowed (aantal): een heel getal van 1 tot en met 1000",
                refusalOf(() -> NOTHING_KNOWN.with(Partners.NUMBER_OF_PARTNERS, 0)));
    }

    @Test
    void aPartnerWithAWrongPerspectiveIsNamed() {
        assertEquals(
                "kenmerken.G2.Beesel: gevonden is de tekst \"eigen voordeel\"; toegestaan is: P1, P2, P3, P4.",
                refusal("G2", Map.of("Beesel", "eigen voordeel", "Venlo", "P1")));
        assertEquals(
                "kenmerken.G2: gevonden is de tekst \"P1\"; verwacht is per partner één van: P1, P2, P3, P4, "
                        + "bijvoorbeeld {gemeente Beesel: P1}.",
                refusal("G2", "P1"));
    }

    @Test
    void aTopicWithoutItsKindIsRefused() {
        assertEquals(
                "kenmerken.F3[1]: verwacht zijn precies de sleutels tekst (een niet-lege tekst) en soort.",
                refusal("F3", List.of(Map.of("tekst", "wachttijden"))));
        assertEquals(
                "kenmerken.F3[1]: gevonden is de tekst \"geld\"; toegestaan is: maatschappelijk_effect, "
                        + "inzet_middelen, overig.",
                refusal("F3", List.of(Map.of("tekst", "wachttijden", "soort", "geld"))));
        assertEquals(
                "kenmerken.F3: gevonden is de tekst \"wachttijden\"; verwacht is een lijst van onderwerpen, elk met "
                        + "tekst en soort (maatschappelijk_effect, inzet_middelen, overig).",
                refusal("F3", "wachttijden"));
    }

    @Test
    void aMomentWithAWrongDateIsRefused() {
        assertEquals(
                "kenmerken.J5[2]: gevonden is de tekst \"2026\"; toegestaan is een bestaande datum als jjjj-mm-dd, "
                        + "tussen 1900-01-01 en 2199-12-31.",
                refusal(
                        "J5",
                        List.of(
                                Map.of("datum", "2026-01-01", "omschrijving", "begin"),
                                Map.of("datum", "2026", "omschrijving", "afloop"))));
    }

    @Test
    void everythingWrongWithAContributionIsToldWithItsPlace() {
        Map<String, @Nullable Object> wrong = new LinkedHashMap<>();
        wrong.put("wie", " ");
        wrong.put("wat", "inkoop");
        wrong.put("resultaat", 3L);
        wrong.put("kosten", -1L);
        wrong.put("baten", null);
        wrong.put("voorwie", "inwoners");
        Map<String, Object> right =
                Map.of("wie", "Venlo", "wat", "inkoop", "resultaat", "meer keus", "voorWie", "inwoners");

        assertEquals("""
                kenmerken.K32[2].wie: gevonden is de tekst " "; verwacht is een niet-lege tekst.
                kenmerken.K32[2].resultaat: gevonden is het getal 3; verwacht is een niet-lege tekst.
                kenmerken.K32[2].kosten: gevonden is het getal -1; toegestaan is een bedrag in euro's van 0 of meer, met ten \
                hoogste twee decimalen (bijvoorbeeld 1250000 of 1250.50).
                kenmerken.K32[2].voorWie: gevonden is niets; verwacht is een niet-lege tekst.
                kenmerken.K32[2].voorwie: deze sleutel bestaat niet. Toegestaan is: wie, wat, resultaat, kosten, baten, \
                voorWie. Bedoelt u "voorWie"?
                kenmerken.K32[3]: gevonden is het getal 7; verwacht is een groep met de sleutels wie, wat, resultaat, kosten, \
                baten, voorWie.""", refusal("K32", List.of(right, wrong, 7L)));
    }

    @Test
    void anEmptyListOfResultsIsKnowledge() throws InvalidSituationException {
        assertEquals(NOTHING_KNOWN.with(Cycle.RESULTS, List.of()), parsed("resultaten", List.of()));
        assertEquals(NOTHING_KNOWN.with(Cycle.EVENTS, Set.of()), parsed("K17", List.of()));
    }

    @Test
    void aLongTextIsShortenedInAMessage() {
        assertEquals(
                "kenmerken.A9: gevonden is de tekst \"" + "x".repeat(60)
                        + "…\"; toegestaan is true of false (ja of nee).",
                refusal("A9", "x".repeat(100_000)));
    }

    @Test
    void allProblemsAreListedAtOnceInTheOrderOfTheDossier() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("beleidsruimt", "ruim");
        answers.put("A9", "misschien");
        answers.put("B3", 5L);
        answers.put("C4", List.of("raad", "raad"));
        answers.put("AF01", true);

        InvalidSituationException refused =
                assertThrows(InvalidSituationException.class, () -> Situation.parse(DATE, answers));

        assertEquals(
                List.of("kenmerken.beleidsruimt", "kenmerken.A9", "kenmerken.C4[2]", "kenmerken.AF01"),
                refused.problems().stream().map(SituationProblem::path).toList());
        assertEquals("""
                kenmerken.beleidsruimt: dit kenmerk bestaat niet. Bedoelt u "beleidsruimte"? \
                De opdracht "kenmerken" geeft de hele lijst.
                kenmerken.A9: gevonden is de tekst "misschien"; toegestaan is true of false (ja of nee).
                kenmerken.C4[2]: "raad" staat er twee keer.
                kenmerken.AF01: dit kenmerk wordt afgeleid en kan niet worden ingevuld. Laat het weg.\
                """, refused.getMessage());
    }

    @Test
    void aProblemNamesItsPlaceInTheFileWhenThereIsOne() {
        assertEquals(
                "regel 3, kolom 7: kenmerken.A2: fout.",
                new SituationProblem("kenmerken.A2", 3, 7, "fout.").toString());
        assertEquals("kenmerken.A2: fout.", new SituationProblem("kenmerken.A2", 0, 0, "fout.").toString());
        assertEquals("fout.", new SituationProblem("", 0, 0, "fout.").toString());
    }

    @Test
    void whoGaveASetCannotChangeTheSituationAfterwards() {
        java.util.Set<Task.TaskType> given = new java.util.HashSet<>(java.util.Set.of(Task.TaskType.PURCHASING));
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1)).with(Task.TASK_TYPES, given);
        given.clear();
        assertEquals(
                java.util.Set.of(Task.TaskType.PURCHASING),
                situation.get(Task.TASK_TYPES).orElseThrow());
    }

    @Test
    void anAmountWithThreeDecimalsIsRefusedForItMayMeanAThousand() {
        InvalidSituationException refused = assertThrows(
                InvalidSituationException.class,
                () -> Situation.parse(
                        LocalDate.of(2026, 1, 1), java.util.Map.of("D4", new java.math.BigDecimal("1.000"))));
        assertEquals(
                "kenmerken.D4: gevonden is het getal 1.000; toegestaan is een bedrag in euro's van 0 of meer, met ten hoogste"
                        + " twee decimalen (bijvoorbeeld 1250000 of 1250.50).",
                refused.problems().get(0).toString());
    }

    @Test
    void nothingInASetOrWithoutAPartnerIsToldAndNotThrown() {
        java.util.List<Object> hole = new java.util.ArrayList<>();
        hole.add(null);
        java.util.Map<String, Object> answers = new java.util.LinkedHashMap<>();
        answers.put("C4", hole);
        answers.put("G2", java.util.Map.of(" ", "P1"));
        InvalidSituationException refused =
                assertThrows(InvalidSituationException.class, () -> Situation.parse(LocalDate.of(2026, 1, 1), answers));
        assertEquals(
                java.util.List.of(
                        "kenmerken.C4[1]: gevonden is niets; toegestaan is: raad, college, burgemeester.",
                        "kenmerken.G2. : een partner heeft een naam nodig."),
                refused.problems().stream().map(SituationProblem::toString).toList());
    }

    @Test
    void aDateOrNeverSaysThatNooitIsAllowed() {
        InvalidSituationException refused = assertThrows(
                InvalidSituationException.class,
                () -> Situation.parse(LocalDate.of(2026, 1, 1), java.util.Map.of("F8", "Nooit")));
        assertEquals(
                "kenmerken.F8: gevonden is de tekst \"Nooit\"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen"
                        + " 1900-01-01 en 2199-12-31, of nooit.",
                refused.problems().get(0).toString());
    }
}
