package nl.afwegingskader.governance.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.benchmarks.peers.Formula.Check;
import nl.afwegingskader.governance.benchmarks.peers.Formula.Test;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;

/** Turns the steps of a program into formulas, the same for every peer. */
final class Formulas {

    private final List<Atom> atoms;
    private final Set<Integer> sometimesInapplicable = new HashSet<>();

    Formulas(Program program) {
        this.atoms = program.ruleset().atoms();
        program.ruleset()
                .stages()
                .forEach(stage ->
                        stage.applicabilities().forEach(one -> sometimesInapplicable.add(one.characteristic())));
    }

    /** When a step holds. */
    Formula of(Step step) {
        if (step instanceof Step.Conclude conclude) {
            return certain(conclude.trigger().when());
        }
        if (step instanceof Step.Case one) {
            List<Formula> parts = new ArrayList<>(List.of(certain(one.it().when())));
            one.earlier().stream().map(Definition.Case::when).map(this::refuted).forEach(parts::add);
            return Formula.and(parts);
        }
        if (step instanceof Step.Inapplicable inapplicable) {
            return refuted(inapplicable.applicability().when());
        }
        // A calculation is the program's own work, for every engine.
        return Formula.NEVER;
    }

    /** Holds when the condition is certain. */
    Formula certain(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Formula.and(all.parts().stream().map(this::certain).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Formula.or(any.parts().stream().map(this::certain).toList());
        }
        Condition.Literal literal = (Condition.Literal) condition;
        return check(atoms.get(literal.atom()), literal.positive());
    }

    /** Holds when the condition certainly fails. */
    Formula refuted(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Formula.or(all.parts().stream().map(this::refuted).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Formula.and(any.parts().stream().map(this::refuted).toList());
        }
        Condition.Literal literal = (Condition.Literal) condition;
        Atom atom = atoms.get(literal.atom());
        Formula opposite = check(atom, !literal.positive());
        return sometimesInapplicable.contains(atom.characteristic())
                ? Formula.or(List.of(opposite, new Check(Test.INAPPLICABLE, atom.characteristic(), 0)))
                : opposite;
    }

    private static Formula check(Atom atom, boolean positive) {
        Test test = switch (atom.test()) {
            case AMONG -> positive ? Test.AMONG : Test.NOT_AMONG;
            case OVERLAPS -> positive ? Test.HAS_ANY : Test.HAS_NONE;
            case BEYOND -> positive ? Test.HAS_OTHER : Test.HAS_NO_OTHER;
            case AT_LEAST -> positive ? Test.AT_LEAST : Test.BELOW;
            case MISSING -> positive ? Test.MISSING : Test.PRESENT;
        };
        return new Check(test, atom.characteristic(), atom.operand());
    }
}
