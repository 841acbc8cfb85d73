package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;

/** What is said for and against one form, while it is collected. */
final class Arguments {

    private final Form form;
    private final List<Finding> certain = new ArrayList<>();
    private final List<Finding> open = new ArrayList<>();
    private final Set<Effect> certainly = EnumSet.noneOf(Effect.class);
    private final Set<Effect> possibly = EnumSet.noneOf(Effect.class);
    private int score;
    private int lowest;
    private int highest;

    Arguments(Form form) {
        this.form = form;
    }

    /** Adds a finding; they come in the order of rule ids, and stay in it. */
    void add(Finding finding) {
        (finding.certain() ? certain : open).add(finding);
        if (finding.condition().isEmpty()) {
            (finding.certain() ? certainly : possibly).add(finding.effect());
        }
        int points = finding.points();
        if (finding.certain()) {
            score += points;
        } else {
            lowest += Math.min(points, 0);
            highest += Math.max(points, 0);
        }
    }

    Form form() {
        return form;
    }

    int score() {
        return score;
    }

    /** Whether a certain finding of this effect is about the form itself, and not about a condition it must meet. */
    boolean certainly(Effect effect) {
        return certainly.contains(effect);
    }

    /** The same of a finding that may yet hold. */
    boolean possibly(Effect effect) {
        return possibly.contains(effect);
    }

    /** @param required whether this is the one form that is required for certain */
    Standing standing(boolean required) {
        if (certainly(Effect.EXCLUDES)) {
            return Standing.EXCLUDED;
        }
        if (possibly(Effect.EXCLUDES)) {
            return Standing.CONDITIONAL;
        }
        return required ? Standing.REQUIRED : Standing.ADMISSIBLE;
    }

    OptionAdvice<Form> advice(Standing standing, OptionalInt rank) {
        List<Finding> findings = new ArrayList<>(certain.size() + open.size());
        findings.addAll(certain);
        findings.addAll(open);
        return new OptionAdvice<>(form, standing, rank, score, score + lowest, score + highest, findings);
    }
}
