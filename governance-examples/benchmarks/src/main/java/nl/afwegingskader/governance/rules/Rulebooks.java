package nl.afwegingskader.governance.rules;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;

/**
 * The way into a rulebook for the benchmarks. It lies in the package of the rulebook because embedders have no business with
 * deciders, and a public constructor only for measuring would say they do.
 */
public final class Rulebooks {

    private Rulebooks() {}

    /** All that ships: law, practice, and the agreements of Venlo. */
    public static Rulebook shipped() {
        return Rulebook.standard().with("venlo");
    }

    /** The rules of a rulebook. */
    public static Program program(Rulebook rulebook) {
        return rulebook.program();
    }

    /** What decides one situation in a rulebook: Drools. */
    public static Decider drools(Rulebook rulebook) {
        return rulebook.drools();
    }

    /** What decides many situations in a rulebook. */
    public static Decider masks(Rulebook rulebook) {
        return rulebook.masks();
    }

    /** The same rulebook in which another engine decides, and everything after the decision is the same. */
    public static Rulebook decidedBy(Decider decider, Rulebook rulebook) {
        return rulebook.decidedBy(decider, rulebook::masks);
    }
}
