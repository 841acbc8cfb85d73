package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;

/**
 * The unanswered kenmerken that can decide something: for which there are two worlds, equal in all else, that differ. Kenmerken are told by
 * their place in the catalogue. Immutable.
 *
 * @param standing those that can change a standing, with the forms whose standing it is
 * @param order of the others those that can change the order, with the forms whose score they change and which then come before or
 *     after another form
 * @param bounded those of which not all was decided: they may change more than is told, or something at all
 */
public record ExactQuestions(Map<Integer, Set<Form>> standing, Map<Integer, Set<Form>> order, Set<Integer> bounded) {

    public ExactQuestions {
        standing = Map.copyOf(standing);
        order = Map.copyOf(order);
        bounded = Set.copyOf(bounded);
    }
}
