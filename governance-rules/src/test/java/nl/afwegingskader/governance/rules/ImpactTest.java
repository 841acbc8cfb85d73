package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit does, in small rulebooks. */
class ImpactTest {

    private static final String MANY = "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"veel\"";
    private static final String STAFF = "Kenmerk \"Eigen personeel nodig\" is \"ja\"";
    private static final String NO_ROOM = "Kenmerk \"Beleidsruimte\" is \"geen\"";
    private static final String EXCLUDE = "Sluit \"bv\" uit omdat \"het zo is\"";

    @TempDir
    private Path folder;

    private int editions;

    private Rulebook edition(int many, String law, String practice) {
        SmallRulebook rules = SmallRulebook.in(folder.resolve("editie" + editions++))
                .with("wet/vormen/test.dslr", law)
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n" + "veel;" + many
                                + ";partners;;;b;hoog;wet\nmeer dan twee;3;partners;;;b;hoog;wet\n");
        return (practice.isEmpty() ? rules : rules.with("praktijk/vormen/test.dslr", practice)).open();
    }

    private Rulebook law(String... rules) {
        return edition(3, String.join("", rules), "");
    }

    private static String rule(String id, String conditions, String conclusions) {
        return SmallRulebook.rule(id + " Test", conditions, conclusions);
    }

    private static String plea(String strength) {
        return rule("F001", STAFF, "Pleit " + strength + " voor \"bv\" omdat \"het zo is\"")
                + rule("F002", NO_ROOM, "Pleit matig voor \"nv\" omdat \"het zo is\"");
    }

    /** The rules by what became of them. */
    private static Set<String> rules(Impact impact) {
        return impact.rules().stream()
                .map(change -> change.kind().code() + " " + change.rule())
                .collect(Collectors.toSet());
    }

    @Test
    void anEditionIsNoOtherThanItself() {
        Rulebook shipped = Rulebook.standard();
        Impact impact = shipped.impact(shipped);

        assertTrue(impact.isNone());
        assertEquals(List.of(), impact.rules());
        assertTrue(impact.anyStanding().isNone() && impact.anyFirstPlace().isNone());
    }

    @Test
    void theSameInOtherWordsIsNoChange() {
        Rulebook before = law(rule("L001", MANY + "\n" + STAFF, EXCLUDE));
        Rulebook reworded = law(SmallRulebook.rule("L001 Iets anders gezegd", STAFF + "\n" + MANY, EXCLUDE));
        Rulebook otherTable = law(rule("L001", MANY.replace("veel", "meer dan twee") + "\n" + STAFF, EXCLUDE));

        assertTrue(before.impact(reworded).isNone());
        assertEquals(Set.of("andere_woorden L001"), rules(before.impact(reworded)));
        assertTrue(before.impact(otherTable).isNone());
        assertEquals(Set.of("andere_woorden L001"), rules(before.impact(otherTable)));
    }

    @Test
    void aRuleThatIsSplitIsNoChangeOfAnyAdvice() {
        Rulebook before = law(rule("L001", "Kenmerk \"Beleidsruimte\" is één van \"geen, beperkt\"", EXCLUDE));
        Impact impact = before.impact(
                law(rule("L001", NO_ROOM, EXCLUDE), rule("L002", "Kenmerk \"Beleidsruimte\" is \"beperkt\"", EXCLUDE)));

        assertTrue(impact.isNone());
        assertEquals(Set.of("andere_betekenis L001", "nieuw L002"), rules(impact));
    }

    @Test
    void aRuleThatDiffersOnlyWhileAnswersAreLackingIsToldApart() {
        String certain = "Kenmerk \"Beleidsruimte\" is één van \"geen, beperkt, ruim\"";
        Impact impact = law(rule("L001", MANY, EXCLUDE)).impact(law(rule("L001", MANY + "\n" + certain, EXCLUDE)));

        assertTrue(impact.isNone());
        assertEquals(Set.of("anders_zonder_antwoord L001"), rules(impact));
    }

    @Test
    void aThresholdMovedByOneChangesThatOneRangeAndIsShownByIt() {
        String law = rule("L001", MANY, EXCLUDE);
        Impact impact = edition(3, law, "").impact(edition(4, law, ""));
        Impact.StandingShift shift = impact.standings().get(0);

        assertEquals(1, impact.standings().size());
        assertEquals(Form.PRIVATE_COMPANY, shift.form());
        assertEquals(Standing.EXCLUDED, shift.before());
        assertEquals(Standing.ADMISSIBLE, shift.after());
        assertEquals(
                List.of(Partners.NUMBER_OF_PARTNERS),
                shift.example().situation().known());
        assertEquals(
                3, shift.example().situation().get(Partners.NUMBER_OF_PARTNERS).orElseThrow());
        assertTrue(shift.example().isFewest());
        assertEquals("1/3", shift.share().part().toString(), "one of: less than 3, 3, and 4 or more");
        assertEquals(shift.share(), impact.anyStanding());
        assertEquals(shift.share(), impact.standingShare(Form.PRIVATE_COMPANY).orElseThrow());
        assertEquals(Set.of("andere_betekenis L001"), rules(impact));
        assertTrue(impact.rules().get(0).hasOwnTextStill());
        assertEquals(
                List.of(true),
                impact.firstPlaces().stream().map(Impact.FirstPlaceShift::comes).toList());
    }

    @Test
    void aRuleThatIsGoneAndARuleThatIsNewAreEachOthersMirror() {
        Rulebook with = law(rule("L001", MANY, EXCLUDE), rule("L002", STAFF, EXCLUDE));
        Rulebook without = law(rule("L001", MANY, EXCLUDE));
        Impact gone = with.impact(without);
        Impact come = without.impact(with);

        assertEquals(Set.of("vervallen L002"), rules(gone));
        assertEquals(Set.of("nieuw L002"), rules(come));
        assertEquals(Standing.ADMISSIBLE, gone.standings().get(0).after());
        assertEquals(Standing.EXCLUDED, come.standings().get(0).after());
        assertEquals(gone.anyStanding(), come.anyStanding());
        assertEquals("1/4", gone.anyStanding().part().toString(), "few partners, and staff");
        Situation example = gone.standings().get(0).example().situation();
        assertEquals(Set.of(Partners.NUMBER_OF_PARTNERS, Means.OWN_STAFF_NEEDED), Set.copyOf(example.known()));
    }

    @Test
    void anotherStrengthChangesTheFirstPlaceAlone() {
        Impact impact = edition(3, rule("L001", MANY, EXCLUDE), plea("sterk"))
                .impact(edition(3, rule("L001", MANY, EXCLUDE), plea("zwak")));

        assertEquals(List.of(), impact.standings());
        assertEquals(
                EnumSet.of(Form.PRIVATE_COMPANY, Form.PUBLIC_COMPANY),
                impact.firstPlaces().stream()
                        .map(Impact.FirstPlaceShift::form)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class))));
        Impact.FirstPlaceShift leaves = impact.firstPlaces().stream()
                .filter(shift -> !shift.comes())
                .findFirst()
                .orElseThrow();
        assertEquals(Form.PRIVATE_COMPANY, leaves.form());
        assertEquals(
                Set.of(Means.OWN_STAFF_NEEDED, Task.POLICY_DISCRETION),
                Set.copyOf(leaves.example().situation().known()));
        // Of staff or not, three kinds of room, and few partners or many.
        assertEquals("1/12", leaves.share().part().toString());
        assertEquals("1/12", impact.anyFirstPlace().part().toString());
    }

    @Test
    void aDateFromWhichARuleHoldsIsASituationToo() {
        String from = rule("L001", MANY, EXCLUDE)
                .replace("@zekerheid(\"hoog\")", "@zekerheid(\"hoog\")\n    @vanaf(\"2026-07-01\")");
        Impact impact = law(rule("L001", MANY, EXCLUDE)).impact(law(from));
        Impact.StandingShift shift = impact.standings().get(0);

        assertTrue(shift.example().situation().date().isBefore(LocalDate.of(2026, 7, 1)));
        assertEquals("1/4", shift.share().part().toString());
    }

    @Test
    void combinationsThatNeitherEditionCallsPossibleCountNowhere() {
        String impossible = rule("L009", STAFF, "Dit kan niet omdat \"het zo is\"");
        Rulebook before = law(rule("L001", STAFF + "\n" + MANY, EXCLUDE), impossible);
        Impact never = before.impact(law(impossible));
        Impact open = before.impact(law());

        assertTrue(never.isNone());
        assertFalse(open.isNone());
    }

    /** The difference of two shares, and a form that it excludes when it is large. */
    private static String difference(String one, String other) {
        return rule(
                        "AF23",
                        "Altijd",
                        "Leid \"Verschil kosten/baten\" af als het verschil tussen \"" + one + "\" en \"" + other
                                + "\"")
                + rule("L001", "Kenmerk \"Verschil kosten/baten\" ligt op of boven de drempel \"ver\"", EXCLUDE);
    }

    private Rulebook far(int percent, String law) {
        return SmallRulebook.in(folder.resolve("editie" + editions++))
                .with("wet/vormen/test.dslr", law)
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nver;" + percent
                                + ";procent;;;b;hoog;wet\n")
                .open();
    }

    @Test
    void whereNumbersAreCalculatedWithTheShareIsDrawnAndTheExampleStillTrue() {
        String law = difference("Aandeel in kosten", "Aandeel in baten");
        Impact impact = far(15, law).impact(far(60, law));
        Impact.StandingShift shift = impact.standings().get(0);

        assertEquals(2, shift.example().situation().known().size());
        assertTrue(shift.share().drawn() > 1_000 && !shift.share().isExact());
        assertTrue(shift.share().lowest() < shift.share().highest());
        assertTrue(impact.isDecided());
    }

    @Test
    void anotherCalculationIsAnotherMeaning() {
        Impact impact = far(15, difference("Aandeel in kosten", "Aandeel in baten"))
                .impact(far(15, difference("Aandeel in kosten", "Aandeel in realisatie")));

        assertTrue(rules(impact).contains("andere_betekenis AF23"), impact::toString);
        assertEquals(2, impact.standings().size(), "excluded where it was not, and the reverse");
        assertEquals(
                Set.of(3),
                impact.standings().stream()
                        .map(shift -> shift.example().situation().known().size())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Rulebook before = edition(3, rule("L001", MANY, EXCLUDE), plea("sterk"));
        Rulebook after = edition(5, rule("L001", MANY, EXCLUDE), plea("zwak"));
        Impact first = before.impact(after);
        after.impact(before);

        assertEquals(first, before.impact(after));
    }

    @Test
    void whatIsDrawnByChanceComesWithItsInterval() {
        Share half = Share.seen(5, 10);
        Share none = Share.seen(0, 100);

        // The interval of Wilson, as in textbooks.
        assertEquals(0.2366, half.lowest(), 0.0001);
        assertEquals(0.7634, half.highest(), 0.0001);
        assertEquals(0, none.lowest());
        assertEquals(0.0370, none.highest(), 0.0001);
        assertFalse(none.isNone(), "not seen is not: never");
    }
}
