package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.json.FlawsWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proves what is wrong, or may be, in a rulebook itself. */
@Command(
        name = "bewijs",
        description =
                "Bewijs over alle situaties en peildata wat er in de regels zelf mis is of mis kan zijn: tegenspraak, gaten,"
                        + " regels die nooit gelden. Met de kleinste situatie die het laat zien.")
final class ProofCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "MAP",
            arity = "0..1",
            description = "Map met regelbestanden; zonder map: de meegeleverde wet en praktijk.")
    private @Nullable Path rules;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Option(
            names = "--uit",
            paramLabel = "MAP",
            description =
                    "Zet elke kleinste situatie als dossier (JSON) in deze map. De map is nieuw of leeg; een map waar al iets"
                            + " in staat, blijft zoals hij is.")
    private @Nullable Path out;

    @Mixin
    private AgreementSwitches agreements = new AgreementSwitches();

    @Override
    public Integer call() {
        Terminal terminal = werkbank.terminal();
        Optional<ProofFolder> folder = Optional.ofNullable(out).map(ProofFolder::check);
        Rulebook rulebook = agreements.open(Optional.ofNullable(rules));
        terminal.progress("Bezig met bewijzen; dat duurt een paar tellen.");
        List<Flaw> flaws = rulebook.flaws();
        terminal.endProgress();
        ProofDossiers dossiers = new ProofDossiers(flaws);
        folder.ifPresent(one -> one.write(dossiers));
        if (format == OutputFormat.json) {
            terminal.printJson(FlawsWriter.write(rulebook, flaws));
        } else {
            terminal.print(new ProofText(rulebook, flaws, dossiers, folder.map(one -> adviseCommand(one))).text());
        }
        return Werkbank.DONE;
    }

    /** The command that shows a dossier in the folder, up to the name of the file. */
    private String adviseCommand(ProofFolder folder) {
        StringBuilder command = new StringBuilder("afwegingskader adviseer");
        if (rules != null) {
            command.append(" --regels ").append(quoted(rules.toString()));
        }
        agreements.asked().forEach(one -> command.append(" --afspraken ").append(quoted(one)));
        return command.append(' ').append(quoted(folder.path() + "/")).toString();
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
