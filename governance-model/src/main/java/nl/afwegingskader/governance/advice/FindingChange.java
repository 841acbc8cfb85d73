package nl.afwegingskader.governance.advice;

import java.util.Optional;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * What one rule says of an option in one advice and not, or otherwise, in another.
 *
 * @param before what it said; empty when it said nothing
 * @param after what it says; empty when it says nothing
 */
public record FindingChange(Optional<Finding> before, Optional<Finding> after) {

    /** @throws IllegalArgumentException when neither is there */
    public FindingChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change needs a finding before or after");
        }
    }

    /** The rule, as it is now when both advices have it. */
    public RuleCard rule() {
        return said().rule();
    }

    /** What it says, or else what it said. */
    public Finding said() {
        return after.or(() -> before).orElseThrow();
    }

    /** What it adds to the score for certain, less what it added. */
    public int points() {
        return certainPoints(after) - certainPoints(before);
    }

    private static int certainPoints(Optional<Finding> finding) {
        return finding.filter(Finding::certain).map(Finding::points).orElse(0);
    }

    /** The change in a few Dutch words: "F117 geldt niet meer". */
    public String words() {
        return rule().id() + " " + (before.isPresent() && after.isPresent() ? turned() : cameOrWent());
    }

    private String cameOrWent() {
        boolean came = after.isPresent();
        if (said().certain()) {
            return came ? "geldt nu" : "geldt niet meer";
        }
        return came ? "kan nu gelden" : "kan niet meer gelden";
    }

    private String turned() {
        Finding was = before.orElseThrow();
        Finding is = after.orElseThrow();
        if (was.certain() != is.certain()) {
            return is.certain() ? "geldt nu zeker" : "is niet zeker meer";
        }
        return is.strength()
                .filter(strength -> !was.strength().equals(is.strength()))
                .map(strength -> "pleit nu " + strength.code())
                .orElse("stelt een andere voorwaarde");
    }
}
