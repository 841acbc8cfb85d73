package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;

/** Reads dossiers by the names that a command is given; what is wrong with one is told, and the others go on. */
final class DossierInput {

    /** The name of standard input. */
    static final String STANDARD = "-";

    private final Terminal terminal;
    private final String otherwise;

    /** @param otherwise what else to do when a file or folder holds many dossiers, to end a sentence with; may be empty */
    DossierInput(Terminal terminal, String otherwise) {
        this.terminal = terminal;
        this.otherwise = otherwise;
    }

    Optional<Situation> read(String dossier) {
        try {
            if (dossier.equals(STANDARD)) {
                byte[] bytes = terminal.in().readNBytes(DossierReader.LARGEST + 1);
                return Optional.of(DossierReader.read(bytes, Format.ofText(DossierReader.text(bytes))));
            }
            Path file = Path.of(dossier);
            if (Files.isDirectory(file)) {
                tell(dossier, "dit is een map. Geef de naam van een bestand" + otherwise + ".");
                return Optional.empty();
            }
            if (!Files.exists(file)) {
                tell(dossier, "dit bestand bestaat niet.");
                return Optional.empty();
            }
            if (DossierSource.isLines(dossier)) {
                tell(dossier, "in dit bestand staan meer dossiers. Geef een bestand met één dossier" + otherwise + ".");
                return Optional.empty();
            }
            return Optional.of(DossierReader.read(file));
        } catch (InvalidSituationException invalid) {
            invalid.problems().forEach(problem -> tell(dossier, problem.toString()));
        } catch (IOException | InvalidPathException unreadable) {
            tell(dossier, "dit bestand is niet te lezen. Kijk of u er rechten op hebt.");
        }
        return Optional.empty();
    }

    private void tell(String dossier, String problem) {
        String name = dossier.equals(STANDARD) ? "standaardinvoer" : dossier;
        terminal.error(name + ": " + problem);
    }
}
