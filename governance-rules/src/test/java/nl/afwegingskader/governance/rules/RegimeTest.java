package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second and third part of a regime: what rules say of roles and instruments, per form. */
class RegimeTest {

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    @TempDir
    private Path folder;

    private SmallRulebook rules;

    @BeforeEach
    void aFolder() {
        rules = SmallRulebook.in(folder);
    }

    private static Regime regime(Advice advice, Form form) {
        return advice.regimes().stream()
                .filter(regime -> regime.form().option() == form)
                .findFirst()
                .orElseThrow();
    }

    private static List<Instrument> instruments(Advice advice, Form form) {
        return regime(advice, form).instruments().stream()
                .map(OptionAdvice::option)
                .toList();
    }

    private String refused() {
        return assertThrows(RulebookException.class, rules::open).problems().stream()
                .map(RuleFileProblem::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anInstrumentComesOnlyWithTheFormsItIsSaidOf() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L050 Evaluatie",
                        "Altijd",
                        "Vereis instrument \"evaluatiebepaling\" bij elke Wgr-vorm omdat \"de wet het zegt\""));

        Advice advice = rules.open().advise(NOTHING_KNOWN);

        assertEquals(List.of(Instrument.I07), instruments(advice, Form.PUBLIC_BODY));
        assertEquals(
                Standing.REQUIRED,
                regime(advice, Form.PUBLIC_BODY).instruments().get(0).standing());
        assertEquals(List.of(), instruments(advice, Form.FOUNDATION));
        assertEquals(List.of(), instruments(advice, Form.LOCAL));
    }

    @Test
    void whatIsRequiredComesFirstAndTheRestByScore() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L050 Evaluatie",
                        "Altijd",
                        "Vereis instrument \"I07\" bij elke Wgr-vorm omdat \"de wet het zegt\"\n"
                                + "Stel aan instrument \"I15\" bij \"openbaar lichaam\" de voorwaarde \"mits de regeling het kent\" omdat \"de wet het zegt\""));
        rules.with(
                "praktijk/b.dslr",
                rule(
                        "N001 Twee keuzes",
                        "Altijd",
                        "Pleit zwak voor instrument \"I01\" bij elke samenwerkingsvorm omdat \"het helpt\"\n"
                                + "Pleit sterk voor instrument \"I02\" bij elke samenwerkingsvorm omdat \"het helpt\""));

        Regime regime = regime(rules.open().advise(NOTHING_KNOWN), Form.PUBLIC_BODY);

        assertEquals(
                List.of(Instrument.I07, Instrument.I02, Instrument.I01, Instrument.I15),
                regime.instruments().stream().map(OptionAdvice::option).toList());
        assertEquals(
                List.of("mits de regeling het kent"),
                regime.instruments().get(3).conditions());
        assertEquals(
                List.of(0, 3, 1, 0),
                regime.instruments().stream().map(OptionAdvice::score).toList());
    }

    @Test
    void aRoleAndAnInstrumentOfTheSameNameAreToldApart() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L067 Bestuurscommissie",
                        "Altijd",
                        "Sluit rol \"bestuurscommissie\" uit bij \"bedrijfsvoeringsorganisatie\" omdat \"de wet haar niet kent\""));

        Regime regime = regime(rules.open().advise(NOTHING_KNOWN), Form.OPERATIONAL_ORGANISATION);

        assertEquals(
                List.of(RoleOption.RB18),
                regime.roles().stream().map(OptionAdvice::option).toList());
        assertEquals(Standing.EXCLUDED, regime.roles().get(0).standing());
        assertEquals(List.of(), regime.instruments());
    }

    @Test
    void anExcludedFormHasNoRegime() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L001 Uit",
                        "Altijd",
                        "Sluit \"stichting\" uit omdat \"het niet mag\"\n"
                                + "Vereis instrument \"I07\" bij elke samenwerkingsvorm omdat \"de wet het zegt\""));

        Advice advice = rules.open().advise(NOTHING_KNOWN);

        assertEquals(List.of(), instruments(advice, Form.FOUNDATION));
        assertEquals(List.of(Instrument.I07), instruments(advice, Form.ASSOCIATION));
    }

    @Test
    void whatMayBeRequiredIsAskedForTheFormThatExists() {
        rules.with(
                "wet/a.dslr",
                rule(
                                "L001 Openbaar lichaam voorop",
                                "Altijd",
                                "Pleit sterk voor \"openbaar lichaam\" omdat \"het zo is\"")
                        + rule(
                                "L050 Evaluatie",
                                "Kenmerk \"A2\" is \"ruim\"",
                                "Vereis instrument \"I07\" bij \"stichting\" omdat \"de wet het zegt\""));
        Rulebook rulebook = rules.open();

        assertEquals(List.of(), rulebook.advise(NOTHING_KNOWN).openQuestions());
        Advice existing = rulebook.advise(NOTHING_KNOWN.with(LegalContext.EXISTING_FORM, Form.FOUNDATION));
        assertEquals(
                List.of(new OpenQuestion(Task.POLICY_DISCRETION, OpenQuestion.Stake.REGIME, List.of(Form.FOUNDATION))),
                existing.openQuestions());
        OptionAdvice<Instrument> evaluation =
                regime(existing, Form.FOUNDATION).instruments().get(0);
        assertEquals(Standing.ADMISSIBLE, evaluation.standing());
        assertTrue(evaluation.findings().stream().noneMatch(finding -> finding.certain()));
    }

    @Test
    void whatMayComeOnTheAgendaIsAskedLastAndAWarningThatMayNotHoldIsNot() {
        rules.with(
                "praktijk/a.dslr",
                rule(
                                "V408 Evaluatie",
                                "Kenmerk \"A2\" is \"ruim\"\nKenmerk \"B5\" is \"ja\"",
                                "Zet \"evalueren\" op de agenda van \"raad\" bij \"jaarrekening\" omdat \"het zo is\"")
                        + rule("M603 Let op", "Kenmerk \"A9\" is \"ja\"", "Waarschuw dat \"het zo is\"")
                        + rule(
                                "F101 Ervoor",
                                "Kenmerk \"A2\" is \"ruim\"",
                                "Pleit sterk voor \"stichting\" omdat \"het zo is\""));

        assertEquals(
                List.of("A2 volgorde", "B5 agenda"),
                rules.open().advise(NOTHING_KNOWN).openQuestions().stream()
                        .map(question -> question.characteristic().number() + " "
                                + question.decides().code())
                        .toList());
        assertEquals(
                List.of(),
                rules
                        .open()
                        .advise(NOTHING_KNOWN.with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.NONE))
                        .openQuestions()
                        .stream()
                        .map(question -> question.characteristic().number() + " "
                                + question.decides().code())
                        .toList());
    }

    @Test
    void requiredAndExcludedIsToldAsAContradictionOnce() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L050 Evaluatie",
                        "Altijd",
                        "Vereis instrument \"I07\" bij elke Wgr-vorm omdat \"de wet het zegt\"\n"
                                + "Sluit instrument \"I07\" uit bij elke Wgr-vorm omdat \"de wet het ook zegt\""));

        List<Warning> warnings = rules.open().advise(NOTHING_KNOWN).warnings();

        assertEquals(
                List.of(
                        "tegenstrijdig: evaluatiebepaling is vereist (L050) en uitgesloten (L050). Leg dit voor aan een jurist."),
                warnings.stream().map(Warning::text).toList());
    }

    @Test
    void practiceRequiresNothingAndAnAgreementMay() {
        String requires = rule(
                "N001 Eis",
                "Altijd",
                "Vereis instrument \"I33\" bij elke samenwerkingsvorm omdat \"het zo is afgesproken\"");
        rules.with("afspraken/venlo/a.dslr", requires);
        assertEquals(
                Standing.REQUIRED,
                regime(rules.open().advise(NOTHING_KNOWN), Form.FOUNDATION)
                        .instruments()
                        .get(0)
                        .standing());

        SmallRulebook.in(folder.resolve("anders")).with("praktijk/a.dslr", requires);
        rules = SmallRulebook.in(folder.resolve("anders"));
        assertTrue(refused().contains("vereisen mag ook een eigen afspraak"), this::refused);
    }

    @Test
    void noOtherLayerPleadsAgainstWhatTheLawRequires() {
        rules.with(
                        "wet/a.dslr",
                        rule(
                                "L050 Evaluatie",
                                "Altijd",
                                "Vereis instrument \"I07\" bij elke Wgr-vorm omdat \"de wet het zegt\""))
                .with(
                        "praktijk/b.dslr",
                        rule(
                                "N001 Liever niet",
                                "Altijd",
                                "Pleit zwak tegen instrument \"I07\" bij \"openbaar lichaam\" omdat \"het werk is\""));

        assertTrue(
                refused().contains("deze regel pleit tegen iets wat de wet vereist (L050, wet/a.dslr)"), this::refused);
    }

    @Test
    void anUnknownInstrumentIsNamedWithTheNearestOne() {
        rules.with(
                "wet/a.dslr",
                rule(
                        "L050 Evaluatie",
                        "Altijd",
                        "Vereis instrument \"evaluatiebepalling\" bij elke Wgr-vorm omdat \"de wet het zegt\""));

        assertTrue(
                refused()
                        .contains("\"evaluatiebepalling\" is geen bekend instrument. Bedoelt u \"evaluatiebepaling\"?"),
                this::refused);
    }

    @Test
    void whatTheLawRequiresComesBeforeWhatWasAgreed() {
        rules.with(
                        "wet/a.dslr",
                        rule("L001 Test", "Altijd", "Vereis instrument \"I30\" bij \"bv\" omdat \"de wet het zegt\""))
                .with(
                        "afspraken/dorp/b.dslr",
                        rule("V001 Test", "Altijd", "Vereis instrument \"I20\" bij \"bv\" omdat \"het is afgesproken\"")
                                + rule(
                                        "V002 Test",
                                        "Altijd",
                                        "Pleit sterk voor instrument \"I20\" bij \"bv\" omdat \"het helpt\""));

        assertEquals(
                List.of(Instrument.I30, Instrument.I20),
                instruments(rules.open().advise(NOTHING_KNOWN), Form.PRIVATE_COMPANY));
    }
}
