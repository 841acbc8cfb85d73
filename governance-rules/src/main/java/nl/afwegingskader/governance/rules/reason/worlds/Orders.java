package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;
import org.logicng.formulas.Literal;

/**
 * Finds out whether the order of forms depends on one kenmerk, where looking at worlds by chance did not show it: by looking for pairs of worlds in
 * which a score differs, and at last by asking for two scores that change places.
 */
final class Orders {

    private static final long SEED = 20_261_126;

    /** Pairs of worlds to look at per form. */
    private static final int TRIES = 6;

    /** Questions about two forms, per kenmerk; what they do not decide stays bounded. */
    private static final int MOST_QUESTIONS = 300;

    private final Worlds worlds;
    private final Stake stake;
    private final Variation variation;
    private final Pairs pairs;
    private final World now;
    private final Random random = new Random(SEED);
    private final Set<Form> undecided = EnumSet.noneOf(Form.class);
    private int questions;

    Orders(Worlds worlds, Stake stake) {
        this.worlds = worlds;
        this.stake = stake;
        this.variation = stake.variation();
        this.pairs = new Pairs(worlds, stake);
        this.now = worlds.now();
    }

    void decide() {
        for (Form form : List.copyOf(stake.orderLeft())) {
            search(form);
        }
        for (Form form : List.copyOf(stake.orderLeft())) {
            if (stake.orderLeft().contains(form)) {
                prove(form);
            }
        }
        // Later worlds may have shown what an earlier question left undecided.
        undecided.retainAll(stake.orderLeft());
        stake.bound(undecided);
    }

    private List<FormRules.Pleading> turning(Form form) {
        return worlds.reasoner().rules().pleading(form).stream()
                .filter(one -> variation.touches(one.trigger()))
                .toList();
    }

    /** Looks at pairs of worlds in which the score of a form differs, and as many others as can be are still in. */
    private void search(Form form) {
        List<FormRules.Pleading> turning = turning(form);
        for (int number = 0; number < TRIES && stake.orderLeft().contains(form); number++) {
            FormRules.Pleading turned = turning.get(number % turning.size());
            List<Form> others = new ArrayList<>(List.of(Form.values()));
            Collections.shuffle(others, random);
            List<Literal> wished = new ArrayList<>();
            others.forEach(other -> wished.add(variation.isIn(other)));
            wished.addAll(worlds.wishes(random));
            List<Literal> claims = List.of(variation.isIn(form), variation.turns(turned.trigger()));
            if (pairs.find(claims, wished) instanceof Solver.Found found) {
                pairs.show(found.isTrue());
            }
        }
    }

    /** Asks of each other form whether it can change places with this one while the score of this one changes. */
    private void prove(Form form) {
        boolean refuted = cannot(List.of(variation.isIn(form), turns(form)), List.of());
        if (!refuted) {
            refuted = true;
            Set<Object> asked = new HashSet<>();
            for (Form other : Form.values()) {
                // Of forms that are said the same of, one will do.
                boolean isNew = now.standing(other) != Standing.EXCLUDED
                        && asked.add(List.of(variation.isIn(other), score(other, variation::holds)));
                if (other != form && isNew && stake.orderLeft().contains(form)) {
                    refuted &= cannotChange(form, other);
                }
            }
        }
        if (refuted) {
            stake.refuteOrder(form);
        } else if (stake.orderLeft().contains(form)) {
            undecided.add(form);
        }
    }

    /** When some argument about a form turns. */
    private Literal turns(Form form) {
        return variation.any(turning(form).stream()
                .map(one -> variation.turns(one.trigger()))
                .toList());
    }

    private Points score(Form form, Function<Trigger, Literal> holds) {
        return new Points(now, holds).add(form, 1);
    }

    private boolean cannotChange(Form form, Form other) {
        Points own = score(form, variation::holds);
        Points ownThere = score(form, variation::holdsThere);
        Points lead = own.minus(score(other, variation::holds));
        Points leadThere = ownThere.minus(score(other, variation::holdsThere));
        if (lead.lowest() > 0 || lead.highest() < 0) {
            return true;
        }
        // From not worse to not better, and not equal both times; the other way round is the same pair, named in the
        // other order.
        List<Solver.AtLeast> change = List.of(
                lead.atLeast(0),
                leadThere.negated().atLeast(0),
                lead.minus(leadThere).atLeast(1));
        List<Literal> claims = List.of(variation.isIn(form), variation.isIn(other));
        return cannot(claims, with(change, own.minus(ownThere).atLeast(1)))
                && cannot(claims, with(change, ownThere.minus(own).atLeast(1)));
    }

    private static List<Solver.AtLeast> with(List<Solver.AtLeast> some, Solver.AtLeast more) {
        List<Solver.AtLeast> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** Whether there is no such pair of worlds. If there is, it may show a form's place to change. */
    private boolean cannot(List<Literal> claims, List<Solver.AtLeast> sums) {
        if (++questions > MOST_QUESTIONS) {
            return false;
        }
        Solver.Outcome outcome = pairs.findWith(claims, sums);
        if (outcome instanceof Solver.Found found) {
            pairs.show(found.isTrue());
        }
        return outcome instanceof Solver.None;
    }
}
