package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law, practice and agreements: which are opened, and what one puts in the place of another. */
class LayersTest {

    private static final Situation UNIMPORTANT = Situation.on(LocalDate.of(2026, 1, 1))
            .with(Council.COUNCIL_IMPORTANCE, Council.Importance.LITTLE_OR_NOT)
            .with(Risk.FINANCIAL_RISK, Risk.Level.LOW)
            .with(Risk.GOVERNANCE_RISK, Risk.Level.LOW)
            .with(Risk.CONTENT_RISK, Risk.Level.LOW)
            .with(Risk.REPUTATION_RISK, Risk.Level.LOW)
            .with(Risk.EXIT_BARRIER, Risk.Level.LOW)
            .with(Means.FINANCIAL_EXPOSURE, Means.Exposure.NONE);

    private static final String COLUMNS = "vanaf;tot;bron;zekerheid;herkomst\n";

    private static final String BY_IMPORTANCE = "politiekeBelangrijkheidVoorDeRaad;arrangement;" + COLUMNS
            + "niet_of_minder;basis;;;nota Waterdorp;hoog;bron\n"
            + "belangrijk;basis;;;nota Waterdorp;hoog;bron\n"
            + "zeer_belangrijk;zwaar;;;nota Waterdorp;hoog;bron\n";

    @TempDir
    Path folder;

    private Path waterdorp(String file, String text) {
        Path waterdorp = folder.resolve("waterdorp");
        SmallRulebook.in(waterdorp).with(file, text);
        return waterdorp;
    }

    private static DerivedValue arrangement(Rulebook rulebook) {
        return rulebook.advise(UNIMPORTANT).derived().stream()
                .filter(value -> value.characteristic() == Steering.ARRANGEMENT)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> layers(Rulebook rulebook) {
        return rulebook.edition().layers().stream().map(Layer::folder).toList();
    }

    @Test
    void theLawIsAlwaysThereAndTheOtherLayersAreByChoice() {
        assertEquals(List.of("wet"), layers(Rulebook.law()));
        assertEquals(List.of("wet", "praktijk"), layers(Rulebook.standard()));
        assertEquals(
                List.of("wet", "praktijk", "afspraken/venlo"),
                layers(Rulebook.standard().with("venlo")));
        assertEquals(List.of("wet", "afspraken/venlo"), layers(Rulebook.law().with("venlo")));
    }

    @Test
    void agreementsThatDoNotShipAreRefusedWithTheOnesThatDo() {
        Rulebook standard = Rulebook.standard();
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> standard.with("venloo"));

        assertEquals("no agreements of 'venloo' ship with the library; known are venlo", refused.getMessage());
        assertEquals(List.of("venlo"), Rulebook.shippedAgreements());
    }

    @Test
    void addingGivesAnotherRulebookInAnyOrder() {
        Path waterdorp = waterdorp("tabellen/arrangement.csv", BY_IMPORTANCE);
        Path elders = folder.resolve("elders");
        SmallRulebook.in(elders)
                .with("vormen/eigen.dslr", rule("EL01 Eigen", "Altijd", "Waarschuw dat \"dit van elders is\""));
        Rulebook standard = Rulebook.standard();
        Rulebook all = standard.with(waterdorp, elders).with("venlo");

        assertEquals(List.of("wet", "praktijk"), layers(standard));
        assertEquals(
                List.of("wet", "praktijk", "afspraken/elders", "afspraken/venlo", "afspraken/waterdorp"), layers(all));
        assertEquals(
                all.edition(),
                standard.with("venlo").with(elders).with(waterdorp).edition());
    }

    @Test
    void withoutAMunicipalityThereIsAnArrangementThatIsCalledReconstructed() {
        DerivedValue arrangement = arrangement(Rulebook.standard());

        assertEquals(Steering.ArrangementWeight.LIGHT, arrangement.value());
        assertEquals("praktijk", arrangement.rule().layer().folder());
        assertEquals(Origin.RECONSTRUCTION, arrangement.rule().origin());
    }

    @Test
    void aTableOfAnAgreementReplacesTheOneOfPracticeAndTellsItsOwnSource() {
        Rulebook standard = Rulebook.standard();
        Rulebook own = standard.with(waterdorp("tabellen/arrangement.csv", BY_IMPORTANCE));

        DerivedValue arrangement = arrangement(own);
        RuleCard row = arrangement.rule();
        assertEquals(Steering.ArrangementWeight.BASIC, arrangement.value());
        assertEquals(
                "AF07 nota Waterdorp HIGH PUBLIC_SOURCE afspraken/waterdorp/tabellen/arrangement.csv 2",
                String.join(
                        " ",
                        row.id().text(),
                        row.source().citation(),
                        row.confidence().name(),
                        row.origin().name(),
                        row.file(),
                        String.valueOf(row.line())));
        assertTrue(own.edition().files().contains("afspraken/waterdorp/tabellen/arrangement.csv"));
        assertFalse(own.edition().files().contains("praktijk/tabellen/arrangement.csv"));
        assertNotEquals(standard.edition().sha256(), own.edition().sha256());
    }

