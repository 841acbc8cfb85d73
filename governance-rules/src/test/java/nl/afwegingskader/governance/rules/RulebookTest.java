package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    @TempDir
    Path folder;

    private Rulebook law(String... rules) {
        return SmallRulebook.in(folder)
                .with("wet/vormen/test.dslr", String.join("", rules))
                .open();
    }

    private static OptionAdvice<Form> on(Rulebook rulebook, Situation situation, Form form) {
        return rulebook.advise(situation).on(form);
    }

    @Test
    void anUnknownKenmerkMakesAFormConditionalAndAsksForIt() {
        Rulebook rulebook = law(rule(
                "L001 Test",
                "Kenmerk \"Beleidsruimte\" is \"ruim\"",
                "Sluit \"bedrijfsvoeringsorganisatie\" uit omdat \"het zo is\""));

        Advice advice = rulebook.advise(NOTHING_KNOWN);

        assertEquals(
                Standing.CONDITIONAL, advice.on(Form.OPERATIONAL_ORGANISATION).standing());
        OpenQuestion question = advice.openQuestions().get(0);
        assertEquals(Task.POLICY_DISCRETION, question.characteristic());
        assertEquals(OpenQuestion.Stake.STANDING, question.decides());
        assertEquals(List.of(Form.OPERATIONAL_ORGANISATION), question.forms());
    }

    @Test
    void aKnownKenmerkExcludesOrAdmits() {
        Rulebook rulebook = law(rule(
                "L001 Test",
                "Kenmerk \"Beleidsruimte\" is \"ruim\"",
                "Sluit \"bedrijfsvoeringsorganisatie\" uit omdat \"het zo is\""));

        Situation broad = NOTHING_KNOWN.with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.WIDE);
        Situation limited = NOTHING_KNOWN.with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.LIMITED);

        OptionAdvice<Form> excluded = on(rulebook, broad, Form.OPERATIONAL_ORGANISATION);
        assertEquals(Standing.EXCLUDED, excluded.standing());
        assertEquals(OptionalInt.empty(), excluded.rank());
        assertEquals(List.of(Task.POLICY_DISCRETION), excluded.findings().get(0).characteristics());
        assertEquals(
                Standing.ADMISSIBLE,
                on(rulebook, limited, Form.OPERATIONAL_ORGANISATION).standing());
        assertTrue(rulebook.advise(limited).openQuestions().isEmpty());
    }

    @Test
    void aNegatedTestOnAnUnknownKenmerkIsOpenToo() {
        Rulebook rulebook = law(rule(
                "L001 Test",
                "Kenmerk \"Soort partners\" bevat niet \"gemeente\"",
                "Sluit \"bv\" uit omdat \"het zo is\""));

        assertEquals(
                Standing.CONDITIONAL,
                on(rulebook, NOTHING_KNOWN, Form.PRIVATE_COMPANY).standing());
    }

    @Test
    void exactlyOneRequiredFormIsRequiredAndComesFirst() {
        Rulebook rulebook = law(rule("L001 Test", "Altijd", "Vereis \"nv\" omdat \"het zo is\""));

        Advice advice = rulebook.advise(NOTHING_KNOWN);

        assertEquals(Form.PUBLIC_COMPANY, advice.regimes().get(0).form().option());
        assertEquals(Standing.REQUIRED, advice.regimes().get(0).form().standing());
    }

    @Test
    void requiredAndExcludedAtOnceIsExcludedWithAWarning() {
        Rulebook rulebook = law(
                rule("L001 Test", "Altijd", "Vereis \"nv\" omdat \"het zo is\""),
                rule("L002 Test", "Altijd", "Sluit \"nv\" uit omdat \"het zo is\""));

        Advice advice = rulebook.advise(NOTHING_KNOWN);

        assertEquals(Standing.EXCLUDED, advice.on(Form.PUBLIC_COMPANY).standing());
        assertEquals(Warning.Kind.CONTRADICTION, advice.warnings().get(0).kind());
    }

    /** As in a fork-join pool or a container: the thread's class loader does not know Drools. */
    @Test
    void opensUnderAnyContextClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Rulebook rulebook = law(rule("L001 Test", "Altijd", "Sluit \"nv\" uit omdat \"het zo is\""));
            assertEquals(
                    Standing.EXCLUDED,
                    on(rulebook, NOTHING_KNOWN, Form.PUBLIC_COMPANY).standing());
            assertEquals(22, Rulebook.standard().advise(NOTHING_KNOWN).regimes().size());
            assertEquals(ClassLoader.getPlatformClassLoader(), thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void agendaRulesPutSomethingOnTheAgendaAlsoWhenNobodyAnswered() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/test.dslr",
                        rule(
                                "F001 Test",
                                "Kenmerk \"Eigen perspectief\" is niet ingevuld",
                                "Zet \"een gesprek\" op de agenda van \"raad, college\" bij \"kadernota\" omdat \"het zo is\""))
                .open();

        assertEquals(
                List.of("een gesprek / raad en college / kadernota / het zo is"),
                rulebook.advise(NOTHING_KNOWN).agenda().stream()
                        .map(item -> item.what() + " / " + item.actors() + " / "
                                + item.when().label() + " / " + item.reason())
                        .toList());
    }

    @Test
    void aLegalConditionIsNoStanding() {
        Rulebook rulebook = law(
                rule("L001 Test", "Altijd", "Stel aan \"nv\" de voorwaarde \"mits gemotiveerd\" omdat \"het zo is\""));

        OptionAdvice<Form> advice = on(rulebook, NOTHING_KNOWN, Form.PUBLIC_COMPANY);

        assertEquals(Standing.ADMISSIBLE, advice.standing());
        assertEquals(List.of("mits gemotiveerd"), advice.conditions());
    }

    @Test
    void scoresAddUpAndUnknownsWidenTheRange() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/test.dslr",
                        rule("F001 Test", "Altijd", "Pleit sterk voor \"nv\" omdat \"het zo is\"")
                                + rule(
                                        "F002 Test",
                                        "Kenmerk \"Beleidsruimte\" is \"ruim\"",
                                        "Pleit matig tegen \"nv\" omdat \"het zo is\""))
                .open();

        OptionAdvice<Form> advice = on(rulebook, NOTHING_KNOWN, Form.PUBLIC_COMPANY);

        assertEquals(3, advice.score());
        assertEquals(1, advice.lowestScore());
        assertEquals(3, advice.highestScore());
        assertEquals(OptionalInt.of(1), advice.rank());
        assertEquals(
                OptionalInt.of(2),
                on(rulebook, NOTHING_KNOWN, Form.LOCAL).rank(),
                "all other forms share the second place");
    }

    @Test
    void equalScoresShareARankLightestFirst() {
        Rulebook rulebook =
                law(rule("L001 Test", "Altijd", "Sluit elke vorm buiten \"nv, convenant\" uit omdat \"het zo is\""));

        Advice advice = rulebook.advise(NOTHING_KNOWN);

        assertEquals(
                List.of(Form.LOCAL, Form.COVENANT, Form.PUBLIC_COMPANY),
                advice.regimes().stream()
                        .map(regime -> regime.form())
                        .filter(form -> form.rank().equals(OptionalInt.of(1)))
                        .map(OptionAdvice::option)
                        .toList());
    }

    @Test
    void casesAreReadInOrderAndUnknownStaysUnknownUnlessACaseIsCertain() {
        Rulebook rulebook = law(
                rule(
                        "AF03.1 Eerst",
                        "Kenmerk \"Deelnemende bestuursorganen\" bevat \"raad\"",
                        "Leid \"Alleen colleges\" af als \"nee\""),
                rule("AF03.2 Dan", "Kenmerk \"Beleidsruimte\" is \"ruim\"", "Leid \"Alleen colleges\" af als \"ja\""),
                rule("AF03.3 Anders", "Anders", "Leid \"Alleen colleges\" af als \"nee\""),
                rule("L001 Test", "Kenmerk \"Alleen colleges\" is \"nee\"", "Sluit \"bv\" uit omdat \"het zo is\""));

        Situation council = NOTHING_KNOWN.with(Partners.PARTICIPATING_ORGANS, java.util.Set.of(Partners.Organ.COUNCIL));

        assertEquals(
                Standing.EXCLUDED, on(rulebook, council, Form.PRIVATE_COMPANY).standing(), "the first case is certain");
        assertEquals(
                Standing.CONDITIONAL,
                on(rulebook, NOTHING_KNOWN, Form.PRIVATE_COMPANY).standing());
        assertEquals(
                List.of(Partners.PARTICIPATING_ORGANS, Task.POLICY_DISCRETION),
                rulebook.advise(NOTHING_KNOWN).openQuestions().stream()
                        .map(OpenQuestion::characteristic)
                        .sorted(java.util.Comparator.comparing(characteristic -> -characteristic.index()))
                        .toList());
    }
}
