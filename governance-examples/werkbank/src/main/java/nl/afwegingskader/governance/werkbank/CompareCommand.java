package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.json.ImpactWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lays two editions of the rules side by side. */
@Command(
        name = "vergelijk",
        description =
                "Leg twee edities van de regels naast elkaar: welke regels veranderen, in welke situaties een vorm een andere"
                        + " stand krijgt of andere vormen op de eerste plaats komen, en welke dossiers een ander advies krijgen.")
final class CompareCommand implements Callable<Integer> {

    /** The name of the rules that ship with the library. */
    private static final String STANDARD = "standaard";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            index = "0",
            paramLabel = "MAP-OUD",
            description =
                    "Map met de regelbestanden zoals ze waren; of het woord standaard, voor de meegeleverde wet en"
                            + " praktijk.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(
            index = "1",
            paramLabel = "MAP-NIEUW",
            description = "Map met de regelbestanden zoals ze worden; of het woord standaard.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(
            names = "--dossiers",
            paramLabel = "MAP",
            description = "Map met dossiers (JSON of YAML): welke krijgen een ander advies?")
    private @Nullable Path dossiers;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Mixin
    private AgreementSwitches agreements = new AgreementSwitches();

    @Override
    public Integer call() {
        Rulebook was = open(before);
        Rulebook is = open(after);
        DossierComparison compared = dossiers == null
                ? DossierComparison.none()
                : DossierComparison.of(dossiers, was, is, werkbank.terminal());
        Impact impact = was.impact(is);
        if (format == OutputFormat.json) {
            werkbank.terminal().printJson(ImpactWriter.write(impact, compared.dossiers()));
        } else {
            werkbank.terminal().print(new ImpactText(impact).text(compared.dossiers(), dossiers != null));
        }
        return compared.unread().isEmpty() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private Rulebook open(String rules) {
        return agreements.over(() -> rules.equals(STANDARD) ? Rulebook.standard() : Rulebook.read(Path.of(rules)));
    }
}
