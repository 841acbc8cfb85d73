package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.FormulaFactory;

/**
 * The fewest of the answers given that must be others before a form is admitted, or comes first. What is not answered stays so, and the answers
 * can all be true after the changes, also if they could not before. Used by one thread.
 */
public final class FewestChanges {

    /** Of so many changes all ways are looked at; of more none. */
    public static final int MOST_CHANGES = 5;

    /** So many ways are looked for. */
    public static final int MOST_WAYS = 20;

    private final Reading reading;
    private final Situation situation;
    private final Encoding worlds;
    private final Encoding known;
    private final FormRules rules;

    public FewestChanges(Program program, Situation situation) {
        this.situation = situation;
        this.reading = Reading.of(program, situation);
        this.worlds = new Encoding(program, new FormulaFactory());
        this.known = worlds.answering(Causes.given(situation));
        this.rules = new FormRules(program.ruleset());
    }

    /**
     * A way to get there.
     *
     * @param changed the kenmerken that get another answer, by their place in the catalogue
     * @param situation what the situation is then
     */
    public record Way(BitSet changed, Situation situation) {}

    /**
     * What was found.
     *
     * @param ways ways with the fewest changes
     * @param isMore whether there are more of these
     * @param searched of so many changes every way was looked at
     * @param isNever whether no changes do at all
     * @param isBounded whether something was not decided, so that there may be more ways, or ways with fewer changes
     */
    public record Found(List<Way> ways, boolean isMore, int searched, boolean isNever, boolean isBounded) {
        public Found {
            ways = List.copyOf(ways);
        }
    }

    /**
     * Looks for changes after which a form is not excluded.
     *
     * @param holds whether that is so; asked of each way that is found
     */
    public Found toAdmit(Form form, Predicate<Situation> holds) {
        return found(new Solver(worlds.logic()), form, new FirstPlace.Claims(List.of(), List.of()), List.of(), holds);
    }

    /**
     * Looks for changes after which a form comes first, alone or with others.
     *
     * @param holds whether that is so; asked of each way that is found
     */
    public Found toFirst(Form form, Predicate<Situation> holds) {
        Solver solver = new Solver(worlds.logic());
        List<Trigger> about = new ArrayList<>();
        for (Form one : Form.values()) {
            about.addAll(rules.excluding(one));
            about.addAll(rules.requiring(one));
            rules.pleading(one).forEach(pleading -> about.add(pleading.trigger()));
        }
        return found(solver, form, new FirstPlace(known, rules, solver).of(form), about, holds);
    }

    /** In some world with the new answers the form is not excluded; and what is claimed of the answers alone holds. */
    private Found found(
            Solver solver, Form form, FirstPlace.Claims claims, List<Trigger> aboutClaims, Predicate<Situation> holds) {
        List<Trigger> about = new ArrayList<>(aboutClaims);
        about.addAll(rules.excluding(form));
        about.addAll(rules.impossible());
        Answers answers = new Answers(worlds, reading, situation, worlds.reach().of(about));
        answers.tell(solver);
        StandingFormulas standings = new StandingFormulas(worlds, rules);
        solver.add(worlds.logic().not(standings.excluded(form)));
        solver.add(standings.possible());
        claims.formulas().forEach(solver::add);
        claims.sums().forEach(solver::add);
        return new ChangeSearch(solver, worlds.logic(), answers, holds).found();
    }
}
