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
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.source.Authority;

/** What is said for and against one option, while it is collected. */
final class Arguments<O extends Option> {

    private final O option;
    private final List<Finding> certain = new ArrayList<>();
    private final List<Finding> open = new ArrayList<>();
    private final Set<Effect> certainly = EnumSet.noneOf(Effect.class);
    private final Set<Effect> possibly = EnumSet.noneOf(Effect.class);
    private boolean requiredByLaw;
    private int score;
    private int lowest;
    private int highest;

    Arguments(O option) {
        this.option = option;
    }

    /** Adds a finding; they come in the order of rule ids, and stay in it. */
    void add(Finding finding) {
        (finding.certain() ? certain : open).add(finding);
        if (finding.condition().isEmpty()) {
            (finding.certain() ? certainly : possibly).add(finding.effect());
            requiredByLaw |= finding.certain()
                    && finding.effect() == Effect.REQUIRES
                    && finding.rule().authority() == Authority.LAW;
        }
        int points = finding.points();
        if (finding.certain()) {
            score += points;
        } else {
            lowest += Math.min(points, 0);
            highest += Math.max(points, 0);
        }
    }

    O option() {
        return option;
    }

    int score() {
        return score;
    }

    /** Whether a certain finding of this effect is about the option itself, and not about a condition it must meet. */
    boolean certainly(Effect effect) {
        return certainly.contains(effect);
    }

    /** The same of a finding that may yet hold. */
    boolean possibly(Effect effect) {
        return possibly.contains(effect);
    }

    /** Whether it is certainly required, and by the law rather than by an agreement. */
    boolean requiredByLaw() {
        return requiredByLaw;
    }

    /** @param required whether this option is required for certain; of forms that is at most one */
    Standing standing(boolean required) {
        if (certainly(Effect.EXCLUDES)) {
            return Standing.EXCLUDED;
        }
        if (possibly(Effect.EXCLUDES)) {
            return Standing.CONDITIONAL;
        }
        return required ? Standing.REQUIRED : Standing.ADMISSIBLE;
    }

    OptionAdvice<O> advice(Standing standing, OptionalInt rank) {
        List<Finding> findings = new ArrayList<>(certain.size() + open.size());
        findings.addAll(certain);
        findings.addAll(open);
        return new OptionAdvice<>(option, standing, rank, score, score + lowest, score + highest, findings);
    }
}
