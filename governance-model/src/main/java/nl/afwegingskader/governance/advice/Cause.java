package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Answers that together exclude a form, however everything else turns out. None of them can be missed: without any one of them the form
 * could still be allowed.
 *
 * @param answers the answers given, in the order of the catalogue; none when the form is excluded on the reference date whatever is
 *     answered
 * @param findings what excludes the form. Certain ones hold by these answers; of findings that are not certain one always holds, though which
 *     depends on answers that are missing here
 * @param derived what rules derive from these answers on the way
 * @param impossible the rules that say that answers cannot all be true, where the exclusion rests on that
 */
public record Cause(
        List<Answer<?>> answers, List<Finding> findings, List<DerivedValue> derived, List<RuleCard> impossible) {

    public Cause {
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        derived = List.copyOf(derived);
        impossible = List.copyOf(impossible);
    }
}
