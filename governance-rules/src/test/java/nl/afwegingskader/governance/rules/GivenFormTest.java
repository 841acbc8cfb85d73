package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second way of asking: a form is given and held against the rules; and designs that the law does not allow. */
class GivenFormTest {

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    private static final String REJECT =
            "Keur het ontwerp af bij \"openbaar lichaam\" omdat \"het bestuur te klein is\"";

    @TempDir
    private Path folder;

    private SmallRulebook rules;

    @BeforeEach
    void aFolder() {
        rules = SmallRulebook.in(folder);
    }

    private Advice advise(Situation situation) {
        return rules.open().advise(situation);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id().text()).toList();
    }

    @Test
    void aRejectedDesignLeavesTheFormAdmissibleAndItsRank() {
        rules.with(
                        "wet/a.dslr",
                        rule("L038 Test", "Kenmerk \"Aantal partners\" ligt onder de drempel \"drie\"", REJECT))
                .with(
                        "wet/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\ndrie;3;partners;;;Wgr;hoog;wet\n");

        Advice advice = advise(NOTHING_KNOWN.with(Partners.NUMBER_OF_PARTNERS, 2));
        FormCheck check = advice.check(Form.PUBLIC_BODY);

        assertEquals(Standing.ADMISSIBLE, check.form().standing());
        assertEquals(1, check.form().rank().orElse(0));
        assertEquals(FormCheck.Verdict.DESIGN_REJECTED, check.verdict());
        assertEquals(List.of("L038"), ids(check.rejections()));
        assertEquals(FormCheck.Verdict.FITTING, advice.check(Form.FOUNDATION).verdict());
    }

    @Test
    void aDesignThatIsNotKnownIsNotRejectedAndIsAskedForTheFormThatExists() {
        rules.with("wet/a.dslr", rule("L038 Test", "Kenmerk \"Beleidsruimte\" is \"geen\"", REJECT));

        Advice advice = advise(NOTHING_KNOWN.with(LegalContext.EXISTING_FORM, Form.PUBLIC_BODY));

        assertEquals(FormCheck.Verdict.UNDECIDED, advice.check(Form.PUBLIC_BODY).verdict());
        assertEquals(List.of(), advice.check(Form.PUBLIC_BODY).rejections());
        assertEquals(
                List.of("A2 REGIME"),
                advice.openQuestions().stream()
                        .map(question -> question.characteristic().number() + " " + question.decides())
                        .toList());
        assertEquals(
                List.of(Form.PUBLIC_BODY, Form.MODULAR_REGULATION),
                advice.openQuestions().stream()
                        .map(OpenQuestion::forms)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void onlyTheLawRejectsADesign() {
        rules.with("praktijk/a.dslr", rule("F001 Test", "Altijd", REJECT));

        assertEquals(
                "praktijk/a.dslr:1:1: GOV301 alleen een regel in de map \"wet\" mag een ontwerp afkeuren. Gebruik \"Waarschuw bij …"
                        + " dat …\".",
                refused());
    }

    @Test
    void aRejectionDoesNotRestOnPractice() {
        rules.with("wet/a.dslr", rule("L038 Test", "Kenmerk \"Alleen overheden\" is \"ja\"", REJECT))
                .with(
                        "praktijk/b.dslr",
                        rule("AF04.1 Test", "Altijd", "Leid \"Alleen overheden\" af als \"ja\"")
                                .replace("Altijd", "Anders"));

        assertEquals(
                "praktijk/b.dslr:1:1: GOV305 hier wordt \"Alleen overheden\" bepaald; dat is geen wet, maar L038 (wet/a.dslr, tekstregel 1)"
                        + " steunt erop. Wat de wet zegt, hangt alleen af van antwoorden en van regels in de map \"wet\".",
                refused());
    }

    private String refused() {
        return assertThrows(RulebookException.class, rules::open).problems().stream()
                .map(RuleFileProblem::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anExcludedFormThatExistsIsInadmissibleAndStillHasItsRegime() {
        rules.with(
                        "wet/a.dslr",
                        rule("L030 Test", "Altijd", "Sluit \"informeel netwerk\" uit omdat \"de wet anders wil\""))
                .with(
                        "praktijk/b.dslr",
                        rule(
                                "N301 Test",
                                "Altijd",
                                "Pleit matig voor instrument \"I48\" bij elke samenwerkingsvorm omdat \"het helpt\""));

        Advice existing = advise(NOTHING_KNOWN.with(LegalContext.EXISTING_FORM, Form.INFORMAL_NETWORK));
        FormCheck check = existing.check(Form.INFORMAL_NETWORK);

        assertEquals(FormCheck.Verdict.INADMISSIBLE, check.verdict());
        assertEquals(List.of("L030"), ids(check.exclusions()));
        assertEquals(
                List.of(Instrument.I48),
                existing.regime(Form.INFORMAL_NETWORK).instruments().stream()
                        .map(OptionAdvice::option)
                        .toList());
        assertEquals(
                List.of(), advise(NOTHING_KNOWN).regime(Form.INFORMAL_NETWORK).instruments());
    }

    @Test
    void aFormThatSomethingPleadsAgainstIsToBeDiscussedAndBetterFormsAreNamed() {
        rules.with("praktijk/a.dslr", rule("F001 Test", "Altijd", "Pleit sterk tegen \"nv\" omdat \"het zwaar is\""));

        FormCheck check = advise(NOTHING_KNOWN).check(Form.PUBLIC_COMPANY);

        assertEquals(FormCheck.Verdict.QUESTIONABLE, check.verdict());
        assertEquals(List.of("F001"), ids(check.against()));
        assertEquals(21, check.better().size());
    }
}
