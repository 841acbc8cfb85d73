package nl.afwegingskader.governance.advice;

import java.util.Optional;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Something the reader must know that is not about one form.
 *
 * @param kind what sort of warning
 * @param text the warning in Dutch
 * @param rule the rule that gives it, if a rule does
 */
public record Warning(Kind kind, String text, Optional<RuleCard> rule) {

    /** What sort of warning it is. */
    public enum Kind implements Coded {
        /** The reference date lies outside the period for which the law was checked. */
        REFERENCE_DATE("peildatum"),
        /** A form is both required and excluded by law. */
        CONTRADICTION("tegenstrijdig"),
        /** The answers given cannot all be true. */
        CONTRADICTORY_ANSWERS("tegenstrijdige_antwoorden"),
        /** An answer differs from what rules derive from the other answers. */
        DERIVATION("afleiding"),
        /** A rule warns. */
        RULE("regel");

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
