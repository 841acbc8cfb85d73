package nl.afwegingskader.governance.werkbank.scenarios;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;

/** Reads scenarios in sentences, with everything that is wrong in them. */
final class Features {

    private static final String LANGUAGE = "# language: nl";
    private static final Pattern PLACE = Pattern.compile("\\((\\d+):(\\d+)\\)");

    /** From here on a line that is no step would be taken for a description, and be missed in silence. */
    private static final Pattern SCENARIO = Pattern.compile("(Abstract Scenario|Scenario|Voorbeeld|Achtergrond):.*");

    private static final Pattern KNOWN = Pattern.compile(
            "(Abstract Scenario|Scenario|Voorbeelden|Voorbeeld|Achtergrond|Regel):.*|(Gegeven|Stel|Als|Wanneer|Dan|En|Maar) .*|[#@|*].*");

    private final Vocabulary vocabulary;
    private final List<RuleFileProblem> problems;
    private final List<Feature> features = new ArrayList<>();
    private long ids;

    Features(Vocabulary vocabulary, List<RuleFileProblem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** A file in memory, as Cucumber reads it. */
    private record InMemory(ScenarioFiles.Feature feature) implements Resource {
        @Override
        public URI getUri() {
            try {
                return new URI("file", null, "/" + feature.file(), null);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(feature.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The path in the rules folder that a file in memory stands for. */
    static String file(URI uri) {
        return uri.getPath().substring(1);
    }

    List<Feature> features() {
        return features;
    }

    void read(ScenarioFiles.Feature file) {
        if (!file.text().stripLeading().startsWith(LANGUAGE)) {
            problems.add(new RuleFileProblem(
                    ProblemCode.SCENARIO_LINE,
                    file.file(),
                    1,
                    0,
                    "hier staat niet in welke taal de zinnen zijn.",
                    "Zet bovenaan: " + LANGUAGE));
            return;
        }
        if (!everyLineIsKnown(file)) {
            return;
        }
        try {
            new FeatureParser(() -> new UUID(0, ids++))
                    .parseResource(new InMemory(file))
                    .ifPresent(feature -> {
                        features.add(feature);
                        feature.getPickles().forEach(scenario -> check(file.file(), scenario));
                    });
        } catch (RuntimeException unreadable) {
            tell(file.file(), String.valueOf(unreadable.getMessage()));
        }
    }

    private boolean everyLineIsKnown(ScenarioFiles.Feature file) {
        List<String> lines = file.text().lines().toList();
        boolean inScenario = false;
        boolean known = true;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number).strip();
            inScenario |= SCENARIO.matcher(line).matches();
            if (inScenario && !line.isEmpty() && !KNOWN.matcher(line).matches()) {
                tell(file.file(), number + 1, lines.get(number).indexOf(line) + 1);
                known = false;
            }
        }
        return known;
    }

    private void tell(String file, String message) {
        Matcher place = PLACE.matcher(message);
        boolean found = place.find();
        int line = found ? Integer.parseInt(place.group(1)) : 0;
        tell(file, line, found ? Integer.parseInt(place.group(2)) : 0);
    }

    private void tell(String file, int line, int column) {
        String known = "Functionaliteit:, Achtergrond:, Scenario:, Gegeven, Wanneer, Dan, En, Maar of #";
        String remedy = "Een tekstregel begint met " + known + ".";
        problems.add(new RuleFileProblem(
                ProblemCode.SCENARIO_LINE, file, line, column, "deze tekstregel past hier niet.", remedy));
    }

    private void check(String file, Pickle scenario) {
        for (Step step : scenario.getSteps()) {
            try {
                vocabulary.step(step.getText());
            } catch (UnknownWords unknown) {
                problems.add(unknown.on(file, step.getLine()));
            }
        }
    }
}
