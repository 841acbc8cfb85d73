package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.situation.Coded;

/**
 * The fewest changes of given answers by which a form would get somewhere. What was not answered stays so.
 *
 * @param outcome what the search came to
 * @param remedies ways to get there, all with the same number of changes; empty unless some were found
 * @param more whether there are more ways with that number of changes
 * @param searched of up to so many changes every way was looked at
 * @param bounded whether not everything could be decided: there may be more ways, or ways with fewer changes. What is listed does have its
 *     effect
 */
public record Remedies(Outcome outcome, List<Remedy> remedies, boolean more, int searched, boolean bounded) {

    public Remedies {
        remedies = List.copyOf(remedies);
    }

    /** What the search came to. */
    public enum Outcome implements Coded {
        /** The form is there already. */
        NOT_NEEDED("niet_nodig"),
        /** There are ways. */
        FOUND("gevonden"),
        /** No way with as many changes as were looked at. */
        NONE_FOUND("niet_gevonden"),
        /** No way at all, however many given answers change. */
        NEVER("kan_niet");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
