package nl.afwegingskader.governance.werkbank;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks about a situation, one question at a time. */
@Command(
        name = "vraag",
        description =
                "Beantwoord vragen tot geen antwoord meer iets verandert: eerst wat de wet van elke vorm zegt, dan welke vorm"
                        + " vooraan staat. Elk antwoord wordt meteen bewaard; later gaat u verder waar u was.")
final class InterviewCommand implements Callable<Integer> {

    private static final String NEW = "dossier.json";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "DOSSIER",
            arity = "0..1",
            description =
                    "Bestand met een dossier (JSON of YAML) om mee verder te gaan. Zonder dossier begint u met niets.")
    private @Nullable String dossier;

    @Option(
            names = "--uit",
            paramLabel = "BESTAND",
            description =
                    "Bewaar het dossier (JSON) in dit nieuwe bestand. Standaard in DOSSIER zelf als dat JSON is; van een"
                            + " YAML-bestand in een bestand .json ernaast; zonder DOSSIER in " + NEW + ".")
    private @Nullable String out;

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    public Integer call() {
        Path file = file();
        Optional<Situation> start = start();
        if (start.isEmpty()) {
            return Werkbank.WRONG_INPUT;
        }
        Rulebook rulebook = rules.open();
        new Conversation(werkbank.terminal(), rulebook, new DossierFile(file)).hold(rulebook.interview(start.get()));
        return Werkbank.DONE;
    }

    private Optional<Situation> start() {
        if (dossier == null) {
            return Optional.of(Situation.on(LocalDate.now()));
        }
        if (dossier.equals(DossierInput.STANDARD)) {
            throw Refusal.wrongUse("Van de standaardinvoer komen hier uw antwoorden. Geef het dossier als bestand.");
        }
        return new DossierInput(werkbank.terminal(), "").read(dossier);
    }

    /** Where answers are kept; never over another file than the dossier itself. */
    private Path file() {
        try {
            Path from = dossier == null ? null : Path.of(dossier);
            Path file = out != null ? Path.of(out) : from == null ? Path.of(NEW) : beside(from);
            if (Files.exists(file) && !(from != null && Files.exists(from) && isSame(file, from))) {
                throw Refusal.wrongUse(file + ": dit bestand bestaat al en blijft zoals het is. Ga ermee verder met"
                        + " \"afwegingskader vraag " + file + "\", of kies een andere naam met --uit.");
            }
            return file;
        } catch (InvalidPathException impossible) {
            throw Refusal.wrongInput("Deze naam kan hier geen bestandsnaam zijn. Kies een andere naam.");
        }
    }

    private static boolean isSame(Path file, Path from) {
        return file.toAbsolutePath().normalize().equals(from.toAbsolutePath().normalize()) && isJson(file);
    }

    /** The file itself, or one in JSON beside it: YAML has comments that would be lost. */
    private static Path beside(Path from) {
        if (isJson(from)) {
            return from;
        }
        String name = String.valueOf(from.getFileName());
        int dot = name.lastIndexOf('.');
        return from.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
