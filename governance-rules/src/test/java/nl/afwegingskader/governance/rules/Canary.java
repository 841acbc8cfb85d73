package nl.afwegingskader.governance.rules;

/** Sings when somebody runs code of a rule file: every attack of the corpus that can, calls it by its name. */
public final class Canary {

    /** What attacks call a file or a property that they make. */
    static final String NAME = "kanarie";

    private static int songs;

    private Canary() {}

    /** What an attack calls. */
    public static boolean sing() {
        songs++;
        return true;
    }

    static int songs() {
        return songs;
    }
}
