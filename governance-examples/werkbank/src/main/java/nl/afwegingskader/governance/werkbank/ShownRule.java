package nl.afwegingskader.governance.werkbank;

import java.util.Optional;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What the examples show of a rule that is other, or that has other examples.
 *
 * @param coverage absent for what has no condition, such as a sum
 * @param score how many changes of it they notice; absent when they fail
 */
record ShownRule(RuleId rule, Optional<RuleCoverage> coverage, Optional<MutationScore> score) {

    /** Whether no example is about it. */
    boolean isBare() {
        return coverage.filter(one -> one.examples() == 0).isPresent();
    }

    String examples() {
        return coverage.map(one -> String.valueOf(one.examples())).orElse("");
    }

    String held() {
        return coverage.map(one -> String.valueOf(one.held())).orElse("");
    }

    String failed() {
        return coverage.map(one -> String.valueOf(one.failed())).orElse("");
    }

    String open() {
        return coverage.map(one -> String.valueOf(one.open())).orElse("");
    }

    String noticed() {
        return score.map(one -> one.noticed() + " van " + one.counted()).orElse("");
    }
}
