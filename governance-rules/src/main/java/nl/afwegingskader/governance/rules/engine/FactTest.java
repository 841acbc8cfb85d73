package nl.afwegingskader.governance.rules.engine;

import java.util.List;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Ruleset;

/** A test on the facts, put together from the closed list of tests that {@link Facts} has. */
@FunctionalInterface
interface FactTest {

    boolean test(Facts facts);

    /** Whether a condition is certain. */
    static FactTest certain(Condition condition, Ruleset ruleset) {
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(part -> certain(part, ruleset)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return any(any.parts().stream().map(part -> certain(part, ruleset)).toList());
        }
        Condition.Literal literal = (Condition.Literal) condition;
        return of(ruleset.atoms().get(literal.atom()), literal.positive());
    }

    /** Whether a condition certainly fails; what does not apply fails every test. */
    static FactTest refuted(Condition condition, Ruleset ruleset) {
        if (condition instanceof Condition.All all) {
            return any(all.parts().stream().map(part -> refuted(part, ruleset)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return all(any.parts().stream().map(part -> refuted(part, ruleset)).toList());
        }
        Condition.Literal literal = (Condition.Literal) condition;
        Atom atom = ruleset.atoms().get(literal.atom());
        int subject = atom.characteristic();
        FactTest opposite = of(atom, !literal.positive());
        return facts -> opposite.test(facts) || facts.inapplicable(subject);
    }

    static FactTest all(List<FactTest> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        FactTest[] tests = parts.toArray(FactTest[]::new);
        return facts -> {
            for (FactTest test : tests) {
                if (!test.test(facts)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static FactTest any(List<FactTest> parts) {
        FactTest[] tests = parts.toArray(FactTest[]::new);
        return facts -> {
            for (FactTest test : tests) {
                if (test.test(facts)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static FactTest of(Atom atom, boolean passes) {
        int subject = atom.characteristic();
        long operand = atom.operand();
        return switch (atom.test()) {
            case AMONG -> passes ? facts -> facts.among(subject, operand) : facts -> facts.notAmong(subject, operand);
            case OVERLAPS ->
                passes ? facts -> facts.hasAny(subject, operand) : facts -> facts.hasNone(subject, operand);
            case BEYOND ->
                passes ? facts -> facts.hasOther(subject, operand) : facts -> facts.hasNoOther(subject, operand);
            case AT_LEAST -> passes ? facts -> facts.atLeast(subject, operand) : facts -> facts.below(subject, operand);
            case MISSING -> passes ? facts -> facts.missing(subject) : facts -> facts.present(subject);
        };
    }
}
