package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.List;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Condition;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/** Whether conditions come out the same in every possible world on any date. Used by one thread. */
public final class Alike {

    private final Encoding encoding;
    private final Solver solver;
    private final Literal possible;

    /** @param decider decides the worlds that are written out */
    public Alike(Program program, Decider decider) {
        this.encoding = Encoding.whole(program, new FormulaFactory());
        Reasoner reasoner = new Reasoner(program, decider, encoding);
        this.solver = reasoner.rulesSolver();
        this.possible = solver.name(reasoner.formulas().possible());
    }

    /** Whether two conditions hold in the same worlds and fail in the same; not when that could not be proven. */
    public boolean in(Condition one, Condition other) {
        return same(encoding.certain(one), encoding.certain(other))
                && same(encoding.refuted(one), encoding.refuted(other));
    }

    private boolean same(Formula one, Formula other) {
        return one.equals(other)
                || solver.solve(List.of(
                                possible,
                                solver.name(
                                        encoding.logic().not(encoding.logic().equivalence(one, other)))))
                        instanceof Solver.None;
    }
}
