package nl.afwegingskader.governance.werkbank;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes an empty dossier. */
@Command(
        name = "nieuw",
        description = "Maak een leeg dossier (YAML) met alle vragen; bestaat het bestand al, dan blijft het.")
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "BESTAND",
            description = "Naam van het nieuwe bestand; - schrijft naar de standaarduitvoer.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Override
    public Integer call() {
        String dossier = empty(LocalDate.now());
        if (file.equals("-")) {
            werkbank.terminal().print(dossier);
            return Werkbank.DONE;
        }
        try {
            NewFile.write(Path.of(file), dossier.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidPathException impossible) {
            throw Refusal.wrongInput(file + ": deze naam kan hier geen bestandsnaam zijn. Kies een andere naam.");
        }
        werkbank.terminal().print("Leeg dossier gemaakt: " + file + "\n");
        return Werkbank.DONE;
    }

    static String empty(LocalDate today) {
        StringBuilder dossier = new StringBuilder("""
                # Dossier van een samenwerkingsverband.
                # Vul achter elk kenmerk een waarde in. Wat leeg blijft, is onbekend; dat mag altijd.
                # Een lijst staat tussen rechte haken: [gemeente, provincie]. Achter een # staat uitleg.
                naam: ""
                # De dag waarvan het recht geldt.
                peildatum: %s
                kenmerken:
                """.formatted(today));
        @Nullable Theme theme = null;
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (characteristic.isDerived()) {
                continue;
            }
            if (characteristic.theme() != theme) {
                theme = characteristic.theme();
                dossier.append("\n  # ")
                        .append(theme)
                        .append(". ")
                        .append(theme.label())
                        .append('\n');
            }
            dossier.append("\n  # ")
                    .append(characteristic.number())
                    .append(' ')
                    .append(characteristic.question())
                    .append("\n  # ")
                    .append(characteristic.kind().allowed())
                    .append("\n  ")
                    .append(characteristic.code())
                    .append(":\n");
        }
        return dossier.toString();
    }
}
