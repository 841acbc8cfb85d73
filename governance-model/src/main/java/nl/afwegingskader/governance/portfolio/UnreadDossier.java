package nl.afwegingskader.governance.portfolio;

import java.util.List;
import nl.afwegingskader.governance.situation.SituationProblem;

/**
 * A dossier of the portfolio that could not be read, so that a review does not pass over it in silence.
 *
 * @param dossier which one, for people
 * @param problems everything that is wrong with it
 */
public record UnreadDossier(String dossier, List<SituationProblem> problems) {

    public UnreadDossier {
        problems = List.copyOf(problems);
    }
}
