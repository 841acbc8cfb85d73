package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.source.RuleCard;

/** What became of all expectations, for a terminal. */
final class TestText {

    private final TestReport report;
    private final Layout layout = new Layout();

    TestText(TestReport report) {
        this.report = report;
    }

    String text() {
        layout.line("TOETS VAN " + report.folder());
        layout.hanging(
                "",
                "versie " + report.edition().version() + " · "
                        + Progress.number(report.examples().size())
                        + " voorbeelden · " + Progress.number(report.scenarios().size()) + " scenario's · "
                        + PortfolioWords.count(
                                report.coverage().size(), "regel met een voorwaarde", "regels met een voorwaarde"));
        layout.blank().hanging("", report.verdict());
        if (!report.failures().isEmpty()) {
            layout.heading("Wat niet uitkomt");
            report.failures().forEach(this::failure);
        }
        coverage();
        report.mutations().ifPresent(ignored -> mutations());
        return layout.toString();
    }

    private void failure(TestReport.Failure failure) {
        layout.line(failure.place());
        layout.hanging("   ", failure.name());
        layout.hanging("   verwacht: ", failure.expected());
        layout.hanging("   kwam:     ", failure.came());
    }

    private void coverage() {
        layout.heading("Wat de voorbeelden en scenario's laten zien");
        list("Regels zonder eigen voorbeeld", report.withoutExamples());
        list("Regels die nergens gelden", report.neverHeld());
        List<RuleCoverage> never = report.withConditionNeverFalse();
        layout.hanging("- ", "Voorwaarden die nergens onwaar zijn: " + (never.isEmpty() ? "geen." : ""));
        never.forEach(rule -> rule.neverFalse()
                .forEach(condition -> layout.hanging("    ", rule.rule().id() + ": " + condition)));
    }

    private void list(String what, List<RuleCoverage> rules) {
        String ids = rules.stream()
                .map(RuleCoverage::rule)
                .map(RuleCard::id)
                .map(id -> id.text())
                .reduce((one, next) -> one + ", " + next)
                .orElse("geen");
        layout.hanging("- ", what + ": " + ids + ".");
    }

    private void mutations() {
        layout.heading("Wijzigingen die geen voorbeeld merkt");
        layout.hanging(
                "",
                "Van elke regel zijn kleine wijzigingen geprobeerd: een drempel één hoger of lager, een voorwaarde weg of"
                        + " omgekeerd, een andere keuze, een andere kracht, de regel weg. " + report.noticed());
        report.incomplete().forEach(score -> survivors(score, ""));
        if (!report.explained().isEmpty()) {
            layout.blank().line("Niet gemerkt, met een reden:");
            report.explained().forEach(score -> survivors(score, "  "));
        }
    }

    private void survivors(MutationScore score, String indent) {
        layout.hanging(
                indent,
                score.rule().id() + " (" + score.percent() + "%) "
                        + score.rule().file() + ":" + score.rule().line());
        for (MutationScore.Survivor survivor : score.survivors()) {
            layout.hanging(indent + "   - ", survivor.mutant().change());
            if (survivor.isExplained()) {
                layout.hanging(indent + "     reden: ", survivor.reason());
            }
        }
    }
}
