package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.rules.RulebookException;
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

    @Parameters(
            paramLabel = "MAP",
            description =
                    "Map met regels, met de lagen erin: wet, praktijk en afspraken. Of een map met alleen de afspraken van een"
                            + " gemeente, die naar de gemeente heet: die komt boven op de meegeleverde regels.")
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
        RuleFolders.check(folder);
        OutputFile.check(junit, folder);
        OutputFile.check(html, folder);
        TestReport report = report();
        Terminal terminal = werkbank.terminal();
        if (format == OutputFormat.json) {
            terminal.printJson(TestJson.write(report));
        } else {
            terminal.print(new TestText(report).text());
        }
        OutputFile.write(junit, writer -> new JUnitReport(report).write(writer));
        OutputFile.write(html, writer -> new TestPage(report).write(writer));
        return report.passed() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private TestReport report() {
        try {
            TestRun run = new TestRun(folder, werkbank.terminal());
            return run.report(mutate ? Optional.of(run.rules()) : Optional.empty());
        } catch (RulebookException broken) {
            throw Refusal.of(broken);
        }
    }
}
