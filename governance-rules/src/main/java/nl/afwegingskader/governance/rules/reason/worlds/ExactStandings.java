package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;

/**
 * What the law says of each form, whatever the unanswered kenmerken turn out to be. Immutable.
 *
 * @param standings the standing of each form
 * @param together of each form that no rule excludes for certain, but some always does: the fewest triggers of which one always holds
 * @param bounded the forms of which the standing may be firmer than it says: sums on unknown amounts or dates are in the way, or the
 *     limit on the work was reached
 * @param contradictory whether the answers given cannot all be true
 */
public record ExactStandings(
        Map<Form, Standing> standings, Map<Form, List<Trigger>> together, Set<Form> bounded, boolean contradictory) {

    public ExactStandings {
        standings = new EnumMap<>(standings);
        together = together.isEmpty() ? Map.of() : new EnumMap<>(together);
        bounded = bounded.isEmpty() ? Set.of() : EnumSet.copyOf(bounded);
    }

    /** The standing of a form. */
    public Standing of(Form form) {
        return standings.getOrDefault(form, Standing.CONDITIONAL);
    }
}
