package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** All the ways in which the unanswered kenmerken of one situation can turn out. */
final class Worlds {

    private final Reasoner reasoner;
    private final Situation situation;
    private final Reading reading;
    private final List<Reasoner.Blank> open = new ArrayList<>();
    private final List<Literal> answers = new ArrayList<>();
    private final Literal possible;
    private final boolean contradictory;

    Worlds(Reasoner reasoner, Situation situation, Reading reading) {
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
        this.contradictory = reasoner.solver().solve(with(answers, List.of(possible))) instanceof Solver.None;
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
        return situation.knows(Catalogue.all().get(subject));
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

    /** The kenmerken to fill in. */
    List<Reasoner.Blank> open() {
        return open;
    }

    /** Whether the answers given cannot all be true; then all their worlds count as possible. */
    boolean isContradictory() {
        return contradictory;
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
        Solver.Outcome outcome = reasoner.solver().solve(each(claims));
        if (outcome instanceof Solver.None) {
            return new Never();
        }
        return outcome instanceof Solver.Found found
                ? world(found.isTrue(), shows).<Search>map(Seen::new).orElseGet(Bounded::new)
                : new Bounded();
    }

    private List<Literal> each(List<Literal> claims) {
        return contradictory ? with(answers, claims) : with(with(answers, List.of(possible)), claims);
    }

    /** The pairs of worlds of which claims hold, for a solver of two worlds side by side. */
    List<Literal> pairs(Stake stake, List<Literal> claims) {
        return contradictory
                ? with(answers, claims)
                : with(with(answers, List.of(stake.variation().possible())), claims);
    }

    private static List<Literal> with(List<Literal> some, List<Literal> more) {
        List<Literal> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** What a random world would have, in a random order. */
    List<Literal> wishes(Random random) {
        List<Reasoner.Blank> shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, random);
        List<Literal> wished = new ArrayList<>();
        shuffled.forEach(blank -> blank.domain().fix(blank.domain().pick(random), wished::add));
        return wished;
    }

    /** A world by chance; empty when sums do not come out. */
    Optional<World> sample(Random random) {
        return reasoner.solver().solve(each(List.of()), wishes(random)) instanceof Solver.Found found
                ? world(found.isTrue(), world -> true)
                : Optional.empty();
    }

    /** The world that the solver means, written out; empty when sums do not come out as it thinks. */
    private Optional<World> world(Predicate<Variable> isTrue, Predicate<World> shows) {
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        for (Reasoner.Blank blank : open) {
            cells.put(blank.subject(), blank.domain().cell(isTrue));
        }
        Completion completion = new Completion(situation, cells);
        World plain = world(completion.lowest());
        if (isMeant(plain, shows)) {
            return Optional.of(plain);
        }
        List<Completion.Sum> sums = sums(reasoner.encoding(), isTrue);
        if (sums.isEmpty()) {
            throw new IllegalStateException("the reasoner and the reading disagree on " + plain);
        }
        return completion.matching(sums).map(this::world).filter(world -> isMeant(world, shows));
    }

    private boolean isMeant(World world, Predicate<World> shows) {
        return isPossible(world) && shows.test(world);
    }

    boolean isPossible(World world) {
        return contradictory || world.isPossible();
    }

    /** The world with these answers, of those that apply; which do can depend on the others. */
    World world(Map<Integer, Long> values) {
        Situation filled = situation;
        List<Reasoner.Blank> rest = new ArrayList<>();
        for (Reasoner.Blank blank : open) {
            if (blank.onlyWhen().isPresent()) {
                rest.add(blank);
            } else {
                filled = Completion.with(filled, blank.subject(), values.getOrDefault(blank.subject(), 0L));
            }
        }
        Reading read = reasoner.read(filled);
        while (true) {
            Reading now = read;
            rest.removeIf(blank -> now.facts().inapplicable(blank.subject()));
            List<Reasoner.Blank> next = applying(rest, now);
            if (next.isEmpty()) {
                return new World(filled, values, read, reasoner, reasoner.unsettled());
            }
            for (Reasoner.Blank blank : next) {
                filled = Completion.with(filled, blank.subject(), values.getOrDefault(blank.subject(), 0L));
            }
            rest.removeAll(next);
            read = reasoner.read(filled);
        }
    }

    /** A world in which one answer is another. */
    World changed(World world, Stake stake, long value) {
        int subject = stake.blank().subject();
        Map<Integer, Long> values = new TreeMap<>(world.answers());
        values.put(subject, value);
        if (stake.variation().decidesApplicability()) {
            return world(values);
        }
        Situation changed = Completion.with(world.situation(), subject, value);
        return new World(changed, values, reasoner.read(changed), reasoner, reasoner.unsettled());
    }

    /** A world in which one answer is the other one that the solver means; empty when sums do not come out as it thinks. */
    private Optional<World> changed(World world, Stake stake, Predicate<Variable> isTrue) {
        int subject = stake.blank().subject();
        Encoding encoding = stake.variation().encoding();
        Domain domain = encoding.domains().get(subject);
        if (domain == null || !world.knows(subject)) {
            return Optional.empty();
        }
        Completion completion = new Completion(world.situation(), new TreeMap<>(Map.of(subject, domain.cell(isTrue))));
        return completion
                .matching(sums(encoding, isTrue))
                .or(() -> Optional.of(completion.lowest()))
                .map(values -> changed(world, stake, values.getOrDefault(subject, 0L)))
                .filter(this::isPossible);
    }

    /** Writes out both worlds that the solver means; false when they show nothing new, since sums do not come out. */
    boolean show(Stake stake, Predicate<Variable> isTrue) {
        return world(isTrue, world -> true)
                .flatMap(world -> changed(world, stake, isTrue).map(other -> stake.learn(world, other)))
                .orElse(false);
    }

    /** Those that apply for certain; when none does, all: what stays open is asked. */
    private static List<Reasoner.Blank> applying(List<Reasoner.Blank> rest, Reading reading) {
        List<Reasoner.Blank> applying = rest.stream()
                .filter(blank -> blank.onlyWhen()
                        .map(reading::truth)
                        .filter(Truth.TRUE::equals)
                        .isPresent())
                .toList();
        return applying.isEmpty() ? List.copyOf(rest) : applying;
    }

    /** The sums whose outcome is not known yet, with the range that the solver gave them. */
    private List<Completion.Sum> sums(Encoding encoding, Predicate<Variable> isTrue) {
        List<Completion.Sum> sums = new ArrayList<>();
        encoding.domains().forEach((subject, domain) -> {
            if (!reading.facts().present(subject)
                    && reasoner.program().definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
            }
        });
        return sums;
    }
}
