package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

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
 * @param together for a finding that is not certain but excludes with others: the rules of which one always holds, this one among them,
 *     whatever the unanswered kenmerken turn out to be; else empty
 */
public record Finding(
        RuleCard rule,
        Effect effect,
        Optional<Strength> strength,
        Optional<String> condition,
        String reason,
        boolean certain,
        List<Characteristic<?>> characteristics,
        List<RuleId> together) {

    public Finding {
        characteristics = List.copyOf(characteristics);
        together = List.copyOf(together);
    }

    /** A finding that stands by itself. */
    public Finding(
            RuleCard rule,
            Effect effect,
            Optional<Strength> strength,
            Optional<String> condition,
            String reason,
            boolean certain,
            List<Characteristic<?>> characteristics) {
        this(rule, effect, strength, condition, reason, certain, characteristics, List.of());
    }

    /** The same finding, that excludes with others. */
    public Finding with(List<RuleId> others) {
        return new Finding(rule, effect, strength, condition, reason, certain, characteristics, others);
    }

    /** What it adds to the score: the strength's points, negative when it pleads against, else nothing. */
    public int points() {
        int points = strength.map(Strength::points).orElse(0);
        return effect == Effect.DISFAVOURS ? -points : points;
    }
}
