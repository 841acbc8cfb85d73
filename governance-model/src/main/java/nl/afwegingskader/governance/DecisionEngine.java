package nl.afwegingskader.governance;

import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Says which governance regime fits a samenwerkingsverband. Applications depend on this interface and stub it with a
 * lambda in their tests; {@code Rulebook} in governance-rules implements it.
 *
 * <p>The advice helps people choose; people decide.
 */
@FunctionalInterface
public interface DecisionEngine {

    /**
     * Weighs every form of cooperation for one situation.
     *
     * @param situation what is known; what is absent counts as unknown and never excludes or admits a form
     * @return every form with its standing, rank and arguments; the same situation and edition give an equal advice
     */
    Advice advise(Situation situation);
}
