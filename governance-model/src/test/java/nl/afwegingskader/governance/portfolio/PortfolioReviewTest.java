package nl.afwegingskader.governance.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.OpenQuestion.Stake;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Moment;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Powers;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.situation.Task;
import nl.afwegingskader.governance.situation.Timing;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Origin;
import org.junit.jupiter.api.Test;

class PortfolioReviewTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final LocalDate KADERNOTA = LocalDate.of(2026, 7, 1);
    private static final Municipality VENLO = new Municipality(
            "Venlo",
            Map.of(Occasion.FRAMEWORK_MEMORANDUM, List.of(KADERNOTA)),
            Optional.of(LocalDate.of(2026, 4, 1)),
            Optional.empty());

    private static final DecisionEngine SAYS_NOTHING =
            situation -> Advices.on(situation).advice();

    private static Situation named(String name) {
        return Situation.on(DATE).named(name);
    }

    private static PortfolioReview review(DecisionEngine engine, Situation... situations) {
        return new Portfolio(VENLO, DATE, List.of(situations)).review(engine);
    }

    private static List<String> names(List<Cooperation> cooperations) {
        return cooperations.stream().map(Cooperation::name).toList();
    }

    @Test
    void everyCooperationIsThereByNumberAlsoWithTheSameName() {
        PortfolioReview review = review(SAYS_NOTHING, named("RUD"), named("RUD"), named(""));

        assertEquals(
                List.of(new Cooperation(1, "RUD"), new Cooperation(2, "RUD"), new Cooperation(3, "")),
                review.cooperations().stream()
                        .map(CooperationReview::cooperation)
                        .toList());
    }

    @Test
    void thereIsOneReferenceDateAndAReplacedOneIsTold() {
        List<LocalDate> asked = new ArrayList<>();
        PortfolioReview review = review(
                situation -> {
                    asked.add(situation.date());
                    return Advices.on(situation).advice();
                },
                named("RUD"),
                named("MGR").at(LocalDate.of(2024, 1, 1)));

        assertTrue(asked.stream().allMatch(DATE::equals), asked::toString);
        assertEquals(Optional.empty(), review.cooperations().get(0).replacedDate());
        assertEquals(
                Optional.of(LocalDate.of(2024, 1, 1)),
                review.cooperations().get(1).replacedDate());
    }

    @Test
    void theSameItemOfTwoCooperationsComesUpOnceAtTheDayOfItsOccasion() {
        PortfolioReview review = review(
                situation -> situation.name().isEmpty()
                        ? Advices.on(situation).advice()
                        : Advices.on(situation)
                                .agenda(Advices.item("V401", Occasion.FRAMEWORK_MEMORANDUM, "gesprek"))
                                .agenda(Advices.item(
                                        "V408", Occasion.LONG_TERM_AGENDA, "evaluatie van " + situation.name()))
                                .advice(),
                named("RUD"),
                named("MGR"));

        OccasionAgenda kadernota = review.at(Occasion.FRAMEWORK_MEMORANDUM).orElseThrow();
        assertEquals(Optional.of(KADERNOTA), kadernota.day());
        assertEquals(1, kadernota.items().size());
        assertEquals(List.of("RUD", "MGR"), names(kadernota.items().get(0).cooperations()));
        OccasionAgenda later = review.at(Occasion.LONG_TERM_AGENDA).orElseThrow();
        assertEquals(Optional.empty(), later.day(), "no day was given, so none is named");
        assertEquals(2, later.items().size());
        assertTrue(review.at(Occasion.ANNUAL_ACCOUNTS).orElseThrow().items().isEmpty());
        assertFalse(review.at(Occasion.NOW).isPresent());
    }

    @Test
    void theAgendaStartsWithNowAndThenFollowsTheDaysOfTheCouncil() {
        Municipality municipality = new Municipality(
                "Venlo",
                Map.of(
                        Occasion.BUDGET,
                        List.of(LocalDate.of(2026, 11, 4)),
                        Occasion.LONG_TERM_AGENDA,
                        List.of(LocalDate.of(2026, 9, 30))),
                Optional.empty(),
                Optional.empty());
        DecisionEngine engine = situation -> Advices.on(situation)
                .agenda(Advices.item("P701", Occasion.NEXT_MEETING, "gesprek"))
                .agenda(Advices.item("R211", Occasion.NOW, "benoemen"))
                .advice();

        assertEquals(
                List.of(
                        Occasion.NOW,
                        Occasion.LONG_TERM_AGENDA,
                        Occasion.BUDGET,
                        Occasion.FRAMEWORK_MEMORANDUM,
                        Occasion.ANNUAL_ACCOUNTS,
                        Occasion.NEXT_MEETING),
                new Portfolio(municipality, DATE, List.of(named("RUD")))
                        .review(engine).agenda().stream()
                                .map(OccasionAgenda::occasion)
                                .toList());
    }

    @Test
    void whatANewCouncilTermAsksConcernsAllCooperationsOnce() {
        DecisionEngine engine = situation -> {
            Advices advices = Advices.on(situation)
                    .agenda(Advices.item("P701", Occasion.NEXT_MEETING, "gesprek over het perspectief"));
            return situation.get(Cycle.EVENTS).orElse(Set.of()).contains(Cycle.Event.NEW_COUNCIL_TERM)
                    ? advices.agenda(Advices.item("X907", Occasion.FRAMEWORK_MEMORANDUM, "gesprek over alle verbanden"))
                            .advice()
                    : advices.advice();
        };

        PortfolioReview review =
                review(engine, named("RUD"), named("MGR").with(Cycle.EVENTS, Set.of(Cycle.Event.NEW_COUNCIL_TERM)));

        List<Shared<AgendaItem>> items =
                review.at(Occasion.FRAMEWORK_MEMORANDUM).orElseThrow().items();
        assertEquals(1, items.size());
        assertEquals(List.of("RUD", "MGR"), names(items.get(0).cooperations()));
        assertEquals(1, review.at(Occasion.NEXT_MEETING).orElseThrow().items().size());
    }

    @Test
    void theCalendarHoldsTermsOfTheExistingFormMomentsAndDaysOfTheCouncil() {
        DecisionEngine engine = situation -> Advices.on(situation)
                .form(Form.PUBLIC_BODY, 1, List.of())
                .form(Form.FOUNDATION, 2, List.of())
                .term("begroting naar de toezichthouder", LocalDate.of(2026, 9, 14), Form.PUBLIC_BODY)
                .term("kaders naar de raden", LocalDate.of(2026, 6, 15), Form.PUBLIC_BODY)
                .advice();
        Situation body = named("RUD").with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY);
        Situation other = named("MGR").with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY);
        Situation foundation = named("EDB")
                .with(LegalContext.EXISTING_FORM, Form.FOUNDATION)
                .with(
                        Timing.DECISIVE_MOMENTS,
                        List.of(
                                new Moment(LocalDate.of(2026, 8, 1), "nieuw bestuur"),
                                new Moment(LocalDate.of(2020, 1, 1), "oprichting")))
                .with(Timing.CONTRACT_END_OR_REVIEW_DATE, LocalDate.of(2026, 3, 1));

        PortfolioReview review = review(engine, body, other, foundation, named("plan"));

        assertEquals(
                List.of(
                        "2026-03-01 datum van afloop of herziening [EDB]",
                        "2026-06-15 kaders naar de raden [RUD, MGR]",
                        "2026-07-01 kadernota []",
                        "2026-08-01 cruciaal moment: nieuw bestuur [EDB]",
                        "2026-09-14 begroting naar de toezichthouder [RUD, MGR]"),
                review.calendar().stream()
                        .map(due -> due.what().day().orElseThrow() + " "
                                + due.what().what() + " " + names(due.cooperations()))
                        .toList());
        assertEquals(1, review.overdue().size());
    }

    @Test
    void anEvaluationThatWasDoneIsNotOverdue() {
        Situation due = named("RUD").with(Cycle.EVALUATION_DUE_ON, LocalDate.of(2026, 1, 1));
        Situation done = due.with(Council.LAST_FULL_EVALUATION, LastTime.on(LocalDate.of(2026, 2, 1)));
        Situation before = due.with(Council.LAST_FULL_EVALUATION, LastTime.on(LocalDate.of(2025, 12, 31)));

        assertEquals(1, review(SAYS_NOTHING, due).overdue().size());
        assertEquals(0, review(SAYS_NOTHING, done).overdue().size());
        assertEquals(1, review(SAYS_NOTHING, before).overdue().size());
    }

    @Test
    void theMatrixKeepsTheUnknownApart() {
        DecisionEngine engine = situation -> situation.knows(Risk.FINANCIAL_RISK)
                ? Advices.on(situation)
                        .derived(Steering.RISK_CLASS, Steering.RiskClass.HIGH)
                        .advice()
                : Advices.on(situation).advice();
        Situation known = named("RUD")
                .with(Council.COUNCIL_IMPORTANCE, Council.Importance.IMPORTANT)
                .with(Risk.FINANCIAL_RISK, Risk.Level.HIGH);

        PortfolioReview review = review(engine, known, named("MGR"));

        assertEquals(
                List.of("RUD"),
                names(review.matrix()
                        .at(Optional.of(Council.Importance.IMPORTANT), Optional.of(Steering.RiskClass.HIGH))));
        assertEquals(List.of("MGR"), names(review.matrix().at(Optional.empty(), Optional.empty())));
        assertEquals(16, review.matrix().cells().size());
        assertEquals(
                2,
                review.matrix().cells().stream()
                        .mapToInt(cell -> cell.cooperations().size())
                        .sum());
    }

    @Test
    void theSumsCountOnlyWhatIsKnownAndSayWhatIsNot() {
        Situation two = named("RUD")
                .with(
                        Cycle.RESULTS,
                        List.of(
                                new Contribution(
                                        "Venlo",
                                        "betaalt",
                                        "toezicht",
                                        Optional.of(Money.euros(100)),
                                        Optional.empty(),
                                        "inwoners"),
                                new Contribution(
                                        "RUD",
                                        "controleert",
                                        "toezicht",
                                        Optional.of(Money.euros(50)),
                                        Optional.of(Money.euros(70)),
                                        "inwoners")));

        PerSaldo perSaldo = review(SAYS_NOTHING, two, named("MGR")).perSaldo();

        assertEquals(2, perSaldo.rows().size());
        assertEquals(new PerSaldo.Sum(Money.euros(150), 0), perSaldo.cost());
        assertEquals(new PerSaldo.Sum(Money.euros(70), 1), perSaldo.benefit());
        assertEquals(
                List.of(
                        new PerSaldo.Party(
                                "Venlo", new PerSaldo.Sum(Money.euros(100), 0), new PerSaldo.Sum(Money.euros(0), 1)),
                        new PerSaldo.Party(
                                "RUD", new PerSaldo.Sum(Money.euros(50), 0), new PerSaldo.Sum(Money.euros(70), 0))),
                perSaldo.parties());
        assertEquals(List.of("MGR"), names(perSaldo.without()));
    }

    @Test
    void theFormThatExistsIsCheckedAndItsRegimeIsShort() {
        var law = Advices.rule("L050");
        var agreed = Advices.rule("N301", Authority.AGREEMENT, Origin.VENLO);
        var made = Advices.rule("A507", Authority.AGREEMENT, Origin.RECONSTRUCTION);
        DecisionEngine engine = situation -> Advices.on(situation)
                .form(
                        Form.PUBLIC_BODY,
                        1,
                        List.of(
                                Advices.advised(Instrument.I30, made),
                                Advices.required(Instrument.I48, agreed, made),
                                Advices.required(Instrument.I07, agreed, law),
                                Advices.open(Instrument.I36)))
                .advice();

        CooperationReview review = review(engine, named("RUD").with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY))
                .cooperations()
                .get(0);

        assertEquals(FormCheck.Verdict.FITTING, review.form().orElseThrow().verdict());
        assertEquals(
                List.of("I07 verplicht", "I48 afgesproken", "I30 geadviseerd [reconstructie]"),
                review.measures().stream()
                        .map(measure -> measure.option().number() + " "
                                + measure.obligation().code() + (measure.isReconstructed() ? " [reconstructie]" : ""))
                        .toList());
    }

    @Test
    void anInadmissibleFormIsToldWithTheRuleThatExcludesIt() {
        DecisionEngine engine = situation -> Advices.on(situation)
                .form(Form.PUBLIC_BODY, 1, List.of())
                .excluded(Form.FOUNDATION, Advices.rule("L031"))
                .advice();

        FormReview form = review(engine, named("RUD").with(LegalContext.EXISTING_FORM, Form.FOUNDATION))
                .cooperations()
                .get(0)
                .form()
                .orElseThrow();

        assertEquals(FormCheck.Verdict.INADMISSIBLE, form.verdict());
        assertEquals("L031", form.findings().get(0).rule().id().text());
    }

    @Test
    void withoutAFormItTellsTheFirstFormsAndWhatComesWithEachOfThem() {
        var law = Advices.rule("L050");
        DecisionEngine engine = situation -> Advices.on(situation)
                .form(
                        Form.PUBLIC_BODY,
                        1,
                        List.of(Advices.required(Instrument.I07, law), Advices.required(Instrument.I48, law)))
                .form(Form.FOUNDATION, 1, List.of(Advices.required(Instrument.I48, law)))
                .form(Form.LOCAL, 3, List.of())
                .advice();

        CooperationReview review = review(engine, named("plan")).cooperations().get(0);

        assertEquals(List.of(Form.PUBLIC_BODY, Form.FOUNDATION), review.firstForms());
        assertEquals(
                List.of(Instrument.I48),
                review.measures().stream().map(Measure::option).toList());
        assertEquals(Optional.empty(), review.form());
    }

    @Test
    void whatIsMissingStandsOnceInTheOrderOfNeed() {
        DecisionEngine engine = situation -> Advices.on(situation)
                .form(Form.PUBLIC_BODY, 1, List.of())
                .asks(Partners.NUMBER_OF_PARTNERS, Stake.STANDING, Form.PUBLIC_BODY)
                .asks(Task.MODULAR_NEED, Stake.STANDING, Form.FOUNDATION)
                .asks(Powers.BINDING_NEED, Stake.ORDER, Form.PUBLIC_BODY)
                .asks(Risk.EXIT_BARRIER, Stake.REGIME, Form.PUBLIC_BODY)
                .asks(Risk.FINANCIAL_RISK, Stake.REGIME, Form.PUBLIC_BODY)
                .asks(Timing.PHASE, Stake.AGENDA)
                .derived(Steering.ARRANGEMENT, Steering.ArrangementWeight.BASIC)
                .derived(Steering.IMPORTANCE_CLASS, Steering.Involvement.OFFICIALS)
                .advice();
        Situation existing = named("RUD").with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY);

        assertEquals(List.of("vorm B3", "agenda J2", "regime E6", "regime E1"), missing(review(engine, existing)));
        assertEquals(
                List.of("vorm B3", "vorm A9", "vorm C7", "agenda J2", "regime E6", "regime E1"),
                missing(review(engine, named("plan"))));
    }

    @Test
    void whileTheArrangementIsUnknownTheBlanksOfItsHeadingAreMissing() {
        List<String> missing = missing(
                review(SAYS_NOTHING, named("RUD").with(Council.COUNCIL_IMPORTANCE, Council.Importance.IMPORTANT)));

        assertTrue(missing.contains("belangrijkheid E1"), missing::toString);
        assertFalse(missing.contains("belangrijkheid F1"), "it is filled in");
        assertFalse(missing.stream().anyMatch(one -> one.contains("AF")), "nobody fills in what rules derive");
    }

    private static List<String> missing(PortfolioReview review) {
        return review.cooperations().get(0).missing().stream()
                .map(missing ->
                        missing.need().code() + " " + missing.characteristic().number())
                .toList();
    }

    @Test
    void aWarningThatHoldsForAllIsToldOnceAndAboutNone() {
        DecisionEngine engine = situation -> situation.name().equals("RUD")
                ? Advices.on(situation)
                        .warns("oud recht")
                        .warns("tegenstrijdig")
                        .advice()
                : Advices.on(situation).warns("oud recht").advice();

        PortfolioReview review = review(engine, named("RUD"), named("MGR"));

        assertEquals(
                List.of("oud recht []", "tegenstrijdig [RUD]"),
                review.warnings().stream()
                        .map(warning -> warning.what().text() + " " + names(warning.cooperations()))
                        .toList());
    }

    @Test
    void aDossierThatCouldNotBeReadIsPartOfTheReview() {
        UnreadDossier broken = new UnreadDossier("regiotaxi.yaml", List.of());

        PortfolioReview review =
                new Portfolio(VENLO, DATE, List.of(named("RUD")), List.of(broken)).review(SAYS_NOTHING);

        assertEquals(List.of(broken), review.unread());
        assertEquals(1, review.cooperations().size());
    }

    @Test
    void anEmptyPortfolioHasAReviewToo() {
        PortfolioReview review = review(SAYS_NOTHING);

        assertEquals(List.of(), review.cooperations());
        assertEquals("1", review.edition().version());
        assertEquals(new PerSaldo.Sum(Money.euros(0), 0), review.perSaldo().cost());
    }

    @Test
    void everyKenmerkStandsUnderOneHeadingAtMost() {
        List<Object> all = List.of(Heading.values()).stream()
                .<Object>flatMap(heading -> heading.characteristics().stream())
                .toList();

        assertEquals(all.size(), Set.copyOf(all).size());
    }
}
