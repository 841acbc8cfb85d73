package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Nearest;

/** Scenarios in rows of a table: each cell is a step of the same vocabulary. */
final class Rows {

    private static final String NAME = "scenario";
    private static final String DATE = "peildatum";
    private static final String DOSSIER = "dossier";

    private static final Map<String, Function<String, String>> EXPECTED = expected();

    private final Vocabulary vocabulary;
    private final List<RuleFileProblem> problems;

    Rows(Vocabulary vocabulary, List<RuleFileProblem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    private static Map<String, Function<String, String>> expected() {
        Map<String, Function<String, String>> steps = new LinkedHashMap<>();
        for (String standing : List.of("uitgesloten", "toelaatbaar", "voorwaardelijk", "verplicht")) {
            steps.put(standing, cell -> "is de vorm \"" + cell + "\" " + standing);
        }
        steps.put("alleen", cell -> "is elke vorm uitgesloten behalve \"" + cell + "\"");
        steps.put("eerste", cell -> "staat de vorm \"" + cell + "\" op de eerste plaats");
        steps.put("regels", cell -> "noemt het advies regel \"" + cell + "\"");
        steps.put("zonder regels", cell -> "noemt het advies regel \"" + cell + "\" niet");
        steps.put("vraagt naar", cell -> "vraagt het advies naar \"" + cell + "\"");
        return steps;
    }

    /** The steps of a row, in the order of its columns, with the question in between; what is wrong is told. */
    private List<String> steps(ScenarioFiles.Row row) {
        List<String> given = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        row.cells().forEach((heading, cell) -> {
            if (cell.isEmpty() || heading.equals(NAME)) {
                return;
            }
            if (heading.equals(DOSSIER)) {
                given.add(0, "het dossier \"" + cell + "\"");
            } else if (heading.equals(DATE)) {
                given.add("een situatie op " + cell);
            } else if (EXPECTED.containsKey(heading)) {
                expected.add(EXPECTED.getOrDefault(heading, step -> step).apply(cell));
            } else {
                given.add("het kenmerk \"" + heading + "\" is \"" + cell + "\"");
            }
        });
        given.add("advies wordt gevraagd");
        given.addAll(expected);
        return given;
    }

    void check(ScenarioFiles.Row row) {
        for (String heading : row.cells().keySet()) {
            if (!isKnown(heading)) {
                List<String> known = new ArrayList<>(List.of(NAME, DATE, DOSSIER));
                known.addAll(EXPECTED.keySet());
                known.addAll(Catalogue.codesToFillIn());
                problems.add(new RuleFileProblem(
                        ProblemCode.SCENARIO_COLUMNS,
                        row.file(),
                        1,
                        0,
                        "de kolom \"" + heading + "\" is onbekend." + Nearest.question(heading, known),
                        "Kolommen zijn scenario, peildatum, dossier, kenmerken, en: "
                                + String.join(", ", EXPECTED.keySet()) + "."));
            }
        }
        if (row.cells().keySet().stream().allMatch(Rows::isKnown)) {
            steps(row).forEach(step -> {
                try {
                    vocabulary.step(step);
                } catch (UnknownWords unknown) {
                    problems.add(unknown.on(row.file(), row.line()));
                }
            });
        }
    }

    private static boolean isKnown(String heading) {
        return heading.equals(NAME)
                || heading.equals(DATE)
                || heading.equals(DOSSIER)
                || EXPECTED.containsKey(heading)
                || Catalogue.find(heading).isPresent();
    }

    ScenarioResult run(ScenarioFiles.Row row, Rulebook rulebook) {
        World world = new World(rulebook);
        Optional<ScenarioResult.Failure> failure = Optional.empty();
        for (String step : steps(row)) {
            try {
                vocabulary.step(step).on(world);
            } catch (Unmet unmet) {
                failure = Optional.of(new ScenarioResult.Failure(row.line(), step, String.valueOf(unmet.getMessage())));
                break;
            }
        }
        return new ScenarioResult(row.file(), row.line(), row.cells().getOrDefault(NAME, ""), world.asked(), failure);
    }
}
