package nl.afwegingskader.governance.rules;

import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AdviceDifference;

/**
 * What another edition of the rules does to the advice on one dossier.
 *
 * @param dossier how the dossier is called, such as its file
 * @param before the advice by the edition that was
 * @param after the advice by the edition that is
 */
public record DossierImpact(String dossier, Advice before, Advice after) {

    /** In what the new advice differs from the old one. */
    public AdviceDifference difference() {
        return after.differenceFrom(before);
    }
}
