package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.DossierWriter;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.rules.text.ShippedRules;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the proof finds: the classic blind spots of rule verifiers, and every flaw of the shipped rulebook shown by an advice. */
class FlawsTest {

    private static final String MANY = "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"drie\"";
    private static final String FEW = "Kenmerk \"Aantal partners\" ligt onder de drempel \"twee\"";
    private static final String EXCLUDE = "Sluit \"bv\" uit omdat \"het zo is\"";

    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final List<Flaw> FLAWS = SHIPPED.flaws();

    @TempDir
    private Path folder;

    private List<Flaw> flaws(String... rules) {
        return SmallRulebook.in(folder)
                .with("wet/vormen/test.dslr", String.join("", rules))
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
                                + "twee;2;partners;;;b;hoog;wet\ndrie;3;partners;;;b;hoog;wet\nvijf;5;partners;;;b;hoog;wet\n")
                .open()
                .flaws();
    }

    private static String rule(String id, String conditions, String conclusions) {
        return SmallRulebook.rule(id + " Test", conditions, conclusions);
    }

    /** The flaws of a kind, as the rules they are about. */
    private static List<String> of(List<Flaw> flaws, Flaw.Kind kind) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(flaw -> flaw.rules().toString())
                .toList();
    }

    private static Flaw only(List<Flaw> flaws, Flaw.Kind kind) {
        List<Flaw> some = flaws.stream().filter(flaw -> flaw.kind() == kind).toList();
        assertEquals(1, some.size(), flaws::toString);
        return some.get(0);
    }

    @Test
    void aRuleThatAnotherMakesSuperfluousIsFound() {
        List<Flaw> flaws = flaws(
                rule("L001", MANY, EXCLUDE),
                rule("L002", MANY + "\nKenmerk \"Beleidsruimte\" is \"geen\"", EXCLUDE),
                rule(
                        "L003",
                        MANY + "\nKenmerk \"Beleidsruimte\" is \"ruim\"",
                        EXCLUDE + "\nSluit \"nv\" uit omdat \"het zo is\""));

        assertEquals(List.of("[L002, L001]"), of(flaws, Flaw.Kind.SUPERFLUOUS));
    }

    @Test
    void equalConditionsWithOppositeConclusionsAreFound() {
        List<Flaw> flaws = flaws(rule("L001", MANY, EXCLUDE), rule("L002", MANY, "Vereis \"bv\" omdat \"het zo is\""));
        Flaw flaw = only(flaws, Flaw.Kind.CONTRADICTION);

        assertEquals("[L002, L001]", flaw.rules().toString());
        assertEquals(
                Set.of(Partners.NUMBER_OF_PARTNERS),
                Set.copyOf(flaw.example().orElseThrow().known()));

        List<Flaw> pleas = flaws(
                rule("L001", MANY, "Pleit sterk voor \"bv\" omdat \"het zo is\""),
                rule("L002", MANY + "\nAltijd", "Pleit zwak tegen \"bv, nv\" omdat \"het zo is\""));

        assertEquals(List.of("[L001, L002]"), of(pleas, Flaw.Kind.FOR_AND_AGAINST));
    }

    @Test
    void aConditionThatIsAlwaysFalseIsFound() {
        List<Flaw> flaws = flaws(
                rule("L001", "Kenmerk \"Aantal partners\" ligt boven de drempel \"vijf\"\n" + FEW, EXCLUDE),
                rule(
                        "L002",
                        "De peildatum ligt vóór \"2015-01-01\"\nDe peildatum ligt op of na \"2015-01-01\"",
                        EXCLUDE),
                rule("L003", "Kenmerk \"Aantal partners\" is niet ingevuld", "Waarschuw dat \"iets\""),
                rule(
                        "L004",
                        "Kenmerk \"Soort partners\" bevat niet \"gemeente\"\nKenmerk \"Soort partners\" bevat niets buiten \"gemeente\"",
                        EXCLUDE));

        // An empty set of partners says nothing, so the last one cannot be either.
        assertEquals(List.of("[L001]", "[L002]", "[L004]"), of(flaws, Flaw.Kind.NEVER_HOLDS));
    }

    @Test
    void aCaseThatEarlierCasesAlwaysComeBeforeIsFound() {
        List<Flaw> flaws = flaws(
                rule("AF03.1", MANY, "Leid \"Alleen colleges\" af als \"ja\""),
                rule(
                        "AF03.2",
                        MANY + "\n" + "Kenmerk \"Beleidsruimte\" is \"geen\"",
                        "Leid \"Alleen colleges\" af als \"nee\""),
                rule("AF03.3", "Anders", "Leid \"Alleen colleges\" af als \"nee\""));

        assertEquals(List.of("[AF03.2]"), of(flaws, Flaw.Kind.NEVER_HOLDS));
    }

    @Test
    void anUncoveredRangeBetweenTwoValuesIsFound() {
        Flaw flaw = only(flaws(rule("L001", MANY, EXCLUDE), rule("L002", FEW, EXCLUDE)), Flaw.Kind.GAP_IN_VALUES);

        assertEquals(
                2, flaw.example().orElseThrow().get(Partners.NUMBER_OF_PARTNERS).orElseThrow());
        assertTrue(flaw.text().contains("lagere en hogere"), flaw.text());
    }

    @Test
    void anUncoveredRangeOfWhatIsDerivedIsFoundWithAnswersItFollowsFrom() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "wet/vormen/test.dslr",
                        rule("L001", "Kenmerk \"Maanden sinds dashboard\" ligt onder de drempel \"kort\"", EXCLUDE)
                                + rule(
                                        "L002",
                                        "Kenmerk \"Maanden sinds dashboard\" ligt op of boven de drempel \"lang\"",
                                        EXCLUDE)
                                + rule(
                                        "AF26",
                                        "Altijd",
                                        "Leid \"Maanden sinds dashboard\" af als het aantal maanden sinds"
                                                + " \"Dashboard bijgewerkt op\""))
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
                                + "kort;12;maanden;;;b;hoog;wet\nlang;24;maanden;;;b;hoog;wet\n")
                .open();
        Flaw flaw = only(rulebook.flaws(), Flaw.Kind.GAP_IN_VALUES);

        assertTrue(flaw.text().contains("= 12 tot en met 23, wel naar lagere en hogere waarden."), flaw.text());
        assertTrue(flaw.example().orElseThrow().get(Timing.DASHBOARD_UPDATED_ON).isPresent());
    }

    @Test
    void aGapInAnEnumerationIsFound() {
        List<Flaw> flaws =
                flaws(rule("L001", "Kenmerk \"Eigenaarschap / inkoop\" is één van \"beide, alleen_afnemer\"", EXCLUDE));

        assertEquals(List.of("[L001]"), of(flaws, Flaw.Kind.GAP_IN_VALUES));
    }

    @Test
    void aGapInTimeIsFound() {
        String until = valid("L001", MANY, EXCLUDE, "@tot(\"2015-01-01\")");
        String from = valid("L002", MANY, EXCLUDE, "@vanaf(\"2016-01-01\")");

        Flaw flaw = only(flaws(until, from), Flaw.Kind.GAP_IN_TIME);

        assertEquals(Validity.between(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1)), flaw.period());
        assertEquals(LocalDate.of(2015, 1, 1), flaw.example().orElseThrow().date());
        assertEquals(List.of(), of(flaws(until, from.replace("2016-01-01", "2015-01-01")), Flaw.Kind.GAP_IN_TIME));
    }

    @Test
    void theSmallestSituationInWhichNothingIsLeftIsFound() {
        Flaw flaw = only(
                flaws(
                        rule(
                                "L001",
                                MANY + "\nKenmerk \"Beleidsruimte\" is \"geen\"",
                                "Sluit elke vorm, ook zelf doen, buiten \"bv\" uit omdat \"het zo is\""),
                        rule(
                                "L002",
                                "Kenmerk \"Beleidsruimte\" is één van \"geen, beperkt\"\nKenmerk \"Eigen personeel nodig\" is \"ja\"",
                                EXCLUDE),
                        rule("L003", MANY, EXCLUDE)),
                Flaw.Kind.ALL_EXCLUDED);

        assertEquals("[L001, L003]", new TreeSet<>(flaw.rules()).toString());
        assertEquals(2, flaw.example().orElseThrow().known().size());
    }

    @Test
    void whatNoRuleUsesIsTold() {
        List<Flaw> flaws = flaws(rule("L001", MANY, EXCLUDE));

        assertTrue(
                flaws.stream()
                        .anyMatch(
                                flaw -> flaw.text()
                                        .equals(
                                                "Geen enkele regel kijkt naar A2 \"Beleidsruimte\", ook niet via een afleiding of een termijn.")));
        assertFalse(flaws.stream().anyMatch(flaw -> flaw.text().contains("\"Aantal partners\"")));
        assertTrue(flaws.stream()
                .anyMatch(flaw ->
                        flaw.kind() == Flaw.Kind.UNUSED_OPTION && flaw.text().contains("\"nv\"")));
        assertFalse(flaws.stream()
                .anyMatch(flaw ->
                        flaw.kind() == Flaw.Kind.UNUSED_OPTION && flaw.text().contains("\"bv\"")));
    }

    @Test
    void everyFlawOfTheShippedRulebookIsShownByAnAdviceOnItsExample() throws InvalidSituationException {
        for (Flaw flaw : FLAWS) {
            if (flaw.kind() != Flaw.Kind.UNUSED_OPTION && flaw.kind() != Flaw.Kind.UNUSED_CHARACTERISTIC) {
                Situation example = throughADossier(flaw.example().orElseThrow());
                assertTrue(isShown(flaw, example), flaw::toString);
            }
        }
    }

    @Test
    void answersThatLeaveNoPossibleWorldDoNotHideASituationThatDoes() {
        List<Flaw> flaws = flaws(
                rule(
                        "L001",
                        "Kenmerk \"Soort partners\" bevat \"bedrijf\"\nKenmerk \"Beleidsruimte\" is niet ingevuld",
                        "Waarschuw dat \"het zo is\""),
                rule(
                        "L002",
                        "Kenmerk \"Soort partners\" bevat niet \"gemeente\"\nKenmerk \"Eigen personeel nodig\" is \"ja\"",
                        "Dit kan niet omdat \"het een niet kan\""),
                rule(
                        "L003",
                        "Kenmerk \"Soort partners\" bevat niet \"gemeente\"\nKenmerk \"Eigen personeel nodig\" is \"nee\"",
                        "Dit kan niet omdat \"het ander niet kan\""),
                rule("L005", "Kenmerk \"Soort partners\" bevat \"bedrijf\"", EXCLUDE),
                rule("L004", "Kenmerk \"Soort partners\" bevat \"bedrijf\"", "Vereis \"bv\" omdat \"het zo is\""));

        assertFalse(flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.NEVER_HOLDS), flaws::toString);
        assertEquals(
                "[gemeente, bedrijf]",
                flaws.stream()
                        .filter(flaw -> flaw.kind() == Flaw.Kind.CONTRADICTION)
                        .findFirst()
                        .flatMap(Flaw::example)
                        .flatMap(example -> example.get(Partners.PARTNER_TYPES))
                        .map(types -> types.stream()
                                .map(Coded::code)
                                .sorted(Comparator.reverseOrder())
                                .toList()
                                .toString())
                        .orElse(""));
    }

    /** As it comes back from a file. */
    private static Situation throughADossier(Situation situation) throws InvalidSituationException {
        Situation read = DossierReader.read(DossierWriter.write(situation), Format.JSON);
        assertEquals(situation, read);
        return read;
    }

    private static boolean isShown(Flaw flaw, Situation example) {
        Advice advice = SHIPPED.advise(example);
        Set<RuleId> certain = certain(advice);
        return switch (flaw.kind()) {
            case ALL_EXCLUDED ->
                isAllExcluded(example)
                        && example.known().stream().noneMatch(one -> isAllExcluded(example.without(one)));
            case CONTRADICTION, FOR_AND_AGAINST, SUPERFLUOUS, COUNTS_TWICE ->
                certain.containsAll(flaw.rules()) && flaw.period().holdsOn(example.date());
            case GAP_IN_TIME, GAP_IN_VALUES -> certain.stream().noneMatch(flaw.rules()::contains);
            case NEVER_HOLDS, UNUSED_OPTION, UNUSED_CHARACTERISTIC -> false;
        };
    }

    private static boolean isAllExcluded(Situation situation) {
        Advice advice = SHIPPED.advise(situation);
        return Arrays.stream(Form.values()).allMatch(form -> advice.on(form).standing() == Standing.EXCLUDED);
    }

    /** The rules of which a finding is certain, about forms or about what comes with them. */
    private static Set<RuleId> certain(Advice advice) {
        return advice.regimes().stream()
                .flatMap(regime -> Stream.of(List.of(regime.form()), regime.roles(), regime.instruments())
                        .flatMap(List::stream))
                .flatMap(option -> option.findings().stream())
                .filter(finding -> finding.certain())
                .map(finding -> finding.rule().id())
                .collect(Collectors.toSet());
    }

    /** Each is mended or has the makers' reason to stay: {@code bewijs.csv}. */
    @Test
    void everyFlawOfTheShippedRulebookIsListedWithTheReasonWhyItStays() {
        List<Flaw> all = Stream.concat(FLAWS.stream(), SHIPPED.with("venlo").flaws().stream())
                .toList();
        Set<String> found =
                all.stream().map(flaw -> Accepted.key(flaw).toString()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new Accepted(ShippedRules.accepted())
                .keys().stream().map(List::toString).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(found, listed);
        assertTrue(all.stream().allMatch(flaw -> flaw.stays().isPresent()));
    }

    @Test
    void theReasonsOfTheMakersAreNotGivenForOtherRules() {
        assertTrue(flaws(rule("L001", MANY, EXCLUDE)).stream()
                .allMatch(flaw -> flaw.stays().isEmpty()));
    }

    /** What the verifier of Drools was given and made of it: {@code drools.md} §9; "one" to "five" are its A to E. */
    @Test
    void whatTheStockVerifierMissedIsFoundAndNothingElse() {
        String atLeast = "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"drie\"";
        List<Flaw> flaws = flaws(
                rule("L001", atLeast, EXCLUDE),
                rule("L002", atLeast + "\nKenmerk \"Diepgang\" is \"informeren\"", EXCLUDE),
                rule("L003", FEW, "Sluit \"nv\" uit omdat \"het zo is\""),
                rule(
                        "L004",
                        "Kenmerk \"Aantal partners\" ligt boven de drempel \"vijf\"\n" + FEW,
                        "Sluit \"stichting\" uit omdat \"het zo is\""),
                rule("L005", atLeast, "Vereis \"bv\" omdat \"het zo is\""));

        assertEquals(
                List.of(
                        "tegenspraak [L005, L001]",
                        "tegenspraak [L005, L002]",
                        "geldt_nooit [L004]",
                        "overbodig [L002, L001]",
                        "gat_in_waarden [L001, L002, L003, L005]"),
                flaws.stream()
                        .filter(flaw -> flaw.kind().compareTo(Flaw.Kind.UNUSED_OPTION) < 0)
                        .map(flaw -> flaw.kind().code() + " " + flaw.rules())
                        .toList());
        assertEquals(
                2,
                only(flaws, Flaw.Kind.GAP_IN_VALUES)
                        .example()
                        .orElseThrow()
                        .get(Partners.NUMBER_OF_PARTNERS)
                        .orElseThrow());
    }

    @Test
    void aRuleThatAlsoSaysSomethingElseIsNotSuperfluous() {
        List<Flaw> flaws = flaws(
                rule("L001", MANY, EXCLUDE),
                rule("L002", MANY + "\nKenmerk \"Beleidsruimte\" is \"geen\"", EXCLUDE + "\nWaarschuw dat \"iets\""),
                rule("L003", FEW, "Waarschuw dat \"dat\""),
                rule("L004", FEW + "\nKenmerk \"Beleidsruimte\" is \"geen\"", "Waarschuw dat \"dat\""));

        assertEquals(List.of("[L004, L003]"), of(flaws, Flaw.Kind.SUPERFLUOUS));
    }

    @Test
    void twoRulesThatEachRequireAnotherFormContradictEachOther() {
        List<Flaw> flaws = flaws(
                rule("L001", MANY, "Vereis \"bv\" omdat \"het zo is\""),
                rule("L002", "Kenmerk \"Beleidsruimte\" is \"geen\"", "Vereis \"nv\" omdat \"het zo is\""),
                rule("L003", FEW, "Vereis \"stichting\" omdat \"het zo is\""));

        assertEquals(
                List.of("[L001, L002]", "[L002, L003]"),
                of(flaws, Flaw.Kind.CONTRADICTION).stream().sorted().toList());
    }

    @Test
    void aFlawIsToldOfTheDaysOnWhichItIs() {
        List<Flaw> flaws = flaws(
                valid("L001", MANY, EXCLUDE, "@tot(\"2020-01-01\")"),
                valid("L002", MANY, "Vereis \"bv\" omdat \"het zo is\"", "@vanaf(\"2018-01-01\")"),
                valid("L003", MANY, "Pleit zwak voor \"nv\" omdat \"het zo is\"", "@vanaf(\"2010-01-01\")"),
                valid("L004", MANY, "Pleit zwak tegen \"nv\" omdat \"het zo is\"", "@tot(\"2015-01-01\")"));

        Flaw contradiction = only(flaws, Flaw.Kind.CONTRADICTION);
        assertEquals(Validity.between(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1)), contradiction.period());
        assertTrue(contradiction
                .period()
                .holdsOn(contradiction.example().orElseThrow().date()));
        assertEquals(
                Validity.between(LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1)),
                only(flaws, Flaw.Kind.FOR_AND_AGAINST).period());
    }

    @Test
    void aThresholdThatChangesCanLeaveARuleDeadOrARangeUncoveredFromThatDay() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "wet/vormen/test.dslr",
                        rule("L001", "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"veel\"", EXCLUDE)
                                + rule("L002", FEW, EXCLUDE)
                                + rule(
                                        "L003",
                                        FEW + "\nKenmerk \"Aantal partners\" ligt op of boven de drempel \"veel\"",
                                        "Waarschuw dat \"iets\""))
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
                                + "twee;3;partners;;;b;hoog;wet\nveel;2;partners;;2020-01-01;b;hoog;wet\n"
                                + "veel;5;partners;2020-01-01;;b;hoog;wet\n")
                .open();
        Validity from = Validity.between(LocalDate.of(2020, 1, 1), null);

        assertEquals(from, only(rulebook.flaws(), Flaw.Kind.NEVER_HOLDS).period());
        assertEquals(from, only(rulebook.flaws(), Flaw.Kind.GAP_IN_VALUES).period());
    }

    @Test
    void anotherRuleOnOtherGroundsDoesNotHideAGapInTime() {
        Flaw flaw = only(
                flaws(
                        valid("L001", MANY, EXCLUDE, "@tot(\"2015-01-01\")"),
                        valid("L002", MANY, EXCLUDE, "@vanaf(\"2016-01-01\")"),
                        rule("L003", "Kenmerk \"Beleidsruimte\" is \"geen\"", EXCLUDE)),
                Flaw.Kind.GAP_IN_TIME);

        assertEquals("[L001, L002]", flaw.rules().toString());
    }

    @Test
    void anOptionThatOnlyADeadRuleNamesIsNeverConcluded() {
        List<Flaw> flaws =
                flaws(rule("L001", "Kenmerk \"Aantal partners\" ligt boven de drempel \"vijf\"\n" + FEW, EXCLUDE));

        assertTrue(flaws.stream()
                .anyMatch(flaw ->
                        flaw.kind() == Flaw.Kind.UNUSED_OPTION && flaw.text().contains("\"bv\"")));
    }

    @Test
    void aRuleFromAYearThatNoDossierCanHaveHoldsNever() {
        assertEquals(
                List.of("[L001]"),
                of(flaws(valid("L001", MANY, EXCLUDE, "@vanaf(\"2300-01-01\")")), Flaw.Kind.NEVER_HOLDS));
    }

    private static String valid(String id, String conditions, String conclusions, String days) {
        return rule(id, conditions, conclusions).replace("@zekerheid(\"hoog\")", "@zekerheid(\"hoog\")\n    " + days);
    }
}
