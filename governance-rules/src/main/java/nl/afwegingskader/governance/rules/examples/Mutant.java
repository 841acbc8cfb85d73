package nl.afwegingskader.governance.rules.examples;

import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A small change of one rule, that its examples should notice.
 *
 * @param rule the rule as it is
 * @param kind the kind of change
 * @param change the change in Dutch; no two changes of a rule have the same
 */
public record Mutant(RuleCard rule, Kind kind, String change) {

    /** The kinds of change. */
    public enum Kind implements Coded {
        /** A number or day lies one higher or lower. */
        THRESHOLD("drempel"),
        /** A condition is left out. */
        DROPPED("voorwaarde_weg"),
        /** A condition is turned into its opposite. */
        NEGATED("voorwaarde_omgekeerd"),
        /** The rule is about another form, role or instrument; or derives another value. */
        OPTION("andere_keuze"),
        /** The rule pleads more or less strongly. */
        STRENGTH("andere_kracht"),
        /** The rule is gone. */
        DELETED("regel_weg");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
