package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Rulebook;

/**
 * What another edition of the rules does to the dossiers in a folder.
 *
 * @param dossiers those that could be read, by name
 * @param unread the names of those that could not be
 */
record DossierComparison(List<DossierImpact> dossiers, List<String> unread) {

    /** Of no folder. */
    static DossierComparison none() {
        return new DossierComparison(List.of(), List.of());
    }

    /** Compares; what is wrong with a dossier is told on the terminal, and the others go on. */
    static DossierComparison of(Path folder, Rulebook before, Rulebook after, Terminal terminal) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.wrongUse(folder + ": geef een map met dossiers.");
        }
        List<DossierImpact> compared = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        DossierInput input = new DossierInput(terminal, "");
        try (DossierSource source = DossierSource.open(folder)) {
            while (source.hasNext()) {
                if (!(source.next() instanceof Dossier.OfFile file)) {
                    throw new IllegalStateException("a folder holds files");
                }
                String name = String.valueOf(file.path().getFileName());
                input.read(file.path().toString())
                        .ifPresentOrElse(
                                one -> compared.add(new DossierImpact(name, before.advise(one), after.advise(one))),
                                () -> unread.add(name));
            }
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(folder + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
        return new DossierComparison(compared, unread);
    }
}
