package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code adviseer} for many dossiers, and the run they ask for. */
final class BulkSwitches {

    @Option(
            names = "--uit",
            paramLabel = "BESTAND",
            description =
                    "Schrijf de adviezen over alle dossiers in een map of JSONL-bestand naar BESTAND: JSON, per dossier"
                            + " één tekstregel.")
    private @Nullable Path out;

    @Option(
            names = "--hervat",
            description =
                    "Ga verder in BESTAND waar een afgebroken reeks is gebleven. Gebruik dezelfde dossiers en opties.")
    private boolean resume;

    @Option(
            names = "--controle",
            paramLabel = "N",
            description =
                    "Laat bij --uit één op de N dossiers ook door de andere motor beoordelen; standaard 1000, 0 is nooit.")
    private @Nullable Integer checkOneIn;

    /** Whether there are many dossiers; refuses options that have no meaning then, or without. */
    boolean asked(boolean onlyOneForm, boolean formatGiven, boolean sensitivity) {
        if (out == null && (resume || checkOneIn != null)) {
            throw Refusal.wrongUse((resume ? "--hervat" : "--controle") + " hoort bij --uit BESTAND.");
        }
        if (out != null && (onlyOneForm || formatGiven)) {
            throw Refusal.wrongUse((onlyOneForm ? "--vorm" : "--formaat")
                    + " gaat niet samen met --uit: de uitvoer is altijd het hele advies, als JSON.");
        }
        if (out != null && sensitivity) {
            throw Refusal.wrongUse("--gevoeligheid gaat niet samen met --uit; vraag haar per dossier.");
        }
        if (checkOneIn != null && checkOneIn < 0) {
            throw Refusal.wrongUse("Het getal bij --controle is 0 of meer.");
        }
        return out != null;
    }

    /** Runs, and gives the exit code. */
    int run(List<String> inputs, Rulebook rulebook, Motor motor, Terminal terminal, List<String> arguments) {
        Path output = Objects.requireNonNull(out, "only asked for with --uit");
        if (inputs.size() != 1 || inputs.get(0).equals("-")) {
            throw Refusal.wrongUse("Bij --uit hoort één map of één .jsonl-bestand.");
        }
        BulkOptions options = BulkOptions.standard().decidingBy(motor.engine());
        if (checkOneIn != null) {
            options = options.checkingOneIn(checkOneIn);
        }
        Path input = path(inputs.get(0));
        BulkRun run = new BulkRun(terminal, rulebook, options, output, command(arguments));
        try (DossierSource source = DossierSource.open(input)) {
            checkApart(input, output);
            if (resume && Files.exists(output)) {
                try (LinesFile lines = LinesFile.reopen(output)) {
                    return run.goOn(source, lines);
                }
            }
            try (LinesFile lines = LinesFile.create(output)) {
                return run.run(source, lines);
            }
        } catch (IOException failed) {
            throw Refusal.wrongInput(output + ": dit bestand is niet goed te sluiten: " + failed.getMessage());
        }
    }

    private static Path path(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException impossible) {
            throw Refusal.wrongInput(input + ": deze naam kan hier geen bestandsnaam zijn.");
        }
    }

    /** The output must not be, or become, input. */
    private static void checkApart(Path input, Path output) throws IOException {
        if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
            throw Refusal.wrongUse(
                    output + ": dit is ook het bestand met de dossiers. Kies bij --uit een andere naam.");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (DossierSource.isDossier(output.toString())
                && folder != null
                && Files.isDirectory(input)
                && Files.isDirectory(folder)
                && Files.isSameFile(folder, input)) {
            throw Refusal.wrongUse(
                    output + ": in de map met dossiers zou dit zelf een dossier worden. Kies een naam op .jsonl.");
        }
    }

    /** The command as it was given, with the option that goes on. */
    private static String command(List<String> arguments) {
        String given = arguments.stream().map(BulkSwitches::quoted).collect(Collectors.joining(" "));
        return "afwegingskader " + given + (arguments.contains("--hervat") ? "" : " --hervat");
    }

    private static String quoted(String argument) {
        return argument.matches("[\\w./:=@%+,\\\\~-]+") ? argument : '"' + argument + '"';
    }
}
