package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.situation.Situation;

/**
 * What became of one scenario.
 *
 * @param file the file, relative to the rules folder
 * @param line the line it begins on
 * @param name its name
 * @param situations the situations it asked advice on
 * @param failure the first step that did not come true, if any
 */
public record ScenarioResult(
        String file, int line, String name, List<Situation> situations, Optional<Failure> failure) {

    public ScenarioResult {
        situations = List.copyOf(situations);
    }

    /**
     * A step that did not come true.
     *
     * @param line its line
     * @param step the step as written
     * @param message what came instead, in Dutch
     */
    public record Failure(int line, String step, String message) {}

    /** Whether all came true. */
    public boolean passed() {
        return failure.isEmpty();
    }
}
