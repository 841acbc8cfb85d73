package nl.afwegingskader.governance.rules.text;

import java.util.List;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * One rule as read from its file, before rules are put together.
 *
 * @param card the rule for people
 * @param place where it starts
 * @param condition what stands under {@code als}, without the validity
 * @param statements what stands under {@code dan}
 * @param otherwise whether its condition is {@code Anders}
 * @param asksWhetherAnswered whether it tests that a kenmerk is not filled in
 */
record ParsedRule(
        RuleCard card,
        Place place,
        Condition condition,
        List<Statement> statements,
        boolean otherwise,
        boolean asksWhetherAnswered) {}
