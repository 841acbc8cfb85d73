package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;

/**
 * How an interview goes on. Immutable.
 *
 * @param question what to ask; empty when no answer that can still be given decides anything
 * @param bounded of what it was not proven that nothing decides it
 * @param first when nothing is asked, the forms that were seen to come first
 * @param isFirstSettled whether those always come first
 * @param open when nothing is asked, the forms of which worlds were seen to differ in their standing
 * @param keptOpenBy the kenmerken not to ask that were seen to decide something, by their place
 */
public record NextStep(
        Optional<NextQuestion> question,
        Set<Stake> bounded,
        Set<Form> first,
        boolean isFirstSettled,
        Set<Form> open,
        Set<Integer> keptOpenBy) {

    public NextStep {
        bounded = Set.copyOf(bounded);
        first = Set.copyOf(first);
        open = Set.copyOf(open);
        keptOpenBy = Set.copyOf(keptOpenBy);
    }

    static NextStep asking(NextQuestion question) {
        return new NextStep(Optional.of(question), Set.of(), Set.of(), false, Set.of(), Set.of());
    }
}
