package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Rulebook;

/**
 * What another edition of the rules does to the dossiers in a folder.
 *
 * @param dossiers those that could be read, by name
 * @param isComplete whether all could be
 */
record DossierComparison(List<DossierImpact> dossiers, boolean isComplete) {

    /** Compares; what is wrong with a dossier is told on the terminal, and the others go on. */
    static DossierComparison of(Path folder, Rulebook before, Rulebook after, Terminal terminal) {
        List<DossierImpact> compared = new ArrayList<>();
        boolean complete = true;
        DossierInput input = new DossierInput(terminal, "");
        try (DossierSource source = DossierSource.open(folder)) {
            while (source.hasNext()) {
                if (!(source.next() instanceof Dossier.OfFile file)) {
                    throw Refusal.wrongUse(folder + ": geef een map met dossiers.");
                }
                var situation = input.read(file.path().toString());
                situation.ifPresent(one -> compared.add(new DossierImpact(
                        String.valueOf(file.path().getFileName()), before.advise(one), after.advise(one))));
                complete &= situation.isPresent();
            }
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(folder + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
        return new DossierComparison(compared, complete);
    }
}
