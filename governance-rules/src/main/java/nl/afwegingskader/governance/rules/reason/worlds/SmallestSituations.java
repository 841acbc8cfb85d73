package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/** Finds the situations with the fewest answers of which something is certain, to show what can happen. Used by one thread. */
final class SmallestSituations {

    private final Reasoner reasoner;
    private final Encoding encoding;
    private final StandingFormulas formulas;
    private final Solver solver;
    private final FewestAnswers fewest;

    /** When the answers given leave a world that can be: the world has them, and values of its own where they are lacking. */
    private final Formula hasWorld;

    SmallestSituations(Reasoner reasoner) {
        this.reasoner = reasoner;
        FormulaFactory logic = new FormulaFactory();
        this.encoding = Encoding.partial(reasoner.program(), logic);
        this.formulas = new StandingFormulas(encoding, reasoner.rules());
        this.solver = new Solver(logic);
        solver.add(encoding.sound());
        Encoding worlds = Encoding.whole(reasoner.program(), logic);
        solver.add(worlds.sound());
        this.hasWorld = new StandingFormulas(worlds, reasoner.rules()).possible();
        this.fewest = new FewestAnswers(List.of(encoding), solver);
    }

    /** What to claim of a situation; its formulas are those of situations in which answers may be lacking. */
    interface Claim extends Function<Encoding, Formula> {}

    /** When standings are what they are, in situations in which answers may be lacking. */
    StandingFormulas formulas() {
        return formulas;
    }

    /**
     * The smallest situation on a day of which a claim is certain, and that has a possible world; empty when there is none, or none that
     * could be written out.
     *
     * @param shows whether a situation, as it is decided and read, shows the claim
     */
    Optional<Situation> on(LocalDate day, Claim claim, Predicate<World> shows) {
        return search(day, claim, shows).shown().map(FewestAnswers.Shown::situation);
    }

    /** The same, that tells a claim that cannot be from one that could not be decided. */
    FewestAnswers.Search search(LocalDate day, Claim claim, Predicate<World> shows) {
        List<Literal> claims = new ArrayList<>();
        claims.add(solver.name(claim.apply(encoding)));
        claims.add(solver.name(formulas.possible()));
        claims.add(solver.name(hasWorld));
        return fewest.on(day, claims, List.of(), situation -> isShown(situation, shows));
    }

    /** Whether a situation shows a claim, and has a possible world. */
    boolean isShown(Situation situation, Predicate<World> shows) {
        Reading reading = reasoner.read(situation);
        Worlds worlds = reasoner.worlds(situation, reading);
        return shows.test(worlds.now()) && !worlds.isContradictory();
    }
}
