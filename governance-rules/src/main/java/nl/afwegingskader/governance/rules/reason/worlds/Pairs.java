package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** The pairs of worlds of one situation that differ in the answer on one kenmerk alone. */
final class Pairs {

    private final Worlds worlds;
    private final Filling filling;
    private final Stake stake;

    Pairs(Worlds worlds, Stake stake) {
        this.worlds = worlds;
        this.filling = worlds.filling();
        this.stake = stake;
    }

    /** Asks for a pair of which claims hold. */
    Solver.Outcome find(List<Literal> claims) {
        return solver().solveInOrder(each(claims), inOrder());
    }

    /** The same, that tries wishes in their order. */
    Solver.Outcome find(List<Literal> claims, List<Literal> wished) {
        List<Literal> all = new ArrayList<>(wished);
        all.addAll(inOrder());
        return solver().solve(each(claims), all);
    }

    /** The same, under sums of points. */
    Solver.Outcome findWith(List<Literal> claims, List<Solver.AtLeast> sums) {
        return solver().solveWith(each(claims), sums, inOrder());
    }

    private List<Literal> inOrder() {
        if (worlds.inOrder().isEmpty()) {
            return List.of();
        }
        List<Literal> all = new ArrayList<>(worlds.inOrder());
        all.addAll(stake.variation().inOrder());
        return all;
    }

    private Solver solver() {
        return stake.variation().solver();
    }

    private List<Literal> each(List<Literal> claims) {
        return worlds.each(stake.variation().possible(), claims);
    }

    /** Writes out both worlds that the solver means; false when they show nothing new, since sums do not come out. */
    boolean show(Predicate<Variable> isTrue) {
        Optional<World> world = filling.world(isTrue, one -> worlds.isPossible(one) && filling.comesOut(one, isTrue));
        return world.flatMap(one -> changed(one, isTrue).map(other -> stake.learn(one, other)))
                        .orElse(false)
                || world.map(this::change).orElse(false);
    }

    /** The other world that the solver means; empty when sums do not come out as it thinks. */
    private Optional<World> changed(World world, Predicate<Variable> isTrue) {
        int subject = stake.blank().subject();
        Encoding encoding = stake.variation().encoding();
        Domain domain = encoding.domains().get(subject);
        if (domain == null || !world.knows(subject)) {
            return Optional.empty();
        }
        Completion completion = new Completion(world.situation(), Map.of(subject, domain.cell(isTrue)));
        return completion
                .matching(filling.sums(encoding, isTrue))
                .or(() -> Optional.of(completion.lowest()))
                .map(values -> filling.changed(world, stake, values.getOrDefault(subject, 0L)))
                .filter(worlds::isPossible);
    }

    /** Changes the answer in a world to each other one; true when that shows something new. */
    boolean change(World world) {
        boolean news = false;
        if (world.knows(stake.blank().subject())) {
            for (long other : worlds.others(world, stake.blank())) {
                World changed = filling.changed(world, stake, other);
                news |= worlds.isPossible(changed) && stake.learn(world, changed);
                if (stake.isDecided()) {
                    break;
                }
            }
        }
        return news;
    }
}
