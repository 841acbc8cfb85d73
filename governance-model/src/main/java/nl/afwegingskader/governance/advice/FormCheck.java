package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Coded;

/**
 * A form that is given rather than to be chosen (the second way of asking): what stands in its way, what is said against it, and
 * what may be better. The regime fitted to it is in the same advice.
 *
 * @param form the advice on the form
 * @param better the forms with a better rank; empty when the form is excluded, since it has no rank then
 */
public record FormCheck(OptionAdvice<Form> form, List<OptionAdvice<Form>> better) {

    public FormCheck {
        better = List.copyOf(better);
    }

    /** What the check comes to; the first that holds, in this order. */
    public enum Verdict implements Coded {
        /** The law excludes the form. */
        INADMISSIBLE("mag_niet"),
        /** The form is allowed, the design that the answers describe is not. */
        DESIGN_REJECTED("ontwerp_mag_niet"),
        /** Unanswered kenmerken may still exclude the form or reject the design. */
        UNDECIDED("nog_open"),
        /** The form is allowed, and something pleads against it or other forms come before it. */
        QUESTIONABLE("te_bespreken"),
        /** The form is allowed, nothing pleads against it and no form comes before it. */
        FITTING("past");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What the check comes to. */
    public Verdict verdict() {
        if (form.standing() == Standing.EXCLUDED) {
            return Verdict.INADMISSIBLE;
        }
        if (!rejections().isEmpty()) {
            return Verdict.DESIGN_REJECTED;
        }
        boolean open = form.findings().stream()
                .anyMatch(finding -> finding.effect() == Effect.REJECTS_DESIGN && !finding.certain());
        if (open || form.standing() == Standing.CONDITIONAL) {
            return Verdict.UNDECIDED;
        }
        return against().isEmpty() && better.isEmpty() ? Verdict.FITTING : Verdict.QUESTIONABLE;
    }

    /** The rules of law that exclude the form. */
    public List<Finding> exclusions() {
        return certain(finding -> finding.effect() == Effect.EXCLUDES);
    }

    /** The rules of law that do not allow the design. */
    public List<Finding> rejections() {
        return certain(finding -> finding.effect() == Effect.REJECTS_DESIGN);
    }

    /** The legal conditions of the form ("mits …"). */
    public List<Finding> conditions() {
        return certain(finding -> finding.condition().isPresent());
    }

    /** What pleads against the form. */
    public List<Finding> against() {
        return certain(finding -> finding.effect() == Effect.DISFAVOURS);
    }

    /** What pleads for the form. */
    public List<Finding> inFavour() {
        return certain(finding -> finding.effect() == Effect.FAVOURS);
    }

    /** What to watch with the form. */
    public List<Finding> warnings() {
        return certain(finding -> finding.effect() == Effect.WARNS);
    }

    private List<Finding> certain(Predicate<Finding> wanted) {
        return form.findings().stream()
                .filter(finding -> finding.certain() && wanted.test(finding))
                .toList();
    }
}
