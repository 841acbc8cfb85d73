package nl.afwegingskader.governance.rules.text;

import nl.afwegingskader.governance.source.RuleCard;

/**
 * When a kenmerk means anything. Where the condition certainly fails the kenmerk is not applicable, which is not the same as
 * unknown: it is not asked, and no atom on it holds.
 *
 * @param characteristic the kenmerk, by its place in the catalogue
 * @param rule the rule that says so
 * @param when the condition under which it is asked
 */
public record Applicability(int characteristic, RuleCard rule, Condition when) {}
