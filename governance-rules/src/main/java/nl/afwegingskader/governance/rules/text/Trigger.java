package nl.afwegingskader.governance.rules.text;

import java.util.List;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A condition and what follows from it: the unit that Drools fires and the reading reads. Most rules are one trigger; a rule
 * whose target depends on an answer is one per form.
 *
 * @param number its place in {@link Ruleset#triggers()}
 * @param rule the rule it comes from
 * @param when the condition, the rule's validity included
 * @param then what follows
 */
public record Trigger(int number, RuleCard rule, Condition when, List<Conclusion> then) {

    public Trigger {
        then = List.copyOf(then);
    }
}
