package nl.afwegingskader.governance.rules.examples;

import java.util.List;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * What situations showed of one rule.
 *
 * @param rule the rule
 * @param examples how many rows of the example tables are about it
 * @param held in how many situations it held for certain
 * @param failed in how many it certainly did not
 * @param open in how many that was unknown
 * @param neverFalse its conditions, in Dutch, that were false in none of the situations: nothing shows what they are for
 */
public record RuleCoverage(RuleCard rule, int examples, int held, int failed, int open, List<String> neverFalse) {

    public RuleCoverage {
        neverFalse = List.copyOf(neverFalse);
    }
}
