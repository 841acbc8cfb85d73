package nl.afwegingskader.governance.portfolio;

import java.util.List;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;

/**
 * The form that exists, held against the advice: a {@link FormCheck} in short.
 *
 * @param form the form
 * @param standing whether the law allows the form, whatever its design
 * @param verdict what the check comes to, its design included
 * @param findings what is said of the form for certain, but for what pleads in its favour
 * @param better the forms with a better rank
 */
public record FormReview(
        Form form, Standing standing, FormCheck.Verdict verdict, List<Finding> findings, List<Form> better) {

    public FormReview {
        findings = List.copyOf(findings);
        better = List.copyOf(better);
    }

    static FormReview of(FormCheck check) {
        return new FormReview(
                check.form().option(),
                check.form().standing(),
                check.verdict(),
                check.form().findings().stream()
                        .filter(finding -> finding.certain() && finding.effect() != Effect.FAVOURS)
                        .toList(),
                check.better().stream().map(OptionAdvice::option).toList());
    }
}
