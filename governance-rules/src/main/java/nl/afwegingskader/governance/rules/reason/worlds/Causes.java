package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/**
 * Why the law excludes a form: the smallest sets of the answers given after which it is excluded however all other kenmerken turn out, those
 * that were answered too. Used by one thread.
 */
public final class Causes {

    /** How many sets are looked for. */
    public static final int MOST = 20;

    /** How many sets of answers are tried; the shipped rules need some hundreds at most. */
    private static final int MOST_TESTS = 5_000;

    private final Reasoner reasoner;
    private final Situation situation;
    private final Form form;
    private final Formula escapes;
    private final boolean contradictory;
    private final SmallestSets sets;
    private boolean undecided;

    Causes(Reasoner reasoner, Situation situation, Form form) {
        this.reasoner = reasoner;
        this.situation = situation;
        this.form = form;
        this.escapes = reasoner.encoding().logic().not(reasoner.formulas().excluded(form));
        this.contradictory =
                reasoner.worlds(situation, reasoner.read(situation)).isContradictory();
        BitSet answers = reasoner.encoding().reach().of(reasoner.rules().excluding(form));
        answers.or(reasoner.encoding().reach().of(reasoner.rules().impossible()));
        answers.and(given(situation));
        this.sets = new SmallestSets(answers, this::excludes, MOST, MOST_TESTS);
    }

    /**
     * Answers that exclude the form together, and none of which can be missed.
     *
     * @param answers the kenmerken, by their place in the catalogue; none when the form is excluded whatever is answered
     * @param triggers what excludes the form: those that hold with these answers, or else the fewest of which one always holds
     * @param impossible what says that other worlds cannot be, where that is needed
     * @param behind all that these triggers look at, by the place in the catalogue
     */
    public record Cause(BitSet answers, List<Trigger> triggers, List<Trigger> impossible, BitSet behind) {}

    /** The causes, those with the fewest answers first. */
    public List<Cause> found() {
        return sets.found().stream().map(this::cause).toList();
    }

    /** Whether there are more than were looked for. */
    public boolean isMore() {
        return sets.isMore();
    }

    /** Whether there may be more causes, or a smaller one, because of sums on unknown numbers or because the limit was reached. */
    public boolean isBounded() {
        return undecided || sets.isBounded();
    }

    /** The situation with these answers only. */
    public static Situation only(Situation situation, BitSet answers) {
        Situation less = situation;
        for (Characteristic<?> characteristic : situation.known()) {
            if (!answers.get(characteristic.index())) {
                less = less.without(characteristic);
            }
        }
        return less;
    }

    /** The kenmerken that a situation answers, by their place in the catalogue. */
    static BitSet given(Situation situation) {
        BitSet given = new BitSet();
        situation.known().forEach(characteristic -> given.set(characteristic.index()));
        return given;
    }

    /** A world that keeps these answers and in which the form is not excluded, if one was found. */
    public Optional<Situation> escape(BitSet answers) {
        return worlds(answers).allowing(form) instanceof Worlds.Seen seen
                ? Optional.of(seen.world().situation())
                : Optional.empty();
    }

    private boolean excludes(BitSet answers) {
        Worlds.Search search = worlds(answers).allowing(form);
        undecided |= search instanceof Worlds.Bounded;
        return search instanceof Worlds.Never;
    }

    private Worlds worlds(BitSet answers) {
        Situation less = only(situation, answers);
        // Of answers that cannot all be true the impossible worlds count, and so they do of a part of these answers.
        return new Worlds(reasoner, less, reasoner.read(less), contradictory);
    }

    private Cause cause(BitSet answers) {
        Worlds worlds = worlds(answers);
        BitSet holding = worlds.now().holding(reasoner.rules().excluding(form));
        List<Trigger> triggers = holding.isEmpty()
                ? new Sharpening.Together(worlds, form).fewest()
                : reasoner.rules().excluding(form).stream()
                        .filter(trigger -> holding.get(trigger.number()))
                        .toList();
        List<Trigger> impossible = holding.isEmpty() ? impossible(worlds) : List.of();
        BitSet behind = reasoner.encoding().reach().of(triggers);
        behind.or(reasoner.encoding().reach().of(impossible));
        return new Cause(answers, triggers, impossible, behind);
    }

    /** The fewest of the triggers that say what cannot be, without which the form could escape; found by leaving out one after another. */
    private List<Trigger> impossible(Worlds worlds) {
        if (worlds.isContradictory()) {
            return List.of();
        }
        List<Trigger> needed = new ArrayList<>(reasoner.rules().impossible());
        for (Trigger one : List.copyOf(needed)) {
            needed.remove(one);
            List<Literal> claims = new ArrayList<>(List.of(reasoner.solver().name(escapes)));
            needed.forEach(trigger -> claims.add(reasoner.solver()
                    .name(reasoner.encoding().certain(trigger.when()))
                    .negate()));
            if (!worlds.isRefuted(claims)) {
                needed.add(one);
            }
        }
        return needed;
    }
}
