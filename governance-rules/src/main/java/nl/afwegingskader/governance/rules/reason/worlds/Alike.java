package nl.afwegingskader.governance.rules.reason.worlds;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Condition;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Whether conditions come out the same in every possible world on any date. Used by one thread. */
public final class Alike {

    private final Encoding encoding;
    private final Implications implications;

    /** @param decider decides the worlds that are written out */
    public Alike(Program program, Decider decider) {
        this.encoding = Encoding.whole(program, new FormulaFactory());
        this.implications = new Implications(new Reasoner(program, decider, encoding));
    }

    /** Whether two conditions hold in the same worlds and fail in the same; not when that could not be proven. */
    public boolean in(Condition one, Condition other) {
        return same(encoding.certain(one), encoding.certain(other))
                && same(encoding.refuted(one), encoding.refuted(other));
    }

    private boolean same(Formula one, Formula other) {
        return one.equals(other)
                || !implications.canBe(encoding.logic().not(encoding.logic().equivalence(one, other)));
    }
}
