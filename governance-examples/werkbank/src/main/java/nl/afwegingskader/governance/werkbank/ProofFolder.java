package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.json.DossierWriter;
import nl.afwegingskader.governance.situation.Situation;

/** A new or empty folder for dossiers. */
final class ProofFolder {

    private final Path path;

    private ProofFolder(Path path) {
        this.path = path;
    }

    /** Refuses a folder in which there is something, before the work is done. */
    static ProofFolder check(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refusal.wrongInput(path + ": dit is geen map. Kies een andere naam.");
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw Refusal.wrongInput(
                            path + ": deze map is niet leeg en is niet veranderd. Kies een andere naam.");
                }
            } catch (IOException unreadable) {
                throw Refusal.wrongInput(path + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
            }
        }
        return new ProofFolder(path);
    }

    Path path() {
        return path;
    }

    void write(ProofDossiers dossiers) {
        try {
            Files.createDirectories(path);
            for (Map.Entry<String, Situation> one : dossiers.byFile().entrySet()) {
                Files.write(
                        path.resolve(one.getKey()),
                        DossierWriter.write(one.getValue()).getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException unwritable) {
            throw Refusal.wrongInput(path + ": in deze map is niet te schrijven. Kijk of u er rechten op hebt.");
        }
    }
}
