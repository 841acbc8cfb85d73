package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A kenmerk that rules derived from the answers.
 *
 * @param characteristic the derived kenmerk
 * @param value its value, of the type the kenmerk has
 * @param rule the rule that derived it
 */
public record DerivedValue(Characteristic<?> characteristic, Object value, RuleCard rule) {}
