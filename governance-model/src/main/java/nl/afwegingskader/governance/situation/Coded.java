package nl.afwegingskader.governance.situation;

/** A value that has a stable Dutch code, the one used in dossiers and rule files. */
public interface Coded {

    /** The code, for example {@code gezamenlijk_beleid}. */
    String code();

    /** The code as a person reads it. */
    default String label() {
        return code().replace('_', ' ');
    }
}
