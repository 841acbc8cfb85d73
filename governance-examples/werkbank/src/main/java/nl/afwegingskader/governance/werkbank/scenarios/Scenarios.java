package nl.afwegingskader.governance.werkbank.scenarios;

import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;

/** The scenarios in a folder of rule files: those in sentences are run by Cucumber, those in rows of a table by the same sentences. */
public final class Scenarios {

    /** Where dossiers lie, in the rules folder. */
    private static final String DOSSIERS = "scenarios";

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final Features features;
    private final Rows rows;
    private final ScenarioFiles files;

    private Scenarios(Path folder, Rulebook rulebook, ScenarioFiles files, List<RuleFileProblem> problems) {
        this.rulebook = rulebook;
        this.files = files;
        List<String> rules =
                rulebook.cards().stream().map(card -> card.id().text()).toList();
        this.vocabulary = new Vocabulary(new Words(rules), name -> dossier(folder.resolve(DOSSIERS), name));
        this.features = new Features(vocabulary, problems);
        this.rows = new Rows(vocabulary, problems);
    }

    /**
     * Reads the scenarios.
     *
     * @param folder the rules folder
     * @param rulebook the rules in it
     * @throws RulebookException listing every file that cannot be read, every unknown sentence and every unknown word
     */
    public static Scenarios read(Path folder, Rulebook rulebook) {
        List<RuleFileProblem> problems = new ArrayList<>();
        Scenarios scenarios = new Scenarios(folder, rulebook, ScenarioFiles.read(folder), problems);
        scenarios.files.features().forEach(scenarios.features::read);
        scenarios.files.rows().forEach(scenarios.rows::check);
        if (!problems.isEmpty()) {
            throw new RulebookException(problems.stream().sorted().distinct().toList());
        }
        return scenarios;
    }

    private static Situation dossier(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize())) {
                throw new UnknownWords(
                        ProblemCode.SCENARIO_DOSSIER,
                        "het dossier \"" + name + "\" ligt buiten de map " + DOSSIERS + ".");
            }
            return DossierReader.read(file);
        } catch (InvalidSituationException invalid) {
            throw new UnknownWords(
                    ProblemCode.SCENARIO_DOSSIER,
                    "het dossier \"" + name + "\": " + invalid.problems().get(0));
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnknownWords(
                    ProblemCode.SCENARIO_DOSSIER,
                    "het dossier \"" + name + "\" is niet te lezen. Zet het in de map " + DOSSIERS + ".");
        }
    }

    /** Runs all scenarios, those in sentences first. */
    public List<ScenarioResult> run() {
        List<ScenarioResult> results = new ArrayList<>();
        if (!features.features().isEmpty()) {
            Stage stage = new Stage(rulebook, vocabulary);
            Runtime.builder()
                    .withRuntimeOptions(new RuntimeOptionsBuilder()
                            .setMonochrome()
                            .setNoSummary()
                            .setPublishQuiet(true)
                            .build())
                    .withClassLoader(Scenarios.class::getClassLoader)
                    .withFeatureSupplier(features::features)
                    .withBackendSupplier(() -> List.of(stage))
                    .withAdditionalPlugins(new Listener(stage, results))
                    .build()
                    .run();
        }
        files.rows().forEach(row -> results.add(rows.run(row, rulebook)));
        return results;
    }

    /** Hears from Cucumber what became of each scenario. */
    private static final class Listener implements ConcurrentEventListener {

        private final Stage stage;
        private final List<ScenarioResult> results;
        private Optional<ScenarioResult.Failure> failure = Optional.empty();

        Listener(Stage stage, List<ScenarioResult> results) {
            this.stage = stage;
            this.results = results;
        }

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestStepFinished.class, this::step);
            publisher.registerHandlerFor(TestCaseFinished.class, this::scenario);
        }

        private void step(TestStepFinished finished) {
            if (finished.getTestStep() instanceof PickleStepTestStep step
                    && failure.isEmpty()
                    && finished.getResult().getStatus() != Status.PASSED) {
                Throwable error = finished.getResult().getError();
                failure = Optional.of(new ScenarioResult.Failure(
                        step.getStep().getLine(),
                        step.getStep().getKeyword() + step.getStep().getText(),
                        error == null ? "Deze stap is niet uitgevoerd." : String.valueOf(error.getMessage())));
            }
        }

        private void scenario(TestCaseFinished finished) {
            TestCase scenario = finished.getTestCase();
            results.add(new ScenarioResult(
                    Features.file(scenario.getUri()),
                    scenario.getLocation().getLine(),
                    scenario.getName(),
                    stage.world().asked(),
                    failure));
            failure = Optional.empty();
        }
    }
}
