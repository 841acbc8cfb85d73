package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.text.Trigger;

/**
 * What to ask next. Immutable.
 *
 * @param subject the kenmerk, by its place in the catalogue
 * @param settles how much of the uncertainty is expected to go, from 0 to 1
 * @param forms the forms of which it was shown to decide what is at stake
 * @param triggers the rules that were shown to make the difference
 */
public record NextQuestion(int subject, Stake stake, double settles, Set<Form> forms, List<Trigger> triggers) {

    public NextQuestion {
        forms = Set.copyOf(forms);
        triggers = List.copyOf(triggers);
    }
}
