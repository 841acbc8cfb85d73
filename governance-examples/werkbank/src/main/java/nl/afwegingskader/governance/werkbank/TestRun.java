package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.Examples;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.werkbank.scenarios.ScenarioResult;
import nl.afwegingskader.governance.werkbank.scenarios.Scenarios;

/** Runs all that is expected of a folder of rules, and shows how far it is. */
final class TestRun {

    private final Path folder;
    private final Terminal terminal;
    private final Rulebook rulebook;
    private final Examples examples;
    private final Scenarios scenarios;

    /** @throws RulebookException when the folder cannot be opened, or its examples or scenarios cannot be read */
    TestRun(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
        this.rulebook = Rulebook.edited(folder);
        this.examples = Examples.read(folder);
        this.scenarios = Scenarios.read(folder, rulebook);
    }

    /** The rules of which it can be tried whether an example notices a change. */
    List<RuleCard> rules() {
        return examples.rules();
    }

    /** The rules of which the examples, or the reasons for changes that none notices, are not what they were. */
    Set<RuleId> withOtherExamples(Examples were) {
        return examples.differing(were);
    }

    /** @param changed the rules to change, to see whether an example notices; when that is asked */
    TestReport report(Optional<List<RuleCard>> changed) {
        Progress progress = new Progress(terminal);
        List<ExampleResult> results =
                watched(examples.results(), examples.rows().size(), "voorbeelden", progress);
        List<ScenarioResult> ran = scenarios.run();
        TestReport report = new TestReport(
                folder.toString(),
                rulebook.edition(),
                results,
                ran,
                examples.coverage(ran.stream()
                        .flatMap(scenario -> scenario.situations().stream())
                        .toList()),
                changed.map(rules -> watched(examples.mutations(rules), rules.size(), "regels gewijzigd", progress)));
        terminal.endProgress();
        return report;
    }

    private static <T> List<T> watched(Stream<T> results, int all, String what, Progress progress) {
        List<T> done = new ArrayList<>(all);
        results.forEach(result -> {
            done.add(result);
            progress.show(done.size() + " van " + all + " " + what, (double) done.size() / all);
        });
        return done;
    }
}
