package nl.afwegingskader.governance.werkbank;

import java.util.Optional;
import java.util.function.ToIntFunction;
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
        return counted(RuleCoverage::examples);
    }

    String held() {
        return counted(RuleCoverage::held);
    }

    String failed() {
        return counted(RuleCoverage::failed);
    }

    String open() {
        return counted(RuleCoverage::open);
    }

    String noticed() {
        return score.map(one -> one.noticed() + " van " + one.counted()).orElse("");
    }

    private String counted(ToIntFunction<RuleCoverage> number) {
        return coverage.map(one -> String.valueOf(number.applyAsInt(one))).orElse("");
    }
}
