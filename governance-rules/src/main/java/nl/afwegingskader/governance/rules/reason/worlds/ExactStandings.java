package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What the law says of each form, whatever the unanswered kenmerken turn out to be. Immutable.
 *
 * @param standings the standing of each form
 * @param together of each form that no rule excludes for certain, but some always does: the fewest rules of which one always holds
 * @param bounded the forms of which the standing may be firmer than it says: sums on unknown amounts or dates are in the way, or the
 *     limit on the work was reached
 * @param contradiction the answers given that cannot all be true, if they cannot; then no answer counts as impossible
 */
public record ExactStandings(
        Map<Form, Standing> standings,
        Map<Form, List<RuleId>> together,
        Set<Form> bounded,
        Optional<Contradiction> contradiction) {

    public ExactStandings {
        standings = Map.copyOf(standings);
        together = Map.copyOf(together);
        bounded = Set.copyOf(bounded);
    }

    /** The standing of a form. */
    public Standing of(Form form) {
        return standings.getOrDefault(form, Standing.CONDITIONAL);
    }

    /** The rules that only together exclude a form; none when one does alone, or when it is not excluded. */
    public List<RuleId> together(Form form) {
        return together.getOrDefault(form, List.of());
    }
}
