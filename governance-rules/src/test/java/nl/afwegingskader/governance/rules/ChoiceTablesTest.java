package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that name roles and instruments, so that which come with an arrangement is a table and not a rule. */
class ChoiceTablesTest {

    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final String HEADING = "groep;keuze;kracht;hoeVaak;vanaf;tot;bron;zekerheid;herkomst\n";
    private static final String TABLE = "afspraken/dorp/tabellen/inhoud.csv";

    @TempDir
    private Path folder;

    private SmallRulebook rules;

    @BeforeEach
    void anAgreementThatTakesOverLight() {
        rules = SmallRulebook.in(folder)
                .with(
                        "afspraken/dorp/a.dslr",
                        rule(
                                "A506 Test",
                                "Altijd",
                                "Neem de keuzes van \"licht\" over uit de tabel \"inhoud\" bij \"bv\" omdat \"het hoort\""));
    }

    private List<String> regime(LocalDate date) {
        Regime regime = rules.open().advise(Situation.on(date)).regime(Form.PRIVATE_COMPANY);
        return Stream.concat(regime.roles().stream(), regime.instruments().stream())
                .map(ChoiceTablesTest::told)
                .toList();
    }

    private static String told(OptionAdvice<?> option) {
        return option.option().number() + " " + option.standing() + " " + option.score() + " "
                + option.findings().stream()
                        .map(finding -> finding.rule().id() + " " + finding.reason() + " "
                                + finding.rule().source() + " " + finding.rule().origin())
                        .collect(Collectors.joining("; "));
    }

    private String refused() {
        return assertThrows(RulebookException.class, rules::open).problems().stream()
                .map(RuleFileProblem::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachRowOfTheGroupConcludesWithItsOwnSource() {
        rules.with(
                TABLE,
                HEADING + "licht;I48;afgesproken;doorlopend;;;[SEED];hoog;venlo\n"
                        + "licht;RB21;matig;;;;[ZUT17];laag;reconstructie\n"
                        + "zwaar;I38;sterk;4 per jaar;;;[REC];laag;reconstructie\n");

        assertEquals(
                List.of(
                        "RB21 ADMISSIBLE 2 A506 het hoort [ZUT17] RECONSTRUCTION",
                        "I48 REQUIRED 0 A506 het hoort (doorlopend) [SEED] VENLO"),
                regime(NOW));
    }

    @Test
    void aRowHoldsInItsPeriodOnly() {
        rules.with(TABLE, HEADING + "licht;I48;sterk;;2026-01-01;2027-01-01;[SEED];hoog;venlo\n");

        assertEquals(List.of(), regime(LocalDate.of(2025, 12, 31)));
        assertEquals(1, regime(NOW).size());
        assertEquals(1, regime(LocalDate.of(2026, 12, 31)).size());
        assertEquals(List.of(), regime(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void changingTheTableChangesTheAdviceAndTheHash() {
        rules.with(TABLE, HEADING + "licht;I48;sterk;;;;[SEED];hoog;venlo\n");
        String before = rules.open().edition().sha256();
        rules.with(TABLE, HEADING + "licht;I49;sterk;;;;[SEED];hoog;venlo\n");

        assertEquals(List.of("I49 ADMISSIBLE 3 A506 het hoort [SEED] VENLO"), regime(NOW));
        assertNotEquals(before, rules.open().edition().sha256());
    }

    @Test
    void everythingWrongInTheTableIsTold() {
        rules.with(
                TABLE,
                HEADING + "licht;bestuurscommissie;sterk;;;;[SEED];hoog;venlo\n"
                        + "licht;I48;heel sterk;;;;[SEED];hoog;venlo\n"
                        + "licht;I49;sterk;;;;;zeker;venlo\n"
                        + "licht;I49;zwak;;;;[SEED];hoog;venlo\n"
                        + "licht;I99;zwak;;;;[SEED];hoog;venlo\n");

        assertEquals(
                TABLE
                        + ":2:0: GOV207 \"bestuurscommissie\" is zowel een rol (RB18) als een instrument (I15). Schrijf het nummer.\n"
                        + TABLE
                        + ":3:0: GOV506 \"heel sterk\" in de kolom \"kracht\" kan niet. Toegestaan is: afgesproken, sterk, matig,"
                        + " zwak.\n"
                        + TABLE
                        + ":4:0: GOV506 \"zeker\" in de kolom \"zekerheid\" kan niet. Toegestaan is: hoog, middel, laag.\n"
                        + TABLE + ":4:0: GOV504 de cel \"bron\" is leeg. Vul hem in.\n"
                        + TABLE
                        + ":5:0: GOV509 I49 staat al in de groep \"licht\". Noem elke keuze één keer per groep.\n"
                        + TABLE
                        + ":6:0: GOV204 \"I99\" is geen bekende rol of instrument. De opdracht \"repertoire\" toont ze allemaal.",
                refused());
    }

    @Test
    void aGroupThatTheTableLacksIsTold() {
        rules.with(TABLE, HEADING + "zwaar;I48;sterk;;;;[SEED];hoog;venlo\n");

        assertEquals(
                "afspraken/dorp/a.dslr:7:25: GOV507 de tabel \"inhoud\" heeft geen groep \"licht\". Kijk of de naam klopt, of zet rijen"
                        + " met deze groep in de tabel.",
                refused());
    }

    @Test
    void onlyATableOfAnAgreementMakesARowAgreed() {
        rules.with("praktijk/tabellen/inhoud.csv", HEADING + "licht;I48;afgesproken;;;;[SEED];hoog;venlo\n");

        assertEquals(
                "praktijk/tabellen/inhoud.csv:2:0: GOV506 \"afgesproken\" kan alleen in een tabel van een eigen afspraak. Schrijf sterk,"
                        + " matig of zwak, of zet de tabel in afspraken/…/tabellen.",
                refused());
    }

    @Test
    void aTableOfAnAgreementReplacesThatOfPractice() {
        rules.with("praktijk/tabellen/inhoud.csv", HEADING + "licht;I48;sterk;;;;[ZUT17];laag;bron\n")
                .with(TABLE, HEADING + "licht;I49;zwak;;;;[SEED];hoog;venlo\n");

        assertEquals(List.of("I49 ADMISSIBLE 1 A506 het hoort [SEED] VENLO"), regime(NOW));
    }
}
