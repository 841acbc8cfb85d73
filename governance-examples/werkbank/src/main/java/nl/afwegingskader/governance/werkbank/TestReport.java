package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.werkbank.scenarios.ScenarioResult;

/**
 * What became of everything that is expected of a folder of rules.
 *
 * @param folder the folder as the user named it
 * @param edition which rules these are
 * @param examples every row of an example table
 * @param scenarios every scenario
 * @param coverage what all of these showed of each rule
 * @param mutations which changes of a rule the rows notice, when that was asked
 */
record TestReport(
        String folder,
        Edition edition,
        List<ExampleResult> examples,
        List<ScenarioResult> scenarios,
        List<RuleCoverage> coverage,
        Optional<List<MutationScore>> mutations) {

    /** So many rules are named in one line. */
    private static final int MOST_NAMED = 5;

    /** An example or scenario that did not come out as expected: where it stands, what it is called, and what came. */
    record Failure(String place, String name, String expected, String came) {}

    List<ExampleResult> failedExamples() {
        return examples.stream().filter(example -> !example.passed()).toList();
    }

    List<ScenarioResult> failedScenarios() {
        return scenarios.stream().filter(scenario -> !scenario.passed()).toList();
    }

    /** All that did not come out as expected, examples first. */
    List<Failure> failures() {
        Stream<Failure> rows = failedExamples().stream()
                .map(result -> new Failure(
                        result.example().file() + ":" + result.example().line(),
                        result.example().rule() + ", " + result.example().text(),
                        result.example().expected(),
                        result.outcome()));
        Stream<Failure> stories = failedScenarios().stream()
                .flatMap(result -> result.failure().stream()
                        .map(failure -> new Failure(
                                result.file() + ":" + failure.line(),
                                result.name(),
                                failure.step(),
                                failure.message())));
        return Stream.concat(rows, stories).toList();
    }

    /** Rules of which some change is noticed by no example and has no reason; of a rule whose own examples fail, that says nothing. */
    List<MutationScore> incomplete() {
        return telling().filter(score -> !score.isComplete()).toList();
    }

    /** The scores of rules of which every example comes out; of the others they say nothing. */
    Stream<MutationScore> telling() {
        Set<RuleId> failing =
                failedExamples().stream().map(result -> result.example().rule()).collect(Collectors.toSet());
        return mutations.orElse(List.of()).stream()
                .filter(score -> !failing.contains(score.rule().id()));
    }

    /** Rules with a listed reason. */
    List<MutationScore> explained() {
        return telling()
                .filter(score -> score.isComplete() && !score.survivors().isEmpty())
                .toList();
    }

    List<RuleCoverage> withoutExamples() {
        return coverage.stream()
                .filter(rule -> rule.examples() == 0 && !isCase(rule))
                .toList();
    }

    List<RuleCoverage> neverHeld() {
        return coverage.stream().filter(rule -> rule.held() == 0).toList();
    }

    List<RuleCoverage> withConditionNeverFalse() {
        return coverage.stream().filter(rule -> !rule.neverFalse().isEmpty()).toList();
    }

    /** A case of a derivation may be shown by rows that name the derived kenmerk. */
    private static boolean isCase(RuleCoverage rule) {
        return rule.rule().text().stream().anyMatch(line -> line.startsWith("Leid "));
    }

    boolean passed() {
        return failedExamples().isEmpty()
                && failedScenarios().isEmpty()
                && incomplete().isEmpty();
    }

    /** How many changes are noticed, in whole percents rounded down. */
    int percentNoticed() {
        long counted = sum(MutationScore::counted);
        return counted == 0 ? 100 : (int) (100 * sum(MutationScore::noticed) / counted);
    }

    /** The same in a sentence. */
    String noticed() {
        long alike = sum(MutationScore::alike);
        return "Een voorbeeld merkt er " + Progress.number(sum(MutationScore::noticed)) + " van de "
                + Progress.number(sum(MutationScore::counted)) + "."
                + (alike == 0
                        ? ""
                        : " Nog " + Progress.number(alike) + " veranderen bewezen niets en tellen niet mee.");
    }

    private long sum(ToLongFunction<MutationScore> number) {
        return mutations.orElse(List.of()).stream().mapToLong(number).sum();
    }

    /** What it comes to, in one line. */
    String verdict() {
        if (examples.isEmpty() && scenarios.isEmpty() && passed()) {
            return "Er zijn geen voorbeelden en scenario's.";
        }
        if (passed()) {
            return "Alles komt uit zoals verwacht." + bare();
        }
        boolean failed = !failedExamples().isEmpty() || !failedScenarios().isEmpty();
        return (failed ? "Niet zoals verwacht: " + count() + "." : "")
                + (failed && !incomplete().isEmpty() ? " " : "")
                + (incomplete().isEmpty() ? "" : unnoticed());
    }

    private String count() {
        Stream<String> examples = failedExamples().isEmpty()
                ? Stream.empty()
                : Stream.of(PortfolioWords.count(failedExamples().size(), "voorbeeld", "voorbeelden"));
        Stream<String> stories = failedScenarios().isEmpty()
                ? Stream.empty()
                : Stream.of(PortfolioWords.count(failedScenarios().size(), "scenario", "scenario's"));
        return Stream.concat(examples, stories).collect(Collectors.joining(" en "));
    }

    private String bare() {
        return withoutExamples().isEmpty()
                ? ""
                : " Nog zonder voorbeeld: " + names(withoutExamples().stream().map(RuleCoverage::rule)) + ".";
    }

    private static String names(Stream<RuleCard> rules) {
        List<RuleCard> all = rules.toList();
        String named =
                all.stream().limit(MOST_NAMED).map(rule -> rule.id().text()).collect(Collectors.joining(", "));
        int more = all.size() - MOST_NAMED;
        return named + (more > 0 ? " en nog " + PortfolioWords.count(more, "regel", "regels") : "");
    }

    private String unnoticed() {
        return "Van " + names(incomplete().stream().map(MutationScore::rule))
                + " merkt geen voorbeeld elke kleine wijziging. Maak er een voorbeeld bij, of schrijf in mutaties.csv waarom"
                + " dat niet kan.";
    }
}
