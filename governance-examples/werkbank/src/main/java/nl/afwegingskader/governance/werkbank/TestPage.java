package nl.afwegingskader.governance.werkbank;

import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.werkbank.html.Templates;

/** What became of all expectations as one page of HTML. Each method of the content is a name in the template. */
final class TestPage {

    private static final String TEMPLATE = "toets";

    private final TestReport report;

    TestPage(TestReport report) {
        this.report = report;
    }

    void write(Writer writer) {
        new Templates(TestPage.class).write(TEMPLATE, new Content(report), writer);
    }

    private record Count(String label, String number) {}

    private record Change(String rule, String title, String change, String reason) {}

    private record Row(
            String rule, String title, String examples, String held, String failed, String open, String noticed) {}

    private record File(int number, String name, List<Row> rows) {}

    /** What stands on the page. */
    private static final class Content {

        private final TestReport report;
        private final Map<RuleId, MutationScore> scores = new HashMap<>();

        Content(TestReport report) {
            this.report = report;
            report.mutations()
                    .ifPresent(
                            all -> all.forEach(score -> scores.put(score.rule().id(), score)));
        }

        String folder() {
            return report.folder();
        }

        String edition() {
            return report.edition().version();
        }

        String sha() {
            return report.edition().sha256();
        }

        String verdict() {
            return report.verdict();
        }

        List<Count> counts() {
            List<Count> counts = new ArrayList<>();
            counts.add(
                    new Count("voorbeelden", Progress.number(report.examples().size())));
            counts.add(new Count(
                    "voorbeelden die niet uitkomen",
                    Progress.number(report.failedExamples().size())));
            counts.add(
                    new Count("scenario's", Progress.number(report.scenarios().size())));
            counts.add(new Count(
                    "scenario's die niet uitkomen",
                    Progress.number(report.failedScenarios().size())));
            counts.add(new Count(
                    "regels met een voorwaarde",
                    Progress.number(report.coverage().size())));
            if (report.mutations().isPresent()) {
                counts.add(new Count("van de wijzigingen gemerkt", report.percentNoticed() + "%"));
            }
            return counts;
        }

        boolean hasFailed() {
            return !failed().isEmpty();
        }

        List<TestReport.Failure> failed() {
            return report.failures();
        }

        boolean mutated() {
            return report.mutations().isPresent();
        }

        String noticed() {
            return report.noticed();
        }

        boolean hasSurvivors() {
            return !survivors().isEmpty();
        }

        List<Change> survivors() {
            return changes(report.incomplete());
        }

        boolean hasExplained() {
            return !explained().isEmpty();
        }

        List<Change> explained() {
            return changes(report.explained());
        }

        private static List<Change> changes(List<MutationScore> scores) {
            return scores.stream()
                    .flatMap(score -> score.survivors().stream())
                    .map(survivor -> new Change(
                            survivor.mutant().rule().id().text(),
                            survivor.mutant().rule().title(),
                            survivor.mutant().change(),
                            survivor.isExplained() ? survivor.reason() : "geen reden genoemd"))
                    .toList();
        }

        boolean hasNeverFalse() {
            return !neverFalse().isEmpty();
        }

        List<Change> neverFalse() {
            return report.withConditionNeverFalse().stream()
                    .flatMap(rule -> rule.neverFalse().stream()
                            .map(condition -> new Change(
                                    rule.rule().id().text(), rule.rule().title(), condition, "")))
                    .toList();
        }

        List<String> scenarios() {
            return report.scenarios().stream()
                    .map(scenario -> scenario.name() + (scenario.passed() ? "" : " (komt niet uit)"))
                    .toList();
        }

        boolean hasScenarios() {
            return !report.scenarios().isEmpty();
        }

        /** The rules with a condition, per file. */
        List<File> files() {
            Map<String, List<Row>> files = new TreeMap<>();
            report.coverage()
                    .forEach(rule -> files.computeIfAbsent(rule.rule().file(), ignored -> new ArrayList<>())
                            .add(row(rule)));
            List<File> numbered = new ArrayList<>();
            files.forEach((name, rows) -> numbered.add(new File(numbered.size() + 1, name, rows)));
            return numbered;
        }

        private Row row(RuleCoverage coverage) {
            RuleCard rule = coverage.rule();
            MutationScore score = scores.get(rule.id());
            return new Row(
                    rule.id().text(),
                    rule.title(),
                    Progress.number(coverage.examples()),
                    Progress.number(coverage.held()),
                    Progress.number(coverage.failed()),
                    Progress.number(coverage.open()),
                    score == null ? "" : score.percent() + "% van " + score.counted());
        }
    }
}
