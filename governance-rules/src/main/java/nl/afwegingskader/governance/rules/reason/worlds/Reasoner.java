package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/** Reasons about one program: keeps its formulas and a solver that learns from each question. Used by one thread at a time. */
public final class Reasoner {

    private final Encoding encoding;
    private final FormRules rules;
    private final StandingFormulas standings;
    private final Solver solver;
    private final List<Blank> blanks = new ArrayList<>();

    public Reasoner(Program program) {
        FormulaFactory logic = new FormulaFactory();
        this.encoding = new Encoding(program, logic);
        this.rules = new FormRules(program.ruleset());
        this.standings = new StandingFormulas(encoding, rules);
        this.solver = new Solver(logic);
        solver.add(encoding.sound());
        encoding.domains().forEach((subject, domain) -> {
            // What rules can derive too is not filled in: it follows.
            if (Encoding.isAnswered(subject) && program.definition(subject).isEmpty()) {
                blanks.add(new Blank(subject, domain, solver.name(encoding.applies(subject))));
            }
        });
    }

    /** A kenmerk that a world fills in when it applies. */
    record Blank(int subject, Domain domain, Literal applies) {}

    /** The worlds of a situation, as the reading leaves it. */
    Worlds worlds(Situation situation, Reading reading) {
        return new Worlds(this, situation, reading);
    }

    /** What the law says of each form in a situation, whatever its unanswered kenmerken turn out to be. */
    public ExactStandings standings(Situation situation, Reading reading) {
        return new Sharpening(worlds(situation, reading)).standings();
    }

    Encoding encoding() {
        return encoding;
    }

    FormRules rules() {
        return rules;
    }

    StandingFormulas formulas() {
        return standings;
    }

    Solver solver() {
        return solver;
    }

    List<Blank> blanks() {
        return blanks;
    }
}
