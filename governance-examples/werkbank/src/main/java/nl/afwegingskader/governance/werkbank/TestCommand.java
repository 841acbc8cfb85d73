package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.examples.Examples;
import nl.afwegingskader.governance.werkbank.scenarios.ScenarioResult;
import nl.afwegingskader.governance.werkbank.scenarios.Scenarios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs everything that is expected of a folder of rules. */
@Command(
        name = "toets",
        description =
                "Loop alle voorbeelden en scenario's in een map met regels na: komt uit wat u verwacht, welke regels en"
                        + " voorwaarden laten zij zien, en welke wijziging van een regel zouden zij niet merken?")
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(paramLabel = "MAP", description = "Map met regels, met de lagen erin: wet, praktijk en afspraken.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--mutaties",
            description =
                    "Wijzig elke regel op kleine punten en kijk of een voorbeeld het merkt. Dit duurt langer, voor de"
                            + " meegeleverde regels ongeveer een halve minuut.")
    private boolean mutate;

    @Option(names = "--junit", paramLabel = "BESTAND", description = "Schrijf de uitkomst ook als JUnit-XML.")
    private @Nullable Path junit;

    @Option(names = "--html", paramLabel = "BESTAND", description = "Schrijf de uitkomst ook als één HTML-bestand.")
    private @Nullable Path html;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Override
    public Integer call() {
        TestReport report = report();
        Terminal terminal = werkbank.terminal();
        terminal.endProgress();
        write(junit, writer -> new JUnitReport(report).write(writer));
        write(html, writer -> new TestPage(report).write(writer));
        if (format == OutputFormat.json) {
            terminal.printJson(TestJson.write(report));
        } else {
            terminal.print(new TestText(report).text());
        }
        return report.passed() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private TestReport report() {
        try {
            Rulebook rulebook = Rulebook.read(folder);
            Examples examples = Examples.read(folder);
            Scenarios scenarios = Scenarios.read(folder, rulebook);
            int rows = examples.rows().size();
            int rules = rulebook.cards().size();
            Progress progress = new Progress(werkbank.terminal());
            var results = watched(examples.results(), rows, "voorbeelden", progress);
            List<ScenarioResult> ran = scenarios.run();
            return new TestReport(
                    folder.toString(),
                    rulebook.edition(),
                    results,
                    ran,
                    examples.coverage(ran.stream()
                            .flatMap(scenario -> scenario.situations().stream())
                            .toList()),
                    mutate
                            ? Optional.of(watched(examples.mutations(), rules, "regels gewijzigd", progress))
                            : Optional.empty());
        } catch (RulebookException broken) {
            throw Refusal.of(broken);
        }
    }

    private static <T> List<T> watched(Stream<T> results, int all, String what, Progress progress) {
        List<T> done = new ArrayList<>(all);
        results.forEach(result -> {
            done.add(result);
            progress.show(done.size() + " van " + all + " " + what, (double) done.size() / all);
        });
        return done;
    }

    private static void write(@Nullable Path file, Consumer<Writer> content) {
        if (file == null) {
            return;
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.accept(writer);
        } catch (IOException unwritable) {
            throw Refusal.wrongInput(
                    file + ": dit bestand is niet te schrijven. Bestaat de map, en mag u er schrijven?");
        }
    }
}
