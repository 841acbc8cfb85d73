package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/** All the ways in which the unanswered kenmerken of one situation can turn out. */
final class Worlds {

    private final Reasoner reasoner;
    private final Situation situation;
    private final Reading reading;
    private final List<Reasoner.Blank> open = new ArrayList<>();
    private final List<Literal> answers = new ArrayList<>();
    private final Literal possible;
    private final Filling filling;
    private final List<Literal> order;
    private final boolean contradictory;

    Worlds(Reasoner reasoner, Situation situation, Reading reading) {
        this(reasoner, situation, reading, false);
    }

    /** @param all whether impossible worlds count too, even if there are others */
    Worlds(Reasoner reasoner, Situation situation, Reading reading, boolean all) {
        this.reasoner = reasoner;
        this.situation = situation;
        this.reading = reading;
        addAnswers();
        for (Reasoner.Blank blank : reasoner.blanks()) {
            if (!isGiven(blank.subject())) {
                open.add(blank);
            }
        }
        this.possible = reasoner.solver().name(reasoner.formulas().possible());
        List<Literal> some = new ArrayList<>(answers);
        some.add(possible);
        this.contradictory = all || reasoner.solver().solve(some) instanceof Solver.None;
        this.filling = new Filling(reasoner, situation, reading, open);
        this.order = order();
    }

    /**
     * What chooses among worlds, so that it does not matter what was asked before; none when any will do. It matters where sums are open: one
     * world can be written out, and another cannot.
     */
    private List<Literal> order() {
        List<Literal> all = new ArrayList<>();
        boolean[] sums = {false};
        reasoner.encoding().domains().forEach((subject, domain) -> {
            if (!reading.facts().present(subject)) {
                sums[0] |= !Encoding.isAnswered(subject);
                all.addAll(domain.inOrder());
            }
        });
        return sums[0] ? all : List.of();
    }

    private void addAnswers() {
        Facts facts = reading.facts();
        reasoner.encoding().domains().forEach((subject, domain) -> {
            boolean given = subject == Subjects.DATE || isGiven(subject);
            reasoner.encoding().given(subject).ifPresent(one -> answers.add(given ? one : one.negate()));
            // Of what is not answered only the sums are known by themselves; the rest follows.
            if (given || !Encoding.isAnswered(subject) && facts.present(subject)) {
                domain.fix(facts.value(subject), answers::add);
            }
        });
    }

    private boolean isGiven(int subject) {
        return subject != Subjects.DATE && situation.knows(Catalogue.all().get(subject));
    }

    /** What looking for a world came to. */
    sealed interface Search {}

    /** There is one: this. */
    record Seen(World world) implements Search {}

    /** There is none. */
    record Never() implements Search {}

    /** There may be one, but none could be written out, or the limit was reached. */
    record Bounded() implements Search {}

    Reasoner reasoner() {
        return reasoner;
    }

    Situation situation() {
        return situation;
    }

    /** The situation as it is, read. */
    Reading reading() {
        return reading;
    }

    /**
     * The triggers of which it is open whether they hold, and that can decide what is at stake, or what answers can be true: of forms that
     * are not excluded already.
     */
    List<Trigger> openTriggers(Stake stake) {
        FormRules rules = reasoner.rules();
        BitSet deciding = new BitSet();
        World now = now();
        for (Form form : Form.values()) {
            if (now.standing(form) != Standing.EXCLUDED) {
                rules.excluding(form).forEach(trigger -> deciding.set(trigger.number()));
                rules.requiring(form).forEach(trigger -> deciding.set(trigger.number()));
                if (stake == Stake.FIRST_PLACE) {
                    rules.pleading(form)
                            .forEach(one -> deciding.set(one.trigger().number()));
                }
            }
        }
        rules.impossible().forEach(trigger -> deciding.set(trigger.number()));
        return reasoner.program().ruleset().triggers().stream()
                .filter(trigger -> deciding.get(trigger.number()) && reading.truth(trigger.when()) == Truth.OPEN)
                .toList();
    }

    /** What those triggers look at. */
    BitSet lookedAt(Stake stake) {
        return reasoner.encoding().reach().of(openTriggers(stake));
    }

    /** The kenmerken to fill in. */
    List<Reasoner.Blank> open() {
        return open;
    }

    /** Whether the answers given cannot all be true; then all their worlds count as possible. */
    boolean isContradictory() {
        return contradictory;
    }

    /** Whether a world counts. */
    boolean isPossible(World world) {
        return contradictory || world.isPossible();
    }

    /** What to wish for, last of all: none when any world will do. */
    List<Literal> inOrder() {
        return order;
    }

    /** Whether some answers leave a world that counts, as far as can be seen without the others. */
    boolean isPossible(Map<Integer, Long> values) {
        Situation filled = Completion.with(situation, values);
        return isPossible(new World(filled, values, reasoner.read(filled), reasoner, reasoner.unsettled()));
    }

    /** The kenmerken that say, one with the other, which worlds can be. */
    BitSet lookedAtByImpossible() {
        return reasoner.encoding().reach().of(reasoner.rules().impossible());
    }

