package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms: rules say that one holds, a dated table says when, and the advice works it out for a budget year. */
class CalendarTest {

    private static final String HEADING =
            "termijn;soort;maand;dag;jaar;aantal;gebeurtenis;kenmerk;anders;vanaf;tot;bron;zekerheid;herkomst\n";

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private SmallRulebook rules;

    @BeforeEach
    void aFolder() {
        rules = SmallRulebook.in(folder);
    }

    private void rule(String term, String rows) {
        rules.with(
                        "wet/kalender.dslr",
                        SmallRulebook.rule(
                                "L059 Test",
                                "Altijd",
                                "Zet de termijn \"" + term
                                        + "\" op de kalender bij elk GR-lichaam omdat \"het zo is\""))
                .with("wet/tabellen/termijnen.csv", HEADING + rows);
    }

    private List<String> calendar(Situation situation) {
        return rules.open().advise(situation).deadlines(Form.PUBLIC_BODY).stream()
                .map(deadline -> deadline.what() + ": " + deadline.when())
                .toList();
    }

    private List<LocalDate> days(Situation situation) {
        return rules.open().advise(situation).deadlines().stream()
                .flatMap(deadline -> deadline.day().stream())
                .toList();
    }

    private String refused() {
        return assertThrows(RulebookException.class, rules::open).problems().stream()
                .map(RuleFileProblem::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theDayBeforeADayOfTheYearIsTheLast() {
        rule("kaders", "kaders;vóór datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\n");

        assertEquals(List.of("kaders: uiterlijk 29 april 2027 (vóór 30 april)"), calendar(Situation.on(JUNE)));
    }

    @Test
    void aBudgetYearCanBeAskedForWhateverTheReferenceDate() {
        rule("kaders", "kaders;vóór datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\n");

        assertEquals(List.of(LocalDate.of(2024, 4, 29)), days(Situation.on(JUNE).with(Cycle.BUDGET_YEAR, 2025)));
    }

    @Test
    void aTermMayFallYearsBeforeOrAfterItsBudgetYear() {
        rule(
                "kaders",
                "kaders;vóór datum;4;30;-3;;;;;;;Wgr 34b;hoog;wet\n"
                        + "evaluatie;uiterlijk op datum;3;1;2;;;;;;;Wgr 34b;hoog;wet\n");
        rules.with(
                "wet/evaluatie.dslr",
                SmallRulebook.rule(
                        "L060 Test",
                        "Altijd",
                        "Zet de termijn \"evaluatie\" op de kalender bij elk GR-lichaam omdat \"het zo is\""));

        assertEquals(
                List.of("evaluatie 2025: 2027-03-01", "kaders 2030: 2027-04-29"),
                rules.open().advise(Situation.on(JUNE)).deadlines().stream()
                        .map(deadline -> deadline.what() + " "
                                + deadline.budgetYear().orElseThrow() + ": "
                                + deadline.day().orElseThrow())
                        .toList());
    }

    @Test
    void theLawOfTheReferenceDateSaysWhen() {
        rule(
                "kaders",
                "kaders;vóór datum;4;15;-1;;;;;;2022-07-01;oud;hoog;wet\n"
                        + "kaders;vóór datum;4;30;-1;;;;;2022-07-01;;nieuw;laag;wet\n");
        Situation before = Situation.on(LocalDate.of(2022, 6, 30)).with(Cycle.BUDGET_YEAR, 2024);
        Situation after = Situation.on(LocalDate.of(2022, 7, 1)).with(Cycle.BUDGET_YEAR, 2024);

        assertEquals(List.of(LocalDate.of(2023, 4, 14)), days(before));
        assertEquals(List.of(LocalDate.of(2023, 4, 29)), days(after));
        Deadline deadline = rules.open().advise(after).deadlines().get(0);
        assertEquals(
                "nieuw / laag",
                deadline.rule().source() + " / " + deadline.rule().confidence().code());
    }

    private static final String BUDGET =
            "begroting naar de toezichthouder;vóór datum;9;15;-1;;;;;;;Wgr 34(2);hoog;wet\n"
                    + "begroting naar de toezichthouder;dagen na;;;;14;de vaststelling;J3;;;;Wgr 34(2);hoog;wet\n"
                    + "ontwerp;weken vóór;;;;12;de vaststelling;J3;begroting naar de toezichthouder;;;Wgr 35(1);hoog;wet\n";

    @Test
    void withoutTheDayOfTheEventTheLastPossibleOneIsTakenAndToldSo() {
        rule("ontwerp", BUDGET);

        assertEquals(
                List.of(
                        "ontwerp: uiterlijk 22 juni 2026 (12 weken vóór de vaststelling, als die op de laatst mogelijke dag"
                                + " valt: 14 september 2026)"),
                calendar(Situation.on(JUNE)));
    }

    @Test
    void theDayOfTheEventCountsWhenItBelongsToTheBudgetYear() {
        rule("ontwerp", BUDGET);
        Situation july = Situation.on(JUNE).with(Timing.START_DATE, LocalDate.of(2026, 8, 31));

        assertEquals(List.of("ontwerp: uiterlijk 8 juni 2026 (12 weken vóór de vaststelling)"), calendar(july));
        assertEquals(
                List.of(LocalDate.of(2026, 6, 22)),
                days(Situation.on(JUNE).with(Timing.START_DATE, LocalDate.of(2024, 8, 31))));
    }

    @Test
    void theEarliestOfSeveralBoundsCounts() {
        rule("begroting naar de toezichthouder", BUDGET.substring(0, BUDGET.indexOf("ontwerp")));
        Situation early = Situation.on(JUNE).with(Timing.START_DATE, LocalDate.of(2026, 7, 1));

        assertEquals(List.of(LocalDate.of(2026, 7, 15)), days(early));
        assertEquals(List.of(LocalDate.of(2026, 9, 14)), days(Situation.on(JUNE)));
    }

    @Test
    void aTermWithoutADayIsToldOnceAndLast() {
        rule("vergaderen", "vergaderen;keer per jaar;;;;2;;;;;;Wgr 22(2);hoog;wet\n");

        assertEquals(List.of("vergaderen: ten minste 2 keer per jaar"), calendar(Situation.on(JUNE)));
        assertEquals(List.of(), days(Situation.on(JUNE)));
    }

    @Test
    void aTermComesOnlyWithItsForms() {
        rule("kaders", "kaders;vóór datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\n");

        assertEquals(List.of(), rules.open().advise(Situation.on(JUNE)).deadlines(Form.FOUNDATION));
    }

    @Test
    void everythingWrongInATableOfTermsIsTold() {
        rule(
                "kaders",
                "kaders;voor datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\n"
                        + "oud;vóór datum;2;30;-1;;;;;;;Wgr;hoog;wet\n"
                        + "ander;weken vóór;;;;x;de vaststelling;B3;kaderz;;;Wgr;hoog;wet\n");

        assertEquals(
                "wet/tabellen/termijnen.csv:2:0: GOV506 \"voor datum\" in de kolom \"soort\" kan niet. Toegestaan is: vóór"
                        + " datum, uiterlijk op datum, weken vóór, weken na, dagen na, maanden na, keer per jaar, bij"
                        + " gebeurtenis. Bedoelt u \"vóór datum\"?\n"
                        + "wet/tabellen/termijnen.csv:3:0: GOV210 maand 2 heeft geen dag 30. Kijk de maand en de dag na.\n"
                        + "wet/tabellen/termijnen.csv:4:0: GOV505 \"x\" in de kolom \"aantal\" is geen geheel getal van 1 tot en met"
                        + " 999.\n"
                        + "wet/tabellen/termijnen.csv:4:0: GOV208 het kenmerk \"Aantal partners\" is van het soort \"aantal\"; deze"
                        + " zin past daar niet bij. Zinnen die passen: ligt boven, op of boven, onder, op of onder de"
                        + " drempel.",
                refused());
    }

    @Test
    void aTermMustHoldWheneverItsRuleDoes() {
        rule("kaders", "kaders;vóór datum;4;30;-1;;;;;2022-07-01;;Wgr 34b;hoog;wet\n");

        assertEquals(
                "wet/kalender.dslr:7:21: GOV511 de termijn \"kaders\" heeft geen rij die geldt vanaf het begin. Vul termijnen.csv aan,"
                        + " of geef de regel @vanaf of @tot.",
                refused());
    }

    @Test
    void aTermThatNoRuleSetsIsTold() {
        rule("kaders", "kaders;vóór datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\nwees;keer per jaar;;;;2;;;;;;Wgr;hoog;wet\n");

        assertEquals(
                "wet/tabellen/termijnen.csv:3:0: GOV508 geen enkele regel zet de termijn \"wees\" op de kalender. Schrijf een regel"
                        + " met: Zet de termijn \"wees\" op de kalender bij … Of haal de rij weg.",
                refused());
    }

    @Test
    void lawUsesOnlyTermsOfTheLaw() {
        rules.with(
                        "wet/kalender.dslr",
                        SmallRulebook.rule(
                                "L059 Test",
                                "Altijd",
                                "Zet de termijn \"kaders\" op de kalender bij elk GR-lichaam omdat \"het zo is\""))
                .with(
                        "praktijk/tabellen/termijnen.csv",
                        HEADING + "kaders;vóór datum;4;30;-1;;;;;;;Wgr 34b;hoog;wet\n");

        assertEquals(
                "wet/kalender.dslr:7:21: GOV305 een regel in de map \"wet\" gebruikt de termijn \"kaders\" uit"
                        + " praktijk/tabellen/termijnen.csv. Zet de termijn in wet/tabellen/termijnen.csv.",
                refused());
    }
}
