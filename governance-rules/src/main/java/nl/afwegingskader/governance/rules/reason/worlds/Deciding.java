package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.afwegingskader.governance.repertoire.Form;
import org.logicng.formulas.Literal;

/**
 * Works out which unanswered kenmerken can decide something. First it looks at worlds by chance and changes one answer at a time, which shows
 * most; the solver finds or refutes the rest.
 */
final class Deciding {

    private static final long SEED = 20_261_125;
    private static final int MOST_SAMPLES = 40;

    /** So many worlds by chance without news, and the rest is asked. */
    private static final int ENOUGH = 5;

    private final Worlds worlds;
    private final Reasoner reasoner;
    private final List<Stake> stakes = new ArrayList<>();

    Deciding(Worlds worlds) {
        this.worlds = worlds;
        this.reasoner = worlds.reasoner();
        World now = worlds.now();
        for (Reasoner.Blank blank : worlds.open()) {
            Stake stake = new Stake(blank, reasoner.variation(blank), reasoner.rules(), now);
            if (!stake.isDecided()) {
                stakes.add(stake);
            }
        }
    }

    ExactQuestions questions() {
        sample();
        for (Stake stake : stakes) {
            decideStanding(stake);
        }
        for (Stake stake : stakes) {
            if (!stake.isDecided()) {
                new Orders(worlds, stake).decide();
            }
        }
        Map<Integer, Set<Form>> standing = new TreeMap<>();
        Map<Integer, Set<Form>> order = new TreeMap<>();
        Set<Integer> bounded = new TreeSet<>();
        for (Stake stake : stakes) {
            int subject = stake.blank().subject();
            if (!stake.standing().isEmpty()) {
                standing.put(subject, stake.standing());
            } else if (!stake.order().isEmpty()) {
                order.put(subject, stake.order());
            }
            if (stake.isBounded()) {
                bounded.add(subject);
            }
        }
        return new ExactQuestions(standing, order, bounded);
    }

    private void sample() {
        Random random = new Random(SEED);
        int withoutNews = 0;
        for (int sample = 0; sample < MOST_SAMPLES && withoutNews < ENOUGH; sample++) {
            Optional<World> world = worlds.sample(random);
            boolean news = false;
            for (Stake stake : stakes) {
                if (world.isPresent() && !stake.isDecided()) {
                    news |= new Pairs(worlds, stake).change(world.get());
                }
            }
            withoutNews = news ? 0 : withoutNews + 1;
        }
    }

    /** Asks for two worlds that differ in a standing: first in any, then in that of each form. */
    private void decideStanding(Stake stake) {
        if (!stake.standingLeft().isEmpty()
                && !decideStanding(stake, stake.variation().forms())) {
            for (Form form : EnumSet.copyOf(stake.standingLeft())) {
                if (stake.standingLeft().contains(form)) {
                    decideStanding(stake, Set.of(form));
                }
            }
        }
    }

    /** Whether it is decided of all forms that are left. */
    private boolean decideStanding(Stake stake, Set<Form> forms) {
        Pairs pairs = new Pairs(worlds, stake);
        Literal differs = stake.variation().differs(forms);
        Solver.Outcome outcome = pairs.find(List.of(differs));
        if (outcome instanceof Solver.None) {
            stake.standingLeft().removeAll(forms);
        } else if (!(outcome instanceof Solver.Found found) || !pairs.show(found.isTrue())) {
            if (forms.size() == 1) {
                stake.bound(forms);
            }
        }
        return stake.standingLeft().isEmpty();
    }
}
