package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;

/** One way in which everything can turn out, as the three-valued reading reads it. Used by one thread. */
final class World {

    private final Situation situation;
    private final Reading reading;
    private final FormRules rules;
    private final Standing[] standings = new Standing[Form.values().length];

    World(Situation situation, Reading reading, FormRules rules) {
        this.situation = situation;
        this.reading = reading;
        this.rules = rules;
        Set<Form> required = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            standings[form.ordinal()] = holds(rules.excluding(form))
                    ? Standing.EXCLUDED
                    : mayHold(rules.excluding(form)) ? Standing.CONDITIONAL : Standing.ADMISSIBLE;
            if (standings[form.ordinal()] != Standing.EXCLUDED && mayHold(rules.requiring(form))) {
                required.add(form);
            }
        }
        if (required.size() == 1) {
            Form sole = required.iterator().next();
            if (standings[sole.ordinal()] == Standing.ADMISSIBLE && holds(rules.requiring(sole))) {
                standings[sole.ordinal()] = Standing.REQUIRED;
            }
        }
    }

    private boolean holds(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (reading.truth(trigger.when()) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (reading.truth(trigger.when()) != Truth.FALSE) {
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

    Reading reading() {
        return reading;
    }

    Standing standing(Form form) {
        return standings[form.ordinal()];
    }

    /** The triggers among these that hold, by their numbers. */
    BitSet holding(List<Trigger> triggers) {
        BitSet holding = new BitSet();
        for (Trigger trigger : triggers) {
            if (reading.truth(trigger.when()) == Truth.TRUE) {
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
        for (FormRules.Pleading one : rules.pleading(form)) {
            if (reading.truth(one.trigger().when()) == Truth.TRUE) {
                score += one.points();
            }
        }
        return score;
    }

    @Override
    public String toString() {
        return situation + " " + Arrays.toString(standings);
    }
}
