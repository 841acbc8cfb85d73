package nl.afwegingskader.governance.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Why a form stands where it stands, and which answers would have to be others. Minimal: no answer of a cause can be missed, and no remedy
 * has a change too many.
 *
 * @param situation what was asked about
 * @param form the form as the advice has it; with a firmer standing, and without a rank, where only several rules together exclude it
 * @param contradiction the answers given that cannot all be true, if they cannot. Causes are then about the answers as they are, and remedies
 *     make them possible too
 * @param causes the smallest sets of given answers that exclude the form, those with the fewest answers first; empty when it is not excluded
 * @param moreCauses whether there are more than these
 * @param boundedCauses whether not everything could be decided, so that there may be more causes, or smaller ones
 * @param toAdmit what would have to be otherwise for the law not to exclude it
 * @param toFirst what would have to be otherwise for it to come first, alone or with others
 * @param first the forms in the first place now
 * @param edition the rule files that were asked
 */
public record Explanation(
        Situation situation,
        OptionAdvice<Form> form,
        Optional<Contradiction> contradiction,
        List<Cause> causes,
        boolean moreCauses,
        boolean boundedCauses,
        Remedies toAdmit,
        Remedies toFirst,
        List<OptionAdvice<Form>> first,
        Edition edition) {

    public Explanation {
        causes = List.copyOf(causes);
        first = List.copyOf(first);
    }

    /**
     * Answers that cannot all be true, whatever the other answers are.
     *
     * @param answers none of them can be missed, in the order of the catalogue
     * @param reasons why not, in Dutch, readable after "omdat"
     */
    public record Contradiction(List<Answer<?>> answers, List<String> reasons) {

        public Contradiction {
            answers = List.copyOf(answers);
            reasons = List.copyOf(reasons);
        }
    }

    /** What the law says of the form when all rules are taken together. */
    public Standing standing() {
        return form.standing();
    }

    /** The reference date. */
    public LocalDate date() {
        return situation.date();
    }
}
