package nl.afwegingskader.governance.werkbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.werkbank.scenarios.ScenarioResult;

/** What became of all expectations as JSON. */
final class TestJson {

    private TestJson() {}

    static String write(TestReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("map", report.folder());
        json.put("versie", report.edition().version());
        json.put("geslaagd", report.passed());
        json.put("aantalVoorbeelden", report.examples().size());
        json.put("aantalScenarios", report.scenarios().size());
        json.put(
                "voorbeeldenMislukt",
                report.failedExamples().stream().map(TestJson::example).toList());
        json.put(
                "scenariosMislukt",
                report.failedScenarios().stream().map(TestJson::scenario).toList());
        json.put("dekking", report.coverage().stream().map(TestJson::coverage).toList());
        report.mutations()
                .ifPresent(scores -> json.put(
                        "mutaties", scores.stream().map(TestJson::score).toList()));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> example(ExampleResult result) {
        return of(
                "bestand", result.example().file(),
                "tekstregel", result.example().line(),
                "regel", result.example().rule().text(),
                "voorbeeld", result.example().text(),
                "verwacht", result.example().expected(),
                "kwam", result.outcome());
    }

    private static Map<String, Object> scenario(ScenarioResult result) {
        Map<String, Object> json = of("bestand", result.file(), "scenario", result.name());
        result.failure().ifPresent(failure -> {
            json.put("tekstregel", failure.line());
            json.put("stap", failure.step());
            json.put("kwam", failure.message());
        });
        return json;
    }

    private static Map<String, Object> coverage(RuleCoverage rule) {
        return of(
                "regel", rule.rule().id().text(),
                "voorbeelden", rule.examples(),
                "geldt", rule.held(),
                "geldtNiet", rule.failed(),
                "onbekend", rule.open(),
                "nooitOnwaar", rule.neverFalse());
    }

    private static Map<String, Object> score(MutationScore score) {
        List<Map<String, Object>> survivors = score.survivors().stream()
                .map(survivor -> of(
                        "soort", survivor.mutant().kind().code(),
                        "wijziging", survivor.mutant().change(),
                        "reden", survivor.reason()))
                .toList();
        return of(
                "regel", score.rule().id().text(),
                "gemerkt", score.noticed(),
                "verandertNiets", score.alike(),
                "percentage", score.percent(),
                "nietGemerkt", survivors);
    }
}
