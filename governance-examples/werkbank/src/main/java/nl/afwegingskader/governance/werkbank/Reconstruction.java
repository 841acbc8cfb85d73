package nl.afwegingskader.governance.werkbank;

import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/** How every text says that something is reconstructed. */
public final class Reconstruction {

    public static final String MARK = "[reconstructie]";

    static final String FRAMEWORK = "Het afwegingskader is een reconstructie uit openbare bronnen; wat " + MARK
            + " heet, is door de makers ingevuld.";

    private Reconstruction() {}

    /** What goes behind a rule: nothing, or that it is reconstructed. */
    static String mark(RuleCard rule) {
        return rule.origin() == Origin.RECONSTRUCTION ? " " + MARK : "";
    }
}
