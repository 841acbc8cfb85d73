package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * One rule's conclusion about one option.
 *
 * @param rule the rule that concludes it
 * @param effect what it does
 * @param strength how strongly it pleads; present for {@link Effect#FAVOURS} and {@link Effect#DISFAVOURS} only
 * @param condition the legal condition ("mits …") under which the option is allowed; present for some {@link
 *     Effect#REQUIRES} only
 * @param reason why, in Dutch
 * @param certain whether the answers given make the rule hold; otherwise unanswered kenmerken may
 * @param characteristics the kenmerken that made it hold, or on which it still depends
 */
public record Finding(
        RuleCard rule,
        Effect effect,
        Optional<Strength> strength,
        Optional<String> condition,
        String reason,
        boolean certain,
        List<Characteristic<?>> characteristics) {

    public Finding {
        characteristics = List.copyOf(characteristics);
    }

    /** What it adds to the score: the strength's points, negative when it pleads against, else nothing. */
    public int points() {
        int points = strength.map(Strength::points).orElse(0);
        return effect == Effect.DISFAVOURS ? -points : points;
    }
}
