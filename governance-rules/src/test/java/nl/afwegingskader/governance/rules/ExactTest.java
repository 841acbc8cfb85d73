package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.ExactAdvice;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Percentage;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exact advice says beyond the plain one, on rulebooks small enough to see it. */
class ExactTest {

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    @TempDir
    private Path folder;

    private Rulebook rules(String... rules) {
        return SmallRulebook.in(folder)
                .with("wet/vormen/test.dslr", String.join("", rules))
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
                                + "twee;2;partners;;;b;hoog;wet\ntien;10;procent;;;b;hoog;wet\nvijftig;50;procent;;;b;hoog;wet\n")
                .open();
    }

    private static String excludes(String id, String conditions) {
        return SmallRulebook.rule(id + " Test", conditions, "Sluit \"bv\" uit omdat \"het zo is\"");
    }

    private static Standing standing(ExactAdvice exact) {
        return exact.advice().on(Form.PRIVATE_COMPANY).standing();
    }

    @Test
    void rulesThatOnlyTogetherExcludeAreNamedTogether() {
        Rulebook rulebook = rules(
                excludes("L001", "Kenmerk \"Beleidsruimte\" is één van \"geen, beperkt\""),
                excludes("L002", "Kenmerk \"Beleidsruimte\" is \"ruim\""),
                excludes("L003", "Kenmerk \"Beleidsruimte\" is \"geen\""));

        ExactAdvice exact = rulebook.exact(NOTHING_KNOWN);

        assertEquals(
                Standing.CONDITIONAL,
                rulebook.advise(NOTHING_KNOWN).on(Form.PRIVATE_COMPANY).standing());
        assertEquals(Standing.EXCLUDED, standing(exact));
        assertTrue(exact.advice().on(Form.PRIVATE_COMPANY).rank().isEmpty());
        List<Finding> findings = exact.advice().on(Form.PRIVATE_COMPANY).findings();
        assertEquals(
                List.of("L001 false [L001, L002]", "L002 false [L001, L002]", "L003 false []"),
                findings.stream()
                        .map(one -> one.rule().id() + " " + one.certain() + " " + one.together())
                        .toList());
        assertEquals(List.of(), exact.advice().openQuestions());
        assertTrue(AdviceWriter.write(exact.advice()).contains("\"samen\""));
        assertTrue(exact.isComplete());
    }

    @Test
    void whatNoAnswerCanExcludeIsAdmissible() {
        Rulebook rulebook = rules(
                excludes(
                        "L001",
                        "Kenmerk \"Soort partners\" bevat niet \"gemeente\"\nKenmerk \"Beleidsruimte\" is \"geen\""),
                SmallRulebook.rule(
                        "L002 Test",
                        "Kenmerk \"Soort partners\" bevat niet \"gemeente\"",
                        "Dit kan niet omdat \"er altijd een gemeente is\""));

        ExactAdvice exact = rulebook.exact(NOTHING_KNOWN);

        assertEquals(
                Standing.CONDITIONAL,
                rulebook.advise(NOTHING_KNOWN).on(Form.PRIVATE_COMPANY).standing());
        assertEquals(Standing.ADMISSIBLE, standing(exact));
        assertEquals(List.of(), exact.advice().openQuestions());
    }

    @Test
    void answersThatOnlyTogetherCannotBeAreNamedAndThenCount() {
        Rulebook rulebook = rules(
                excludes("L001", "Kenmerk \"Eigen personeel nodig\" is \"ja\""),
                SmallRulebook.rule(
                        "L002 Test",
                        "Kenmerk \"Beleidsruimte\" is \"geen\"\nKenmerk \"Rechtspersoonlijkheid nodig\" is \"ja\"",
                        "Dit kan niet omdat \"het een niet kan\""),
                SmallRulebook.rule(
                        "L003 Test",
                        "Kenmerk \"Beleidsruimte\" is \"geen\"\nKenmerk \"Rechtspersoonlijkheid nodig\" is \"nee\"",
                        "Dit kan niet omdat \"het ander niet kan\""));
        Situation situation = NOTHING_KNOWN
                .with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.NONE)
                .with(Partners.NUMBER_OF_PARTNERS, 5);

        ExactAdvice exact = rulebook.exact(situation);

        assertEquals(List.of(), warnings(rulebook.advise(situation)));
        assertEquals(
                List.of(
                        "tegenstrijdige antwoorden: Beleidsruimte = geen. Hoe de andere antwoorden ook uitvallen, dit kan niet omdat"
                                + " het een niet kan, en omdat het ander niet kan."),
                warnings(exact.advice()));
        assertEquals(Standing.CONDITIONAL, standing(exact));
    }

    private static List<String> warnings(Advice advice) {
        return advice.warnings().stream()
                .filter(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS)
                .map(Warning::text)
                .toList();
    }

    @Test
    void anAnswerThatCannotDecideIsNotAskedThoughARuleLooksAtIt() {
        Rulebook rulebook = rules(
                excludes(
                        "L001",
                        "Kenmerk \"Beleidsruimte\" is \"geen\"\nKenmerk \"Aantal partners\" ligt op of boven de drempel \"twee\""),
                excludes(
                        "L002",
                        "Kenmerk \"Beleidsruimte\" is \"geen\"\nKenmerk \"Aantal partners\" ligt onder de drempel \"twee\""));

        assertEquals(
                Set.of(Task.POLICY_DISCRETION, Partners.NUMBER_OF_PARTNERS), asked(rulebook.advise(NOTHING_KNOWN)));
        assertEquals(
                Set.of(Task.POLICY_DISCRETION),
                asked(rulebook.exact(NOTHING_KNOWN).advice()));
    }

    private static Set<Object> asked(Advice advice) {
        return Set.copyOf(advice.openQuestions().stream()
                .map(OpenQuestion::characteristic)
                .toList());
    }

    private static final String SUMS = SmallRulebook.rule(
                    "AF10 Test",
                    "Altijd",
                    "Leid \"Verschil kosten/realisatie\" af als het verschil tussen \"Aandeel in kosten\" en \"Aandeel in realisatie\"")
            + SmallRulebook.rule(
                    "AF11 Test",
                    "Altijd",
                    "Leid \"Verschil kosten/baten\" af als het verschil tussen \"Aandeel in kosten\" en \"Aandeel in baten\"")
            + SmallRulebook.rule(
                    "AF12 Test",
                    "Altijd",
                    "Leid \"Verschil zeggenschap/kosten\" af als het verschil tussen \"Aandeel in realisatie\" en \"Aandeel in baten\"");

    @Test
    void aSumOnUnknownNumbersThatCanComeOutIsShownByNumbersForWhichItDoes() {
        Rulebook rulebook = rules(
                SUMS,
                excludes(
                        "L001",
                        "Kenmerk \"Verschil kosten/realisatie\" ligt op of boven de drempel \"vijftig\"\nKenmerk \"Verschil kosten/baten\" ligt onder de drempel \"tien\""));

        ExactAdvice exact = rulebook.exact(NOTHING_KNOWN);

        assertEquals(Standing.CONDITIONAL, standing(exact));
        assertTrue(
                exact.isComplete(),
                () -> exact.boundedForms() + " " + exact.boundedQuestions() + asked(exact.advice()));
        assertEquals(Set.of(Means.SHARE_COST, Means.SHARE_REALISATION, Means.SHARE_BENEFIT), asked(exact.advice()));
    }

    @Test
    void aSumOnUnknownNumbersThatCannotComeOutIsBounded() {
        Rulebook rulebook = rules(
                SUMS,
                excludes(
                        "L001",
                        "Kenmerk \"Verschil kosten/realisatie\" ligt onder de drempel \"tien\"\nKenmerk \"Verschil kosten/baten\" ligt onder de drempel \"tien\"\nKenmerk \"Verschil zeggenschap/kosten\" ligt op of boven de drempel \"vijftig\""));

        ExactAdvice exact = rulebook.exact(NOTHING_KNOWN);

        assertEquals(Standing.CONDITIONAL, standing(exact));
        assertEquals(List.of(Form.PRIVATE_COMPANY), exact.boundedForms());
        assertFalse(exact.isComplete());
    }

    @Test
    void whatIsBoundedDoesNotStandInTheWayOfTheOrder() {
        Rulebook rulebook = rules(
                SUMS,
                excludes(
                        "L001",
                        "Kenmerk \"Verschil kosten/realisatie\" ligt onder de drempel \"tien\"\nKenmerk \"Verschil kosten/baten\" ligt onder de drempel \"tien\"\nKenmerk \"Verschil zeggenschap/kosten\" ligt op of boven de drempel \"vijftig\""),
                SmallRulebook.rule(
                        "L002 Test",
                        "Kenmerk \"Verschil kosten/realisatie\" ligt op of boven de drempel \"vijftig\"",
                        "Pleit sterk voor \"nv\" omdat \"het zo is\""));

        ExactAdvice exact = rulebook.exact(NOTHING_KNOWN);

        assertEquals(
                Set.of(Means.SHARE_COST, Means.SHARE_REALISATION, Means.SHARE_BENEFIT),
                Set.copyOf(exact.boundedQuestions()));
        assertEquals(Set.of(Means.SHARE_COST, Means.SHARE_REALISATION), asked(exact.advice()));
    }

    @Test
    void aDayThatMayBeNeverDoesNotStandInTheWay() {
        Rulebook shipped = Rulebook.standard();
        Situations situations = new Situations(shipped.ruleset());
        for (int number = 0; number < 3; number++) {
            Situation situation = situations.random(new Random(number), number / 10.0);
            assertEquals(situation.date(), shipped.exact(situation).advice().date());
        }
    }

    @Test
    void theExactAdviceOnACompleteSituationIsThePlainOne() {
        Rulebook shipped = Rulebook.standard();
        Situations situations = new Situations(shipped.ruleset());
        for (int number = 0; number < 50; number++) {
            Situation complete = situations.random(new Random(number), 1);
            assertEquals(shipped.advise(complete), shipped.exact(complete).advice());
        }
    }

    @Test
    void theAnswerDoesNotDependOnWhatWasAskedBefore() {
        Situations situations = new Situations(Rulebook.standard().ruleset());
        List<Situation> some = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            some.add(situations.random(new Random(number), number / 10.0));
        }

        assertSameInAnyOrder(Rulebook::standard, some);
    }

    @Test
    void norDoesItWhereSumsAreOpen() {
        String[] rules = {
            SUMS,
            excludes(
                    "L001",
                    "Kenmerk \"Verschil kosten/realisatie\" ligt onder de drempel \"tien\"\nKenmerk \"Verschil kosten/baten\" ligt op of boven de drempel \"tien\"\nKenmerk \"Verschil zeggenschap/kosten\" ligt op of boven de drempel \"vijftig\""),
            SmallRulebook.rule(
                    "L002 Test",
                    "Kenmerk \"Verschil kosten/realisatie\" ligt op of boven de drempel \"vijftig\"\nKenmerk \"Beleidsruimte\" is \"geen\"",
                    "Pleit sterk voor \"nv\" omdat \"het zo is\""),
            SmallRulebook.rule(
                    "L003 Test",
                    "Kenmerk \"Verschil zeggenschap/kosten\" ligt onder de drempel \"tien\"\nKenmerk \"Eigen personeel nodig\" is \"ja\"",
                    "Pleit zwak tegen \"nv\" omdat \"het zo is\"")
        };
        List<Situation> some = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            Situation situation = NOTHING_KNOWN;
            Random random = new Random(number);
            for (Characteristic<Percentage> share :
                    List.of(Means.SHARE_COST, Means.SHARE_REALISATION, Means.SHARE_BENEFIT)) {
                if (random.nextInt(3) == 0) {
                    situation = situation.with(share, Percentage.of(random.nextInt(101)));
                }
            }
            some.add(situation);
        }

        assertSameInAnyOrder(() -> rules(rules), some);
    }

    private static void assertSameInAnyOrder(Supplier<Rulebook> rulebook, List<Situation> situations) {
        List<ExactAdvice> forwards = exact(rulebook.get(), situations);
        List<Situation> reversed = new ArrayList<>(situations);
        Collections.reverse(reversed);
        List<ExactAdvice> backwards = exact(rulebook.get(), reversed);
        Collections.reverse(backwards);
        assertEquals(forwards, backwards);
    }

    private static List<ExactAdvice> exact(Rulebook rulebook, List<Situation> situations) {
        return new ArrayList<>(situations.stream().map(rulebook::exact).toList());
    }

    @Test
    void ofTheShippedRulesEveryQuestionAboutFormsIsDecided() {
        Rulebook shipped = Rulebook.standard().with("venlo");
        Situations situations = new Situations(shipped.ruleset());
        for (int number = 0; number < 10; number++) {
            ExactAdvice exact = shipped.exact(situations.random(new Random(100 + number), number / 20.0));
            assertTrue(exact.isComplete(), () -> exact.boundedForms() + " " + exact.boundedQuestions());
        }
    }
}
