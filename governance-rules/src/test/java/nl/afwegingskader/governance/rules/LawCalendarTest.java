package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Added;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Regulation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the law (domain §4.1), worked out by the shipped rules: both variants, on both sides of each date. */
class LawCalendarTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private static final String FRAMEWORK = "kaders en voorlopige jaarrekening naar de raden";
    private static final String DRAFT = "ontwerpbegroting naar de raden";
    private static final String BUDGET = "begroting naar de toezichthouder";
    private static final String ACCOUNTS = "jaarrekening naar de toezichthouder";

    private static final LocalDate OLD_LAW = LocalDate.of(2022, 6, 30);
    private static final LocalDate NEW_LAW = LocalDate.of(2022, 7, 1);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Situation budgetYear(int year, LocalDate referenceDate) {
        return Situation.on(referenceDate).with(Cycle.BUDGET_YEAR, year);
    }

    private static Advice advise(Situation situation) {
        return RULEBOOK.advise(situation);
    }

    /** The last day in time of each term of the law that has one, at an openbaar lichaam. */
    private static Map<String, LocalDate> days(Situation situation) {
        Map<String, LocalDate> days = new TreeMap<>();
        advise(situation).deadlines(Form.PUBLIC_BODY).stream()
                .filter(deadline -> deadline.rule().authority() == Authority.LAW)
                .forEach(deadline -> deadline.day().ifPresent(day -> days.put(deadline.what(), day)));
        return days;
    }

    private static Deadline deadline(Situation situation, Form form, String what) {
        List<Deadline> found = advise(situation).deadlines(form).stream()
                .filter(deadline -> deadline.what().equals(what))
                .toList();
        assertEquals(1, found.size(), what);
        return found.get(0);
    }

    private static List<String> all(Situation situation, Form form) {
        return advise(situation).deadlines(form).stream().map(Deadline::what).toList();
    }

    @Test
    void theScheduleOfTheNewLawForBudget2027() {
        assertEquals(
                Map.of(
                        FRAMEWORK, day("2026-04-29"),
                        DRAFT, day("2026-06-22"),
                        ACCOUNTS, day("2028-07-14"),
                        BUDGET, day("2026-09-14")),
                days(budgetYear(2027, day("2026-06-01"))));
    }

    @Test
    void theScheduleOfTheOldLawForBudget2022() {
        Situation adoptedOnTheLastDay =
                budgetYear(2022, day("2021-05-01")).with(Cycle.BUDGET_ADOPTION_DATE, day("2021-07-31"));

        assertEquals(
                Map.of(
                        FRAMEWORK, day("2021-04-14"),
                        DRAFT, day("2021-06-05"),
                        ACCOUNTS, day("2023-07-14"),
                        BUDGET, day("2021-07-31")),
                days(adoptedOnTheLastDay));
    }

    @ParameterizedTest(name = "peildatum {0}: kaders {1}, ontwerp {2}, begroting {3}")
    @CsvSource({
        "2021-05-01, 2024-04-14, 2024-06-05, 2024-07-31",
        "2022-06-30, 2024-04-14, 2024-06-05, 2024-07-31",
        "2022-07-01, 2024-04-29, 2024-06-22, 2024-09-14",
        "2023-05-01, 2024-04-29, 2024-06-22, 2024-09-14",
        "2024-08-01, 2024-04-29, 2024-06-22, 2024-09-14"
    })
    void theReferenceDateDecidesWhichLawCountsForBudget2025(
            LocalDate referenceDate, LocalDate framework, LocalDate draft, LocalDate budget) {
        assertEquals(
                Map.of(FRAMEWORK, framework, DRAFT, draft, ACCOUNTS, day("2026-07-14"), BUDGET, budget),
                days(budgetYear(2025, referenceDate)));
    }

    @Test
    void anEarlyBudgetGoesToTheSupervisorWithinTwoWeeks() {
        Situation early = budgetYear(2027, day("2026-01-01")).with(Cycle.BUDGET_ADOPTION_DATE, day("2026-07-01"));

        Map<String, LocalDate> days = days(early);

        assertEquals(day("2026-04-08"), days.get(DRAFT));
        assertEquals(day("2026-07-15"), days.get(BUDGET));
    }

    @Test
    void theOldDateOfTheBudgetComesFromAMunicipalPageAndSaysSo() {
        Deadline old = deadline(budgetYear(2025, OLD_LAW), Form.PUBLIC_BODY, BUDGET);
        Deadline now = deadline(budgetYear(2025, NEW_LAW), Form.PUBLIC_BODY, BUDGET);

        assertEquals("[HEEM18]", old.rule().source().toString());
        assertEquals(Confidence.LOW, old.rule().confidence());
        assertEquals("Wgr 34(2)", now.rule().source().toString());
        assertEquals(Confidence.HIGH, now.rule().confidence());
    }

    @Test
    void withoutABudgetYearTheNextTwelveMonthsAreShown() {
        assertEquals(
                Map.of(
                        DRAFT, day("2026-06-22"),
                        ACCOUNTS, day("2026-07-14"),
                        BUDGET, day("2026-09-14"),
                        FRAMEWORK, day("2027-04-29")),
                days(Situation.on(day("2026-06-01"))));
    }

    @Test
    void theAccountsThatAreDueInAYearAreThoseOfTheYearBefore() {
        Deadline accounts = deadline(Situation.on(day("2026-06-01")), Form.PUBLIC_BODY, ACCOUNTS);

        assertEquals(Optional.of(day("2026-07-14")), accounts.day());
        assertEquals(OptionalInt.of(2025), accounts.budgetYear());
    }

    @Test
    void theBoardMeetsTwiceAYearUnderBothLaws() {
        for (LocalDate date : List.of(OLD_LAW, NEW_LAW)) {
            assertEquals(
                    "ten minste 2 keer per jaar",
                    deadline(Situation.on(date), Form.JOINT_ORGAN, "vergaderingen van het bestuur")
                            .when());
        }
    }

    @Test
    void formsWithoutABoardOfTheWgrHaveNoBudgetTerms() {
        for (Form form : List.of(Form.CENTRE_REGULATION, Form.PLAIN_REGULATION, Form.FOUNDATION, Form.LOCAL)) {
            List<String> terms = all(Situation.on(NEW_LAW), form);
            for (String term : List.of(FRAMEWORK, DRAFT, BUDGET, ACCOUNTS)) {
                assertFalse(terms.contains(term), form + " " + term);
            }
        }
    }

    @Test
    void viewsOnTheDraftOfARegulationTakeEightWeeksSinceTheNewLaw() {
        Situation colleges =
                Situation.on(NEW_LAW).with(Partners.PARTICIPATING_ORGANS, Set.of(Partners.Organ.EXECUTIVE));
        Situation before = Situation.on(OLD_LAW).with(Partners.PARTICIPATING_ORGANS, Set.of(Partners.Organ.EXECUTIVE));
        String views = "zienswijze van de raden op het ontwerp";

        assertEquals(
                "8 weken na de ontvangst van het ontwerp",
                deadline(colleges, Form.CENTRE_REGULATION, views).when());
        assertFalse(all(before, Form.CENTRE_REGULATION).contains(views));
        assertEquals(
                List.of("Wgr 1(2)", "Wgr 1(4)"),
                List.of(before, colleges).stream()
                        .map(situation -> deadline(situation, Form.CENTRE_REGULATION, "toestemming van de raad")
                                .rule()
                                .source()
                                .toString())
                        .toList());
    }

    @Test
    void anAnswerToViewsAndAnEvaluationAreDueSinceTheNewLawOnly() {
        Situation views = Situation.on(NEW_LAW).with(Cycle.EVENTS, Set.of(Cycle.Event.VIEWS_ON_OTHER_DECISION));
        Situation before = Situation.on(OLD_LAW).with(Cycle.EVENTS, Set.of(Cycle.Event.VIEWS_ON_OTHER_DECISION));

        for (String term : List.of(
                "antwoord op zienswijzen over de begroting",
                "antwoord op een zienswijze over een ander besluit",
                "evaluatie van de regeling")) {
            assertEquals(
                    1,
                    all(views, Form.OPERATIONAL_ORGANISATION).stream()
                            .filter(term::equals)
                            .count(),
                    term);
            assertFalse(all(before, Form.OPERATIONAL_ORGANISATION).contains(term), term);
        }
    }

    @Test
    void aDesignatedCooperationHasTheTermsOfTheProvince() {
        Situation designated = Situation.on(NEW_LAW).with(Added.DESIGNATED_BY_PROVINCE, true);

        assertEquals(
                List.of(
                        "13 weken na het begin van het overleg",
                        "binnen 6 maanden na het stellen van de termijn",
                        "binnen 6 maanden na het einde van die gestelde termijn"),
                List.of(
                                "einde van het overleg over de aanwijzing",
                                "treffen van de aangewezen regeling",
                                "oplegging door gedeputeerde staten")
                        .stream()
                        .map(term -> deadline(designated, Form.PLAIN_REGULATION, term)
                                .when())
                        .toList());
    }

    @Test
    void theStateJoinsFourWeeksAfterBothChambersHaveTheDecision() {
        Situation state = Situation.on(NEW_LAW).with(Partners.PARTNER_TYPES, Set.of(Partners.PartnerType.STATE));

        assertEquals(
                "4 weken na de overlegging van het besluit aan beide Kamers",
                deadline(state, Form.PUBLIC_BODY, "begin van de deelname van het Rijk, op zijn vroegst")
                        .when());
    }

    @Test
    void aSpecificGrantBringsInformationWithoutADay() {
        Situation grant =
                Situation.on(NEW_LAW).with(Regulation.FINANCIAL_TIES, Set.of(Regulation.FinancialTie.SPECIFIC_GRANT));
        Deadline information = deadline(grant, Form.PUBLIC_BODY, "informatie over een specifieke uitkering (SiSa)");

        assertEquals("bij de verantwoording over de uitkering", information.when());
        assertEquals(Optional.empty(), information.day());
    }
}
