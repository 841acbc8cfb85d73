package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.source.RuleCard;

/**
 * Something to do or to discuss.
 *
 * @param rule the rule that asks for it
 * @param what what to do, in Dutch
 * @param who by whom, in Dutch
 * @param when at what occasion, in Dutch
 * @param reason why, in Dutch
 */
public record AgendaItem(RuleCard rule, String what, String who, String when, String reason) {}
