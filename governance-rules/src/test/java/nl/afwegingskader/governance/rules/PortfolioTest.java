package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.portfolio.Portfolio;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.portfolio.Shared;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Steering;
import org.junit.jupiter.api.Test;

/** Portfolios reviewed by the shipped rules, Venlo's agreements included. */
class PortfolioTest {

    private static final Rulebook RULEBOOK = Rulebook.standard().with("venlo");
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LONG_TERM_AGENDA = LocalDate.of(2026, 9, 30);
    private static final LocalDate ANNUAL_ACCOUNTS = LocalDate.of(2026, 7, 8);
    private static final Municipality MUNICIPALITY = new Municipality(
            "Voorbeeldstad",
            Map.of(
                    Occasion.LONG_TERM_AGENDA,
                    List.of(LONG_TERM_AGENDA),
                    Occasion.ANNUAL_ACCOUNTS,
                    List.of(ANNUAL_ACCOUNTS)),
            Optional.empty(),
            Optional.empty());

    private static final Situation BODY = Situation.on(DATE)
            .named("openbaar lichaam")
            .with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY)
            .with(Partners.PARTICIPATING_ORGANS, Set.of(Partners.Organ.EXECUTIVE))
            .with(Council.COUNCIL_IMPORTANCE, Council.Importance.VERY_IMPORTANT)
            .with(Council.EXECUTIVE_IMPORTANCE, Council.Importance.IMPORTANT)
            .with(Council.EVALUATION_ON_LTA, false)
            .with(Risk.FINANCIAL_RISK, Risk.Level.HIGH)
            .with(Risk.GOVERNANCE_RISK, Risk.Level.HIGH);
    private static final Situation IMPORTANT = Situation.on(DATE)
            .named("stichting")
            .with(LegalContext.EXISTING_FORM, Form.FOUNDATION)
            .with(Council.COUNCIL_IMPORTANCE, Council.Importance.IMPORTANT);
    private static final Situation UNKNOWN = Situation.on(DATE).named("plan");

    private static PortfolioReview review(Situation... situations) {
        return new Portfolio(MUNICIPALITY, DATE, List.of(situations)).review(RULEBOOK);
    }

    private static List<String> points(PortfolioReview review, Occasion occasion) {
        return review.at(occasion).orElseThrow().items().stream()
                .map(PortfolioTest::point)
                .toList();
    }

    private static String point(Shared<AgendaItem> item) {
        return item.what().rule().id() + " "
                + item.cooperations().stream().map(Cooperation::name).toList();
    }

    @Test
    void whatTheRulesScheduleComesUpOnTheDayOfItsOccasion() {
        PortfolioReview review = review(BODY, IMPORTANT, UNKNOWN);

        assertEquals(
                Optional.of(LONG_TERM_AGENDA),
                review.at(Occasion.LONG_TERM_AGENDA).orElseThrow().day());
        assertTrue(points(review, Occasion.LONG_TERM_AGENDA).contains("V408 [openbaar lichaam]"));
        assertEquals(
                Optional.of(ANNUAL_ACCOUNTS),
                review.at(Occasion.ANNUAL_ACCOUNTS).orElseThrow().day());
        assertTrue(points(review, Occasion.ANNUAL_ACCOUNTS).contains("V409 [openbaar lichaam, stichting]"));
        assertEquals(
                Optional.empty(),
                review.at(Occasion.FRAMEWORK_MEMORANDUM).orElseThrow().day());
    }

    @Test
    void theArrangementOfEachIsThatOfItsAdviceAndUnknownStaysUnknown() {
        PortfolioReview review = review(BODY, UNKNOWN);

        assertEquals(
                Optional.of(Steering.ArrangementWeight.HEAVY),
                review.cooperations().get(0).dashboard().value(Steering.ARRANGEMENT));
        assertEquals(Optional.empty(), review.cooperations().get(1).dashboard().value(Steering.ARRANGEMENT));
        assertEquals(
                1,
                review.matrix()
                        .at(Optional.of(Council.Importance.VERY_IMPORTANT), Optional.of(Steering.RiskClass.HIGH))
                        .size());
    }

    @Test
    void whatComesWithAFormIsThatOfItsAdvice() {
        CooperationReview review = review(BODY).cooperations().get(0);
        Advice advice = RULEBOOK.advise(BODY);

        assertEquals(
                advice.check(Form.PUBLIC_BODY).verdict(),
                review.form().orElseThrow().verdict());
        assertTrue(review.measures().stream()
                .anyMatch(measure -> measure.option() == Instrument.I07
                        && measure.obligation() == Measure.Obligation.LAW
                        && !measure.isReconstructed()));
        assertEquals(advice.agenda(), review.agenda());
    }

    @Test
    void everyAnswerThatDecidesOnTheFormIsMissing() {
        CooperationReview review = review(IMPORTANT).cooperations().get(0);
        List<Object> missing = review.missing().stream()
                .filter(one -> one.need() == Missing.Need.FORM)
                .<Object>map(Missing::characteristic)
                .toList();

        RULEBOOK.advise(IMPORTANT).openQuestions().stream()
                .filter(question -> question.decides().code().equals("stand"))
                .filter(question -> question.forms().contains(Form.FOUNDATION))
                .forEach(question -> assertTrue(missing.contains(question.characteristic()), question::toString));
        assertFalse(missing.isEmpty());
    }

    @Test
    void theReviewOfOneDoesNotDependOnTheOthers() {
        CooperationReview alone = review(BODY).cooperations().get(0);

        assertEquals(alone, review(BODY, UNKNOWN, IMPORTANT).cooperations().get(0));
        assertEquals(review(BODY, UNKNOWN), review(BODY, UNKNOWN), "the same portfolio, the same review");
    }

    @Test
    void aDateOutsideTheCheckedLawIsWarnedOfOnceForAll() {
        PortfolioReview review = new Portfolio(
                        MUNICIPALITY, LocalDate.of(2030, 1, 1), List.of(BODY, UNKNOWN, IMPORTANT))
                .review(RULEBOOK);

        assertEquals(
                1,
                review.warnings().stream()
                        .filter(warning -> warning.what().kind().code().equals("peildatum"))
                        .count());
        assertTrue(review.cooperations().stream()
                .allMatch(one -> one.replacedDate().isPresent()));
    }
}