    @Test
    void aChangedCellChangesTheAdviceAndTheHashOfTheEdition() {
        Rulebook before = Rulebook.standard().with(waterdorp("tabellen/arrangement.csv", BY_IMPORTANCE));
        Rulebook after = Rulebook.standard()
                .with(waterdorp("tabellen/arrangement.csv", BY_IMPORTANCE.replace("minder;basis", "minder;zwaar")));

        assertEquals(Steering.ArrangementWeight.BASIC, arrangement(before).value());
        assertEquals(Steering.ArrangementWeight.HEAVY, arrangement(after).value());
        assertEquals(before.edition().files(), after.edition().files());
        assertNotEquals(before.edition().sha256(), after.edition().sha256());
    }

    /** R220 is about many partners; practice says 8, in one period. */
    @Test
    void aThresholdOfAnAgreementReplacesAllPeriodsOfTheOneOfPractice() {
        Path waterdorp = waterdorp(
                "tabellen/drempels.csv",
                "drempel;waarde;eenheid;" + COLUMNS + "veel partners;5;partners;;2026-01-01;nota Waterdorp;hoog;bron\n"
                        + "veel partners;6;partners;2026-01-01;;nota Waterdorp;hoog;bron\n");
        Rulebook standard = Rulebook.standard();
        Rulebook own = standard.with(waterdorp);

        for (int partners = 4; partners <= 8; partners++) {
            Situation now = Situation.on(LocalDate.of(2026, 1, 1))
                    .with(Means.ROLE_MIX, Means.RoleMix.BOTH)
                    .with(Partners.NUMBER_OF_PARTNERS, partners);
            Situation before = now.at(LocalDate.of(2025, 12, 31));
            assertEquals(partners >= 8, manyPartners(standard, now), partners + " partners, practice");
            assertEquals(partners >= 6, manyPartners(own, now), partners + " partners, Waterdorp");
            assertEquals(partners >= 5, manyPartners(own, before), partners + " partners, Waterdorp before 2026");
        }
        assertTrue(own.edition().files().contains("praktijk/tabellen/drempels.csv"), "its other rows still count");
    }

    private static boolean manyPartners(Rulebook rulebook, Situation situation) {
        return rulebook.advise(situation).regimes().stream()
                .flatMap(regime -> regime.roles().stream())
                .flatMap(role -> role.findings().stream())
                .anyMatch(finding ->
                        finding.certain() && finding.rule().id().text().equals("R220"));
    }

    @Test
    void alsoInAFolderOfOnesOwnAnAgreementReplacesPractice() {
        Rulebook own = SmallRulebook.in(folder)
                .with(
                        "praktijk/afleidingen/a.dslr",
                        rule("AF07 Test", "Altijd", "Leid \"Arrangement\" af uit de tabel \"arrangement\""))
                .with("praktijk/tabellen/arrangement.csv", BY_IMPORTANCE.replace("basis", "licht"))
                .with("afspraken/waterdorp/tabellen/arrangement.csv", BY_IMPORTANCE)
                .open();

        assertEquals(Steering.ArrangementWeight.BASIC, arrangement(own).value());
        assertEquals(
                List.of("afspraken/waterdorp/tabellen/arrangement.csv", "praktijk/afleidingen/a.dslr"),
                own.edition().files());
    }

    /** In the table of the risk class some rows are from the source and some are ours. */
    @Test
    void whatFollowsFromATableIsReconstructedWhenItsRowIs() {
        Situation high = UNIMPORTANT.with(Risk.FINANCIAL_RISK, Risk.Level.HIGH);

        assertEquals("PUBLIC_SOURCE MEDIUM", riskRow(UNIMPORTANT));
        assertEquals("RECONSTRUCTION LOW", riskRow(high));
    }

    private static String riskRow(Situation situation) {
        RuleCard row = Rulebook.standard().advise(situation).derived().stream()
                .filter(value -> value.characteristic() == Steering.TABLE_RISK_CLASS)
                .map(DerivedValue::rule)
                .findFirst()
                .orElseThrow();
        return row.origin() + " " + row.confidence();
    }
}
