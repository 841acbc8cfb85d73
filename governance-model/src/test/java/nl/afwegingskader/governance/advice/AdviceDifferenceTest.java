package nl.afwegingskader.governance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.source.RuleId;
import org.junit.jupiter.api.Test;

class AdviceDifferenceTest {

    private static final Finding LAW = Findings.by("L001", Effect.EXCLUDES);
    private static final Finding PLEA = Findings.by("F117", Effect.FAVOURS, Strength.STRONG);

    private static final Regime FOUNDATION = regime(form(Form.FOUNDATION, Standing.ADMISSIBLE, 1, 3, PLEA));
    private static final Regime COMPANY = regime(form(Form.PRIVATE_COMPANY, Standing.ADMISSIBLE, 2, 0));

    private static Regime regime(OptionAdvice<Form> form) {
        return new Regime(form, List.of(), List.of());
    }

    private static Regime regime(OptionAdvice<Form> form, OptionAdvice<Instrument> instrument) {
        return new Regime(form, List.of(), List.of(instrument));
    }

    private static OptionAdvice<Form> form(Form form, Standing standing, int rank, int score, Finding... findings) {
        OptionalInt place = rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
        return new OptionAdvice<>(form, standing, place, score, score, score, List.of(findings));
    }

    private static OptionAdvice<Instrument> instrument(Standing standing, int score, Finding... findings) {
        return new OptionAdvice<>(
                Instrument.values()[0], standing, OptionalInt.empty(), score, score, score, List.of(findings));
    }

    private static Advice advice(Regime... regimes) {
        return advice(List.of(), List.of(), List.of(), regimes);
    }

    private static Advice advice(
            List<AgendaItem> agenda, List<Deadline> deadlines, List<Warning> warnings, Regime... regimes) {
        return new Advice(
                "Een verband",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(regimes),
                List.of(),
                agenda,
                deadlines,
                List.of(),
                warnings,
                new Edition("regels", "1", "0", List.of()),
                Engine.DROOLS);
    }

    private static List<String> sentences(AdviceDifference difference) {
        return difference.changes().stream().map(Change::sentence).toList();
    }

    @Test
    void equalAdvicesHaveAnEmptyDifferenceWhicheverEngineDecided() {
        Advice advice = advice(FOUNDATION, COMPANY);

        assertTrue(advice.differenceFrom(advice).isEmpty());
        assertTrue(advice.differenceFrom(advice.decidedBy(Engine.MASKS)).isEmpty());
    }

    @Test
    void aFormThatBecomesExcludedIsToldWithItsRuleAndTheFormThatTakesItsPlace() {
        AdviceDifference difference = advice(
                        regime(form(Form.PRIVATE_COMPANY, Standing.ADMISSIBLE, 1, 0)),
                        regime(form(Form.FOUNDATION, Standing.EXCLUDED, 0, 3, LAW, PLEA)))
                .differenceFrom(advice(FOUNDATION, COMPANY));

        assertEquals(
                List.of(
                        "Op de eerste plaats staat nu bv; dat was stichting (L001 geldt nu).",
                        "stichting was toelaatbaar en is nu uitgesloten (L001 geldt nu).",
                        "bv gaat van plaats 2 naar plaats 1; de score blijft 0."),
                sentences(difference));
        assertEquals(
                List.of(new RuleId("L001")),
                difference.standings().get(0).rules().stream()
                        .map(rule -> rule.id())
                        .toList());
        assertEquals(List.of(), difference.places().get(0).rules(), "it moves because another one does");
    }

    @Test
    void theOtherWayRoundBeforeAndAfterChangePlaces() {
        Advice one = advice(FOUNDATION, COMPANY);
        Advice other = advice(
                regime(form(Form.PRIVATE_COMPANY, Standing.ADMISSIBLE, 1, 5)),
                regime(form(Form.FOUNDATION, Standing.ADMISSIBLE, 2, 3, PLEA)));

        assertEquals(
                List.of(Form.PRIVATE_COMPANY),
                other.differenceFrom(one).firstPlace().orElseThrow().after());
        assertEquals(
                List.of(Form.PRIVATE_COMPANY),
                one.differenceFrom(other).firstPlace().orElseThrow().before());
    }

    @Test
    void aFormThatComesBesideAnotherInTheFirstPlaceIsToldAsSuch() {
        Regime equal = regime(form(Form.PRIVATE_COMPANY, Standing.ADMISSIBLE, 1, 3));
        Advice two = advice(FOUNDATION, equal);
        Advice one = advice(FOUNDATION, COMPANY);

        assertEquals(
                "Op de eerste plaats komt erbij: bv.",
                two.differenceFrom(one).firstPlace().orElseThrow().sentence());
        assertEquals(
                "Op de eerste plaats blijft alleen stichting; bv valt af.",
                one.differenceFrom(two).firstPlace().orElseThrow().sentence());
    }

