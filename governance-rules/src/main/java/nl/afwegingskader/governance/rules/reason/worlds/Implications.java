package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.Validity;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/**
 * Which triggers can hold, hold together, and hold only when another does, in possible worlds in one period. Every world that is found tells of
 * all triggers at once and is kept, so most questions need no solver.
 */
final class Implications {

    private final Reasoner reasoner;
    private final Validity period;
    private final Solver solver;
    private final List<Literal> always = new ArrayList<>();
    private final List<BitSet> worlds = new ArrayList<>();
    private final Map<List<Trigger>, Boolean> implied = new HashMap<>();

    /** @param period one in which nothing changes */
    Implications(Reasoner reasoner, Validity period) {
        this.reasoner = reasoner;
        this.period = period;
        this.solver = reasoner.rulesSolver();
        Objects.requireNonNull(reasoner.encoding().domains().get(Subjects.DATE))
                .fix(Proof.day(period).toEpochDay(), always::add);
    }

    Validity period() {
        return period;
    }

    /** Whether a trigger can hold; of one that says what is impossible, in worlds that it alone calls so. */
    boolean canHold(Trigger trigger) {
        if (reasoner.rules().impossible().contains(trigger)) {
            return !(solver.solve(with(always, List.of(holds(trigger)))) instanceof Solver.None);
        }
        return worlds.stream().anyMatch(world -> world.get(trigger.number())) || exists(List.of(holds(trigger)));
    }

    /** Whether a trigger can hold with this said of the answers. */
    boolean canHold(Trigger trigger, Formula answers) {
        return exists(List.of(solver.name(answers), holds(trigger)));
    }

    /** Whether two triggers can hold at once. */
    boolean canHoldTogether(Trigger one, Trigger other) {
        return worlds.stream().anyMatch(world -> world.get(one.number()) && world.get(other.number()))
                || exists(List.of(holds(one), holds(other)));
    }

    /** Whether the second holds wherever the first does. */
    boolean implies(Trigger one, Trigger other) {
        return implied.computeIfAbsent(
                List.of(one, other),
                ignored -> worlds.stream().noneMatch(world -> world.get(one.number()) && !world.get(other.number()))
                        && !exists(List.of(holds(one), holds(other).negate())));
    }

    /** Whether a formula can be true; when that was not decided, it can. */
    boolean canBe(Formula formula) {
        return exists(List.of(solver.name(formula)));
    }

    private Literal holds(Trigger trigger) {
        return solver.name(reasoner.encoding().certain(trigger.when()));
    }

    private boolean exists(List<Literal> claims) {
        List<Literal> all = with(always, claims);
        all.add(solver.name(reasoner.formulas().possible()));
        Solver.Outcome outcome = solver.solve(all);
        if (outcome instanceof Solver.Found found) {
            BitSet world = new BitSet();
            for (Trigger trigger : reasoner.program().ruleset().triggers()) {
                world.set(trigger.number(), found.says(holds(trigger)));
            }
            worlds.add(world);
        }
        return !(outcome instanceof Solver.None);
    }

    private static List<Literal> with(List<Literal> some, List<Literal> more) {
        List<Literal> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
