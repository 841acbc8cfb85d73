package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.afwegingskader.governance.rules.json.DossierWriter;
import nl.afwegingskader.governance.situation.Situation;

/** The file in which a dossier is kept while it grows: it is always a whole dossier, also when the program is broken off. */
record DossierFile(Path path) {

    /** Makes the file when it is not there yet, so that one that cannot be made is told before anything is asked. */
    void begin(Situation situation) {
        if (!Files.exists(path)) {
            save(situation);
        }
    }

    void save(Situation situation) {
        // Written beside it, so that the last step only gives it its name.
        Path fresh = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            try {
                Files.writeString(fresh, DossierWriter.write(situation));
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            throw Refusal.wrongInput(path + ": dit bestand is niet te schrijven. Bestaat de map, is er ruimte op de"
                    + " schijf, en hebt u er rechten op?");
        }
    }
}