    /** What every world has, for a solver that knows this to say that its worlds are possible. */
    List<Literal> each(Literal isPossible, List<Literal> claims) {
        List<Literal> all = new ArrayList<>(answers);
        if (!contradictory) {
            all.add(isPossible);
        }
        all.addAll(claims);
        return all;
    }

    Filling filling() {
        return filling;
    }

    /** The answers given that cannot all be true, if they cannot. */
    Optional<Contradiction> contradiction() {
        if (!contradictory) {
            return Optional.empty();
        }
        Map<Integer, List<Literal>> given = new TreeMap<>();
        List<Literal> fixed = new ArrayList<>(answers);
        reasoner.encoding().domains().forEach((subject, domain) -> {
            if (isGiven(subject)) {
                List<Literal> literals = new ArrayList<>();
                domain.fix(reading.facts().value(subject), literals::add);
                given.put(subject, literals);
                fixed.removeAll(literals);
            }
        });
        return Optional.of(Contradiction.of(reasoner, fixed, given));
    }

    /** The situation as it is, read like a world: what is open may hold. */
    World now() {
        BitSet all = new BitSet();
        all.set(0, reasoner.program().ruleset().triggers().size());
        return new World(situation, Map.of(), reading, reasoner, all);
    }

    /**
     * Looks for a world.
     *
     * @param claim what must hold in it
     * @param shows whether a world shows the claim
     */
    Search find(Formula claim, Predicate<World> shows) {
        return find(List.of(reasoner.solver().name(claim)), shows);
    }

    /** Looks for a world in which all the claims hold. */
    Search find(List<Literal> claims, Predicate<World> shows) {
        Solver.Outcome outcome = reasoner.solver().solveInOrder(each(possible, claims), order);
        if (outcome instanceof Solver.None) {
            return new Never();
        }
        return outcome instanceof Solver.Found found
                ? filling.world(found.isTrue(), world -> isPossible(world) && shows.test(world))
                        .<Search>map(Seen::new)
                        .orElseGet(Bounded::new)
                : new Bounded();
    }

    /** Looks for a world in which the law does not exclude a form. */
    Search allowing(Form form) {
        return find(
                reasoner.encoding().logic().not(reasoner.formulas().excluded(form)),
                world -> world.standing(form) != Standing.EXCLUDED);
    }

    /** Whether these claims cannot hold together in any way, also counting worlds that are impossible. */
    boolean isRefuted(List<Literal> claims) {
        List<Literal> some = new ArrayList<>(answers);
        some.addAll(claims);
        return reasoner.solver().solve(some) instanceof Solver.None;
    }

    /** What a random world would have, in a random order. */
    List<Literal> wishes(Random random) {
        List<Reasoner.Blank> shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, random);
        List<Literal> wished = new ArrayList<>();
        shuffled.forEach(blank -> blank.domain().fix(blank.domain().pick(random), wished::add));
        reasoner.encoding().domains().forEach((subject, domain) -> {
            if (!reading.facts().present(subject) && !Encoding.isAnswered(subject)) {
                domain.fix(domain.pick(random), wished::add);
            }
        });
        wished.addAll(order);
        return wished;
    }

    /** The triggers that hold in every world, by their numbers. */
    BitSet always() {
        Solver solver = reasoner.rulesSolver();
        Literal isPossible = solver.name(reasoner.formulas().possible());
        BitSet always = new BitSet();
        if (solver.solve(each(isPossible, List.of())) instanceof Solver.Found found) {
            for (Trigger trigger : reasoner.program().ruleset().triggers()) {
                Literal holds = solver.name(reasoner.encoding().certain(trigger.when()));
                // When nothing is open, the world that was found is the only one.
                always.set(
                        trigger.number(),
                        found.says(holds)
                                && (open.isEmpty()
                                        || solver.solve(each(isPossible, List.of(holds.negate())))
                                                instanceof Solver.None));
            }
        }
        return always;
    }

    /** A world by chance; empty when sums do not come out. */
    Optional<World> sample(Random random) {
        return reasoner.solver().solve(each(possible, List.of()), wishes(random)) instanceof Solver.Found found
                ? filling.world(found.isTrue(), world -> isPossible(world) && filling.comesOut(world, found.isTrue()))
                : Optional.empty();
    }

    /** The other answers on a kenmerk that a world could have; of a number in a sum also those at which the sum comes out otherwise. */
    Set<Long> others(World world, Reasoner.Blank blank) {
        int subject = blank.subject();
        Set<Long> others =
                new LinkedHashSet<>(blank.domain().others(world.answers().getOrDefault(subject, 0L)));
        List<Completion.Sum> sums = reasoner.sums(subject);
        if (!sums.isEmpty()) {
            Kind<?> kind = Catalogue.all().get(subject).kind();
            Domain.Cell all = new Domain.Cell(kind.lowest(), kind.highest());
            others.addAll(new Completion(world.situation(), Map.of(subject, all)).turns(subject, sums));
        }
        return others;
    }
}
