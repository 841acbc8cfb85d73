package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * How a rule hangs together with kenmerken and options, for documentation. Of a rule that is switched off, only its card is known. Immutable.
 *
 * @param card the rule for people to read
 * @param uses the kenmerken that its condition, calculation or table looks at, in the order of the catalogue
 * @param settles the kenmerken that it derives, or of which it says when they are asked
 * @param outcomes what it says about forms, roles, instruments, the agenda and the calendar, in the order of the rule
 */
public record RuleOutline(
        RuleCard card, List<Characteristic<?>> uses, List<Characteristic<?>> settles, List<Outcome> outcomes) {

    public RuleOutline {
        uses = List.copyOf(uses);
        settles = List.copyOf(settles);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One thing that a rule says.
     *
     * @param rests the rule, or the row of a table that it takes this from: what the source, period and confidence are of
     * @param effect what it does; empty for a term on the calendar
     * @param strength how strongly it pleads
     * @param forms the forms it is about, or with which it is said; empty when it is about the whole advice
     * @param options the roles or instruments it is about; empty when it is about the forms themselves
     * @param condition the legal condition ("mits …"), for a requirement that is not the option itself
     * @param what what is put on the agenda, or the term for the calendar; empty for others
     * @param reason why, in Dutch; of a warning its whole text
     */
    public record Outcome(
            RuleCard rests,
            Optional<Effect> effect,
            Optional<Strength> strength,
            List<Form> forms,
            List<Option> options,
            Optional<String> condition,
            String what,
            String reason) {
        public Outcome {
            forms = List.copyOf(forms);
            options = List.copyOf(options);
        }
    }
}
