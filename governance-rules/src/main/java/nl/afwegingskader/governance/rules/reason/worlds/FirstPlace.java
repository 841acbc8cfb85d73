package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.repertoire.Form;
import org.logicng.formulas.CType;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

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

    /** What holds together when a form comes first. */
    List<Formula> of(Form form) {
        List<Formula> all = new ArrayList<>();
        all.add(encoding.logic().not(standings.excluded(form)));
        for (Form other : Form.values()) {
            if (other != form) {
                all.add(encoding.logic().not(standings.required(other)));
                all.add(notBehind(form, other));
            }
        }
        return all;
    }

    /** When another form does not have more points, or they do not matter. */
    private Formula notBehind(Form form, Form other) {
        Map<Literal, Integer> points = new LinkedHashMap<>();
        int certain = add(rules.pleading(form), 1, points) + add(rules.pleading(other), -1, points);
        int worst = certain
                + points.values().stream().mapToInt(one -> Math.min(one, 0)).sum();
        Formula noMatter = encoding.logic().or(standings.excluded(other), standings.required(form));
        if (worst >= 0 || noMatter.type() == FType.TRUE) {
            return encoding.logic().verum();
        }
        if (noMatter.type() != FType.FALSE) {
            points.merge(solver.name(noMatter), -worst, Integer::sum);
        }
        return encoding.logic().pbc(CType.GE, -certain, List.copyOf(points.keySet()), List.copyOf(points.values()));
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
