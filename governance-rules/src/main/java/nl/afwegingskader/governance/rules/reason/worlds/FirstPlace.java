package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.repertoire.Form;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * When a form comes first, alone or with others: nothing excludes it and it is the one that is required, or no form is and every other form
 * is excluded or has no more points. One sum per other form, since all together would blow up.
 */
final class FirstPlace {

    private final Encoding encoding;
    private final FormRules rules;
    private final StandingFormulas standings;
    private final Solver solver;

    /** @param solver receives names for what counts in a sum */
    FirstPlace(Encoding encoding, FormRules rules, Solver solver) {
        this.encoding = encoding;
        this.rules = rules;
        this.standings = new StandingFormulas(encoding, rules);
        this.solver = solver;
    }

    /**
     * What holds together when a form comes first.
     *
     * @param sums one for each other form that may have more points
     */
    record Claims(List<Formula> formulas, List<Solver.AtLeast> sums) {}

    /** When a form comes first. */
    Claims of(Form form) {
        List<Formula> formulas = new ArrayList<>();
        List<Solver.AtLeast> sums = new ArrayList<>();
        formulas.add(encoding.logic().not(standings.excluded(form)));
        for (Form other : Form.values()) {
            if (other != form) {
                formulas.add(encoding.logic().not(standings.required(other)));
                Formula noMatter = encoding.logic().or(standings.excluded(other), standings.required(form));
                lead(form, other).atLeast(0, noMatter).ifPresent(sums::add);
            }
        }
        return new Claims(formulas, sums);
    }

    /** Whether a form does not come first, because of one of these others or of itself. */
    Claims not(Form form, List<Form> others) {
        List<Formula> formulas = new ArrayList<>();
        List<Solver.AtLeast> sums = new ArrayList<>();
        List<Formula> because = new ArrayList<>(List.of(standings.excluded(form)));
        for (Form other : others) {
            Variable isBetter = encoding.logic().variable("better_" + other.ordinal());
            because.add(standings.required(other));
            because.add(isBetter);
            formulas.add(encoding.logic()
                    .or(
                            isBetter.negate(),
                            encoding.logic()
                                    .not(encoding.logic().or(standings.excluded(other), standings.required(form)))));
            lead(other, form).atLeast(1, isBetter.negate()).ifPresent(sums::add);
        }
        formulas.add(encoding.logic().or(because));
        return new Claims(formulas, sums);
    }

    /** The points of one form less those of another. */
    Lead lead(Form form, Form other) {
        Map<Literal, Integer> points = new LinkedHashMap<>();
        int certain = add(rules.pleading(form), 1, points) + add(rules.pleading(other), -1, points);
        points.values().removeIf(count -> count == 0);
        return new Lead(certain, points);
    }

    /**
     * Points that one form has more than another.
     *
     * @param certain in any case
     * @param points for each that is true
     */
    final class Lead {
        private final int certain;
        private final Map<Literal, Integer> points;

        private Lead(int certain, Map<Literal, Integer> points) {
            this.certain = certain;
            this.points = points;
        }

        /** That there are so many points, or that it does not matter; empty when that is always so. */
        Optional<Solver.AtLeast> atLeast(int least, Formula noMatter) {
            int lacking = least
                    - certain
                    - points.values().stream().mapToInt(one -> Math.min(one, 0)).sum();
            if (lacking <= 0 || noMatter.type() == FType.TRUE) {
                return Optional.empty();
            }
            Map<Literal, Integer> counted = new LinkedHashMap<>(points);
            if (noMatter.type() != FType.FALSE) {
                counted.merge(solver.name(noMatter), lacking, Integer::sum);
            }
            return Optional.of(new Solver.AtLeast(counted, least - certain));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lead that && certain == that.certain && points.equals(that.points);
        }

        @Override
        public int hashCode() {
            return 31 * points.hashCode() + certain;
        }
    }

    /** Adds points that depend on something; gives those that are certain. */
    private int add(List<FormRules.Pleading> pleading, int times, Map<Literal, Integer> points) {
        int certain = 0;
        for (FormRules.Pleading one : pleading) {
            Formula holds = encoding.certain(one.trigger().when());
            if (holds.type() == FType.TRUE) {
                certain += times * one.points();
            } else if (holds.type() != FType.FALSE) {
                points.merge(solver.name(holds), times * one.points(), Integer::sum);
            }
        }
        return certain;
    }
}
