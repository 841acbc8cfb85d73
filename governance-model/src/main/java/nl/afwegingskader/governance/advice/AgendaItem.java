package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Something to do or to discuss.
 *
 * @param rule the rule that asks for it
 * @param what what to do, in Dutch
 * @param who by whom; not empty
 * @param when at what occasion
 * @param reason why, in Dutch
 */
public record AgendaItem(RuleCard rule, String what, List<Actor> who, Occasion when, String reason) {

    public AgendaItem {
        who = List.copyOf(who);
    }

    /** Those who act, in words for a Dutch reader: "raad, college en organisatie". */
    public String actors() {
        String last = who.get(who.size() - 1).label();
        String others =
                who.subList(0, who.size() - 1).stream().map(Actor::label).collect(Collectors.joining(", "));
        return others.isEmpty() ? last : others + " en " + last;
    }
}
