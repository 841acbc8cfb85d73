package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.advice.Cause;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.source.RuleCard;

/** Why the law excludes a form: the answers that do, with rule and source. */
final class CausesText {

    private static final String INDENT = "    ";

    private final Layout layout;
    private final Explanation explanation;

    CausesText(Layout layout, Explanation explanation) {
        this.layout = layout;
        this.explanation = explanation;
    }

    void write() {
        layout.heading("Waarom de wet deze vorm uitsluit");
        List<Cause> causes = explanation.causes();
        if (causes.size() == 1) {
            layout.hanging("", "Er is één reden. Die geldt wat u verder ook antwoordt.");
        } else {
            layout.hanging(
                    "",
                    "Er zijn " + (explanation.moreCauses() ? "meer dan " : "") + causes.size()
                            + " redenen. Elke reden is op zichzelf genoeg, wat u verder ook antwoordt. De reden met de"
                            + " minste antwoorden staat bovenaan.");
        }
        for (int number = 1; number <= causes.size(); number++) {
            layout.blank();
            cause(Layout.right(number + ". ", INDENT.length()), causes.get(number - 1));
        }
        if (explanation.boundedCauses()) {
            layout.blank()
                    .hanging(
                            "",
                            "Niet alles kon worden uitgezocht: er kunnen meer redenen zijn, of redenen met minder"
                                    + " antwoorden.");
        }
    }

    private void cause(String mark, Cause cause) {
        layout.hanging(
                mark,
                cause.answers().isEmpty()
                        ? "De vorm is op deze peildatum uitgesloten, wat u ook antwoordt."
                        : "De vorm is uitgesloten omdat "
                                + Sentences.listed(cause.answers().stream()
                                        .map(Sentences::soIs)
                                        .toList())
                                + ".");
        for (DerivedValue derived : cause.derived()) {
            layout.hanging(
                    INDENT,
                    "Daaruit volgt dat " + Sentences.named(derived.characteristic()) + " \"" + derived.printed()
                            + "\" is. " + AdviceText.source(derived.rule()));
        }
        if (cause.findings().size() > 1 && cause.findings().stream().noneMatch(Finding::certain)) {
            layout.hanging(
                    INDENT,
                    "Welke van deze regels dan geldt, hangt af van andere antwoorden, maar één geldt er altijd.");
        }
        for (Finding finding : cause.findings()) {
            layout.hanging(
                    INDENT,
                    "De regel zegt: uitgesloten omdat " + finding.reason() + ". " + AdviceText.source(finding.rule()));
        }
        for (RuleCard rule : cause.impossible()) {
            layout.hanging(INDENT, "Iets anders kan niet: " + rule.title() + ". " + AdviceText.source(rule));
        }
    }
}
