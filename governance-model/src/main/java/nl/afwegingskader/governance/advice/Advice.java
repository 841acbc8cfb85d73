package nl.afwegingskader.governance.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.repertoire.Form;

/**
 * What matching yields: every form with its regime, and what surrounds it. The only output of a decision engine.
 *
 * <p>An advice and not a decision; a reconstructed framework, of which the law is to be checked by a lawyer.
 *
 * @param name the name of the samenwerkingsverband; may be empty
 * @param date the reference date
 * @param existing the form that exists already, when the situation says so; it is the form to {@link #check} unless another is given
 * @param regimes one regime per form, all 22: first the forms by rank, equal ranks lightest first, then the excluded ones
 * @param derived the kenmerken that rules derived, in the order of the catalogue
 * @param agenda what to do or to discuss
 * @param deadlines what must be done in time, earliest first and those without a day last: for the budget year that the situation
 *     names, or else within twelve months of the reference date
 * @param openQuestions the unanswered kenmerken that can still matter, those for a standing first
 * @param warnings what the reader must know
 * @param edition the rule files that gave this advice
 * @param engine what decided which rules hold
 */
public record Advice(
        String name,
        LocalDate date,
        Optional<Form> existing,
        List<Regime> regimes,
        List<DerivedValue> derived,
        List<AgendaItem> agenda,
        List<Deadline> deadlines,
        List<OpenQuestion> openQuestions,
        List<Warning> warnings,
        Edition edition,
        Engine engine) {

    public Advice {
        regimes = List.copyOf(regimes);
        derived = List.copyOf(derived);
        agenda = List.copyOf(agenda);
        deadlines = List.copyOf(deadlines);
        openQuestions = List.copyOf(openQuestions);
        warnings = List.copyOf(warnings);
    }

    /** The same advice, as if decided by the other engine: equal to that engine's own. */
    public Advice decidedBy(Engine other) {
        return new Advice(
                name, date, existing, regimes, derived, agenda, deadlines, openQuestions, warnings, edition, other);
    }

    /** The advice on one form. */
    public OptionAdvice<Form> on(Form form) {
        return regime(form).form();
    }

    /** The regime with one form. */
    public Regime regime(Form form) {
        return regimes.stream()
                .filter(regime -> regime.form().option() == form)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this advice has no " + form));
    }

    /** The forms in the first place, lightest first; none when every form is excluded. */
    public List<Form> firstPlace() {
        return regimes.stream()
                .map(Regime::form)
                .filter(form -> form.rank().orElse(0) == 1)
                .map(OptionAdvice::option)
                .toList();
    }

    /**
     * In what this advice differs from an earlier one, and by which rules. The earlier one may be on other answers, another date or by
     * other rules.
     */
    public AdviceDifference differenceFrom(Advice earlier) {
        return new Comparison(earlier, this).difference();
    }

    /** Holds a given form against this advice. */
    public FormCheck check(Form form) {
        OptionAdvice<Form> given = on(form);
        return new FormCheck(
                given,
                regimes.stream()
                        .map(Regime::form)
                        .filter(other -> other.rank().isPresent()
                                && given.rank().isPresent()
                                && other.rank().getAsInt() < given.rank().getAsInt())
                        .toList());
    }

    /** What must be done in time when the cooperation has this form. */
    public List<Deadline> deadlines(Form form) {
        return deadlines.stream()
                .filter(deadline -> deadline.forms().contains(form))
                .toList();
    }
}
