package nl.afwegingskader.governance.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Something that must be done in time, when the cooperation has one of some forms.
 *
 * @param rule the rule that sets the term, with the source of the table that says when
 * @param what what must be done, in Dutch
 * @param when until when, in Dutch, as the table says it and as it works out
 * @param day the last day that is in time; empty when it depends on an event of which the day is not known
 * @param budgetYear the budget year that the term belongs to, when it returns every year
 * @param forms the forms with which the term holds, in the order of the repertoire
 * @param reason why, in Dutch
 */
public record Deadline(
        RuleCard rule,
        String what,
        String when,
        Optional<LocalDate> day,
        OptionalInt budgetYear,
        List<Form> forms,
        String reason) {

    public Deadline {
        forms = List.copyOf(forms);
    }
}
