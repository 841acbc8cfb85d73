package nl.afwegingskader.governance.rules.examples;

import java.util.List;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * How many small changes of a rule its examples notice.
 *
 * @param rule the rule
 * @param noticed how many changes an example notices
 * @param alike how many change nothing, as was proven: they do not count
 * @param survivors the changes that no example notices
 */
public record MutationScore(RuleCard rule, int noticed, int alike, List<Survivor> survivors) {

    public MutationScore {
        survivors = List.copyOf(survivors);
    }

    /**
     * A change that no example notices.
     *
     * @param mutant the change
     * @param reason why it may stay, in Dutch, when the rulebook lists a reason; otherwise empty
     */
    public record Survivor(Mutant mutant, String reason) {
        /** Whether the rulebook says why. */
        public boolean isExplained() {
            return !reason.isEmpty();
        }
    }

    /** How many changes count. */
    public int counted() {
        return noticed + survivors.size();
    }

    /** The part that is noticed, in whole percents rounded down; 100 only when nothing survives. */
    public int percent() {
        return counted() == 0 ? 100 : 100 * noticed / counted();
    }

    /** Whether each survivor has a reason. */
    public boolean isComplete() {
        return survivors.stream().allMatch(Survivor::isExplained);
    }
}
