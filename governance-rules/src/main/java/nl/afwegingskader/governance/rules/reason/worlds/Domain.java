package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.text.Atom;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * The few values of one kenmerk that rules can tell apart, as variables: one of several values, any number of elements, or the
 * ranges into which thresholds cut a number.
 */
interface Domain {

    /** When a known value passes an atom. */
    Formula passes(Atom atom);

    /** The variables that say which value it is. */
    List<Variable> variables();

    /** What every value satisfies. */
    Formula sound();

    /** Says by literals which value it is. */
    void fix(long value, Consumer<Literal> literals);

    /** A value by chance: elements of a set are seldom, as people choose few. */
    long pick(Random random);

    /** Literals that leave one value when as many as can be are true, in their order. */
    List<Literal> inOrder();

    /** One value of each range. */
    List<Long> values();

    /** A range by chance, each as likely as the others: for a choice or set a value, each element as likely as not. */
    Cell draw(Random random);

    /** Values that differ from this one in as little as can be; of a choice or number all that rules can tell apart. */
    List<Long> others(long value);

    /** What the variables say. */
    Cell cell(Predicate<Variable> isTrue);

    /**
     * Values that rules cannot tell apart: those from the lowest to the highest. For a choice or a set just one.
     */
    record Cell(long lowest, long highest) {
        boolean contains(long value) {
            return lowest <= value && value <= highest;
        }
    }
}
