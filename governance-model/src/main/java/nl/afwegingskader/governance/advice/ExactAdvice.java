package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;

/**
 * An advice whose standings of forms, and open questions about standing and order, are exact: true of all ways in which the unanswered
 * kenmerken can turn out, those that "het kan niet" rules out left aside.
 *
 * @param advice the advice
 * @param boundedForms begrensd: the forms whose standing may be firmer than the advice says
 * @param boundedQuestions begrensd: the kenmerken that may decide more than the advice says, or something at all
 */
public record ExactAdvice(Advice advice, List<Form> boundedForms, List<Characteristic<?>> boundedQuestions) {

    public ExactAdvice {
        boundedForms = List.copyOf(boundedForms);
        boundedQuestions = List.copyOf(boundedQuestions);
    }

    /** Whether nothing is bounded. */
    public boolean isComplete() {
        return boundedForms.isEmpty() && boundedQuestions.isEmpty();
    }
}
