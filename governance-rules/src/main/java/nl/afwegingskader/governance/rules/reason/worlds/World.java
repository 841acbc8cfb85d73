package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;

/** One way in which everything can turn out, as an engine decides and the reading reads it. Used by one thread. */
final class World {

    private final Situation situation;
    private final Map<Integer, Long> answers;
    private final Reading reading;
    private final FormRules rules;
    private final int firstConclusion;
    private final BitSet unsettled;
    private final Standing[] standings = new Standing[Form.values().length];
    private @Nullable Set<Form> first;

    /**
     * @param situation what shows this world
     * @param answers what was filled in to get there, also where it turned out not to apply
     * @param reading the situation as decided and read
     * @param unsettled the triggers that can be open in a world
     */
    World(Situation situation, Map<Integer, Long> answers, Reading reading, Reasoner reasoner, BitSet unsettled) {
        this.situation = situation;
        this.answers = answers;
        this.reading = reading;
        this.rules = reasoner.rules();
        this.firstConclusion = reasoner.firstConclusion();
        this.unsettled = unsettled;
        Set<Form> required = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            standings[form.ordinal()] = holds(rules.excluding(form))
                    ? Standing.EXCLUDED
                    : mayHold(rules.excluding(form)) ? Standing.CONDITIONAL : Standing.ADMISSIBLE;
            if (mayBeRequired(form)) {
                required.add(form);
            }
        }
        if (required.size() == 1) {
            Form sole = required.iterator().next();
            if (standing(sole) == Standing.ADMISSIBLE && holds(rules.requiring(sole))) {
                standings[sole.ordinal()] = Standing.REQUIRED;
            }
        }
    }

    /** Whether a trigger holds for certain. */
    boolean holds(Trigger trigger) {
        return reading.facts().concluded().get(firstConclusion + trigger.number());
    }

    private boolean holds(List<Trigger> triggers) {
        for (int place = 0; place < triggers.size(); place++) {
            if (holds(triggers.get(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(List<Trigger> triggers) {
        for (int place = 0; place < triggers.size(); place++) {
            Trigger trigger = triggers.get(place);
            if (holds(trigger) || unsettled.get(trigger.number()) && reading.truth(trigger.when()) == Truth.OPEN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form can be the one that is required. */
    boolean mayBeRequired(Form form) {
        return standing(form) != Standing.EXCLUDED && mayHold(rules.requiring(form));
    }

    /** The situation that shows it: to give to an engine, or to write out. */
    Situation situation() {
        return situation;
    }

    /** What was filled in, by the place of the kenmerk; also what turned out not to apply. */
    Map<Integer, Long> answers() {
        return answers;
    }

    FormRules rules() {
        return rules;
    }

    /** Whether a trigger holds, fails, or may do either. */
    Truth truth(Trigger trigger) {
        return reading.truth(trigger.when());
    }

    /** Whether a kenmerk is answered. */
    boolean knows(int subject) {
        return reading.facts().present(subject);
    }

    /** Whether a kenmerk is answered or derived, with a value in this range. */
    boolean isIn(int subject, Domain.Cell range) {
        return knows(subject) && range.contains(reading.facts().value(subject));
    }

    Standing standing(Form form) {
        return standings[form.ordinal()];
    }

    /** The triggers among these that hold, by their numbers. */
    BitSet holding(List<Trigger> triggers) {
        BitSet holding = new BitSet();
        for (Trigger trigger : triggers) {
            if (holds(trigger)) {
                holding.set(trigger.number());
            }
        }
        return holding;
    }

    /** Whether the answers can all be true. */
    boolean isPossible() {
        return !holds(rules.impossible());
    }

    /** The sum of the arguments that hold. */
    int score(Form form) {
        int score = 0;
        List<FormRules.Pleading> pleading = rules.pleading(form);
        for (int place = 0; place < pleading.size(); place++) {
            FormRules.Pleading one = pleading.get(place);
            score += holds(one.trigger()) ? one.points() : 0;
        }
        return score;
    }

    /** The forms that come first: the one that is required, or those of the highest score that nothing excludes. */
    Set<Form> first() {
        Set<Form> known = first;
        if (known == null) {
            known = findFirst();
            first = known;
        }
        return known;
    }

    private Set<Form> findFirst() {
        Set<Form> best = EnumSet.noneOf(Form.class);
        int highest = Integer.MIN_VALUE;
        for (Form form : Form.values()) {
            if (standing(form) == Standing.REQUIRED) {
                return EnumSet.of(form);
            }
            int score = standing(form) == Standing.EXCLUDED ? Integer.MIN_VALUE : score(form);
            if (score > highest) {
                highest = score;
                best.clear();
            }
            if (score == highest && standing(form) != Standing.EXCLUDED) {
                best.add(form);
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return situation.toString();
    }
}
