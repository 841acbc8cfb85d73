package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/**
 * How firmly an advice stands: which single answers, if they were otherwise, would change the first place or the standing of a form.
 * Every other answer that rules can tell apart is tried, so what is not listed changes neither. What is unanswered is not tried: those are the
 * open questions of the advice. Not tried either: an answer that contradicts the others, and more records in a list, such as moments.
 *
 * @param decisive the other answers that would change one of the two, in the order of the catalogue
 * @param answered how many kenmerken are answered
 * @param tried how many other answers were tried
 * @param contradictory how many other answers were left out because they cannot be true together with the rest
 * @param weights what the first place owes to the weights of arguments
 */
public record Sensitivity(List<OtherAnswer<?>> decisive, int answered, int tried, int contradictory, Weights weights) {

    public Sensitivity {
        decisive = List.copyOf(decisive);
    }

    /** What it comes to. */
    public enum Verdict implements Coded {
        /** No single other answer changes the first place or a standing. */
        FIRM("stevig"),
        /** The same forms stand first whichever single answer is otherwise; whether some form is allowed does depend on one. */
        FIRST_PLACE_FIRM("eerste_plaats_stevig"),
        /** Which forms stand first depends on a single answer. */
        SENSITIVE("gevoelig");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Verdict verdict() {
        if (decisive.isEmpty()) {
            return Verdict.FIRM;
        }
        return firstPlaceDependsOn().isEmpty() ? Verdict.FIRST_PLACE_FIRM : Verdict.SENSITIVE;
    }

    /** The kenmerken on whose single answer the first place depends. */
    public List<Characteristic<?>> firstPlaceDependsOn() {
        return of(OtherAnswer::changesFirstPlace);
    }

    /** The kenmerken on whose single answer the standing of some form depends. */
    public List<Characteristic<?>> standingsDependOn() {
        return of(OtherAnswer::changesStanding);
    }

    private List<Characteristic<?>> of(Predicate<OtherAnswer<?>> wanted) {
        List<Characteristic<?>> characteristics = new ArrayList<>();
        decisive.stream().filter(wanted).forEach(one -> {
            if (!characteristics.contains(one.characteristic())) {
                characteristics.add(one.characteristic());
            }
        });
        return characteristics;
    }
}
