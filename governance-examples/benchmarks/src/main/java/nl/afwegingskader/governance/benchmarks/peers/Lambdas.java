package nl.afwegingskader.governance.benchmarks.peers;

import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;

/** Formulas as closures, for engines whose rules are written in Java. */
final class Lambdas {

    private Lambdas() {}

    static Predicate<Facts> of(Formula formula) {
        if (formula instanceof Formula.And all) {
            return all.parts().stream().map(Lambdas::of).reduce(Predicate::and).orElse(facts -> true);
        }
        if (formula instanceof Formula.Or any) {
            return any.parts().stream().map(Lambdas::of).reduce(Predicate::or).orElse(facts -> false);
        }
        return of((Formula.Check) formula);
    }

    private static Predicate<Facts> of(Formula.Check check) {
        int subject = check.subject();
        long operand = check.operand();
        return switch (check.test()) {
            case AMONG -> facts -> facts.among(subject, operand);
            case NOT_AMONG -> facts -> facts.notAmong(subject, operand);
            case HAS_ANY -> facts -> facts.hasAny(subject, operand);
            case HAS_NONE -> facts -> facts.hasNone(subject, operand);
            case HAS_OTHER -> facts -> facts.hasOther(subject, operand);
            case HAS_NO_OTHER -> facts -> facts.hasNoOther(subject, operand);
            case AT_LEAST -> facts -> facts.atLeast(subject, operand);
            case BELOW -> facts -> facts.below(subject, operand);
            case PRESENT -> facts -> facts.present(subject);
            case MISSING -> facts -> facts.missing(subject);
            case INAPPLICABLE -> facts -> facts.inapplicable(subject);
        };
    }
}