    @Test
    void aScoreIsToldWithTheArgumentsThatCameWentOrTurned() {
        AdviceDifference difference = advice(regime(form(
                        Form.FOUNDATION,
                        Standing.ADMISSIBLE,
                        1,
                        2,
                        Findings.by("F117", Effect.FAVOURS, Strength.MODERATE),
                        Findings.by("F118", Effect.FAVOURS, Strength.WEAK))))
                .differenceFrom(advice(regime(form(
                        Form.FOUNDATION,
                        Standing.ADMISSIBLE,
                        1,
                        4,
                        PLEA,
                        Findings.by("F119", Effect.FAVOURS, Strength.WEAK),
                        Findings.opened(Findings.by("F118", Effect.FAVOURS, Strength.WEAK))))));

        assertEquals(
                List.of("stichting blijft op plaats 1, met score +2 in plaats van +4"
                        + " (F117 pleit nu matig; F118 geldt nu zeker; F119 geldt niet meer)."),
                sentences(difference));
    }

    @Test
    void aConditionADesignAndAWarningAreToldOnceForAllFormsTheyAreSaidOf() {
        Finding condition = Findings.certain("mits gemotiveerd");
        Finding design = Findings.by("L040", Effect.REJECTS_DESIGN);
        AdviceDifference difference = advice(
                        regime(form(Form.FOUNDATION, Standing.ADMISSIBLE, 1, 3, PLEA, condition)),
                        regime(form(Form.PRIVATE_COMPANY, Standing.ADMISSIBLE, 2, 0, condition, design)))
                .differenceFrom(advice(FOUNDATION, COMPANY));

        assertEquals(
                List.of(
                        "Bij stichting en bv: mits gemotiveerd (L001 geldt nu).",
                        "Bij bv: het ontwerp mag zo niet, omdat het zo is (L040 geldt nu)."),
                sentences(difference));
    }

    @Test
    void anInstrumentThatIsNowRequiredIsToldWithTheWordItHad() {
        Finding advised = Findings.by("F300", Effect.FAVOURS, Strength.WEAK);
        OptionAdvice<Form> form = form(Form.FOUNDATION, Standing.ADMISSIBLE, 1, 0);
        Advice before = advice(regime(form, instrument(Standing.ADMISSIBLE, 1, advised)));
        Advice after =
                advice(regime(form, instrument(Standing.REQUIRED, 1, Findings.by("L001", Effect.REQUIRES), advised)));
        String instrument = Instrument.values()[0].label() + " (" + Instrument.values()[0].number() + ")";

        assertEquals(
                List.of("Bij stichting: " + instrument + " is nu verplicht; dat was geadviseerd (L001 geldt nu)."),
                sentences(after.differenceFrom(before)));
        assertEquals(
                List.of("Bij stichting: " + instrument
                        + " wordt niet meer genoemd; dat was geadviseerd (F300 geldt niet meer)."),
                sentences(advice(regime(form)).differenceFrom(before)));
    }

    @Test
    void whatCameOnAgendaCalendarAndWarningsIsToldAndWhatWent() {
        AgendaItem item = new AgendaItem(
                PLEA.rule(), "een gesprek", List.of(Actor.COUNCIL, Actor.EXECUTIVE), Occasion.NOW, "het tijd is");
        Deadline deadline = new Deadline(
                LAW.rule(), "begroting", "vóór 1 mei", Optional.empty(), OptionalInt.empty(), List.of(), "het zo is");
        Warning warning = new Warning(Warning.Kind.RULE, "let op de raad", Optional.of(PLEA.rule()));
        Advice without = advice(FOUNDATION);
        Advice with = advice(List.of(item), List.of(deadline), List.of(warning), FOUNDATION);

        assertEquals(
                List.of(
                        "Nieuwe waarschuwing: let op de raad (F117).",
                        "Nieuw op de agenda: een gesprek (raad en college; F117).",
                        "Nieuw op de kalender: begroting, vóór 1 mei (L001)."),
                sentences(with.differenceFrom(without)));
        assertEquals(
                List.of(
                        "Vervallen waarschuwing: let op de raad (F117).",
                        "Niet meer op de agenda: een gesprek (raad en college; F117).",
                        "Niet meer op de kalender: begroting, vóór 1 mei (L001)."),
                sentences(without.differenceFrom(with)));
    }

    @Test
    void otherWordsForTheSameAreNoDifference() {
        Finding reworded =
                new Finding(PLEA.rule(), PLEA.effect(), PLEA.strength(), PLEA.condition(), "anders", true, List.of());

        assertTrue(advice(regime(form(Form.FOUNDATION, Standing.ADMISSIBLE, 1, 3, reworded)))
                .differenceFrom(advice(FOUNDATION))
                .isEmpty());
    }
}
