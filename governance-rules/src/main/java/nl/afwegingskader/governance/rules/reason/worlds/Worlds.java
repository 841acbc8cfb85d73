package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
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
    private final List<Literal> answers = new ArrayList<>();
    private final Literal possible;
    private final List<Literal> contradiction;

    Worlds(Reasoner reasoner, Situation situation, Reading reading) {
        this.reasoner = reasoner;
        this.situation = situation;
        this.reading = reading;
        Facts facts = reading.facts();
        Encoding encoding = reasoner.encoding();
        encoding.domains().forEach((subject, domain) -> {
            boolean answered = subject == Subjects.DATE || isAnswered(subject);
            encoding.given(subject).ifPresent(given -> answers.add(answered ? given : given.negate()));
            // Of what is derived only sums have a domain.
            if (answered || !Encoding.isAnswered(subject) && facts.present(subject)) {
                domain.fix(facts.value(subject), answers::add);
            }
        });
        this.possible = reasoner.solver().name(reasoner.formulas().possible());
        this.contradiction =
                reasoner.solver().solve(with(possible)) instanceof Solver.None none ? none.because() : List.of();
    }

    /** What looking for a world came to. */
    sealed interface Search {}

    /** There is one: this. */
    record Seen(World world) implements Search {}

    /** There is none. */
    record Never() implements Search {}

    /** There may be one, but none could be written out. */
    record Bounded() implements Search {}

    private boolean isAnswered(int subject) {
        return Encoding.isAnswered(subject) && reading.facts().present(subject) && isGiven(subject);
    }

    private boolean isGiven(int subject) {
        return situation.knows(Catalogue.all().get(subject));
    }

    Reasoner reasoner() {
        return reasoner;
    }

    /** The situation as it is, read like a world: what is open may hold. */
    World now() {
        return new World(situation, reading, reasoner.rules());
    }

    /** Whether the answers given cannot all be true; then all their worlds count as possible. */
    boolean isContradictory() {
        return !contradiction.isEmpty();
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
        Literal[] all = claims.toArray(Literal[]::new);
        Solver.Outcome outcome = reasoner.solver().solve(isContradictory() ? with(all) : with(with(possible), all));
        if (outcome instanceof Solver.None) {
            return new Never();
        }
        return outcome instanceof Solver.Found found
                ? world(found.isTrue(), shows).<Search>map(Seen::new).orElseGet(Bounded::new)
                : new Bounded();
    }

    private List<Literal> with(Literal... claims) {
        return with(answers, claims);
    }

    private static List<Literal> with(List<Literal> some, Literal... more) {
        List<Literal> all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** The world that the solver means, written out; empty when sums do not come out as it thinks. */
    private Optional<World> world(Predicate<Variable> isTrue, Predicate<World> shows) {
        TreeMap<Integer, Domain.Cell> cells = new TreeMap<>();
        for (Reasoner.Blank blank : reasoner.blanks()) {
            if (!isGiven(blank.subject()) && isTrue(blank.applies(), isTrue)) {
                cells.put(blank.subject(), blank.domain().cell(isTrue));
            }
        }
        Completion completion = new Completion(situation, cells);
        World plain = world(completion.lowest());
        if (isMeant(plain, shows)) {
            return Optional.of(plain);
        }
        List<Completion.Sum> sums = sums(isTrue);
        if (sums.isEmpty()) {
            throw new IllegalStateException("the reasoner and the reading disagree on " + plain);
        }
        return completion.matching(sums).map(this::world).filter(world -> isMeant(world, shows));
    }

    private static boolean isTrue(Literal literal, Predicate<Variable> isTrue) {
        return isTrue.test(literal.variable()) == literal.phase();
    }

    private boolean isMeant(World world, Predicate<World> shows) {
        return (isContradictory() || world.isPossible()) && shows.test(world);
    }

    private World world(Situation filled) {
        return new World(filled, Reading.of(reasoner.encoding().program(), filled), reasoner.rules());
    }

    /** The sums whose outcome is not known yet, with the range that the solver gave them. */
    private List<Completion.Sum> sums(Predicate<Variable> isTrue) {
        Program program = reasoner.encoding().program();
        List<Completion.Sum> sums = new ArrayList<>();
        reasoner.encoding().domains().forEach((subject, domain) -> {
            if (!reading.facts().present(subject)
                    && program.definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
            }
        });
        return sums;
    }
}
