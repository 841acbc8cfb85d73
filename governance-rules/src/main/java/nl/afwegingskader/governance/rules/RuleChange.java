package nl.afwegingskader.governance.rules;

import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What became of one rule in another edition. Rules are the same when they have the same id.
 *
 * @param before the rule as it was; absent when it is new, or was switched off
 * @param after the rule as it is; absent when it is gone, or is switched off
 */
public record RuleChange(Kind kind, Optional<RuleCard> before, Optional<RuleCard> after) {

    /** What sort of change it is. */
    public enum Kind implements Coded {
        ADDED("nieuw"),
        REMOVED("vervallen"),
        /** It holds in other situations, or concludes something else. */
        OTHER_MEANING("andere_betekenis"),
        /** It holds in the same situations, as long as all is answered; where answers are lacking it may be certain or open otherwise. */
        OTHER_WHILE_UNANSWERED("anders_zonder_antwoord"),
        /** It has another title, text, source, certainty or place among the layers, and means the same. */
        OTHER_WORDS("andere_woorden");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The rule, by its id. */
    public RuleId rule() {
        return card().id();
    }

    /** The rule as it is, or was last. */
    public RuleCard card() {
        return after.or(() -> before).orElseThrow(() -> new IllegalStateException("a rule in neither edition"));
    }

    /** Whether its own text is the same: then a threshold, a table or what is derived makes the difference. */
    public boolean hasOwnTextStill() {
        return Stream.of(before, after)
                        .map(one -> one.map(RuleCard::text))
                        .distinct()
                        .count()
                == 1;
    }
}
