package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.text.Condition;

/**
 * Needs that must all be met. A condition is certain, and certainly fails, when one of some clauses is met.
 *
 * @param needs what must be met together
 */
record Clause(List<Need> needs) {

    /** A condition with more clauses than this is better read than turned into clauses; the shipped rules stay under ten. */
    private static final int MOST = 256;

    /**
     * An atom with the outcome it must have.
     *
     * @param atom the place in the table of atoms
     * @param passes whether it must pass or be failed
     * @param orInapplicable whether it is also met when the kenmerk does not apply
     */
    record Need(int atom, boolean passes, boolean orInapplicable) {}

    /** When a condition is certain; empty when that takes too many clauses. */
    static Optional<List<Clause>> certain(Condition condition) {
        return of(condition, true);
    }

    /** When a condition certainly fails; empty when that takes too many clauses. */
    static Optional<List<Clause>> refuted(Condition condition) {
        return of(condition, false);
    }

    private static Optional<List<Clause>> of(Condition condition, boolean certain) {
        if (condition instanceof Condition.All all) {
            return certain ? each(all.parts(), true) : one(all.parts(), false);
        }
        if (condition instanceof Condition.Any any) {
            return certain ? one(any.parts(), true) : each(any.parts(), false);
        }
        Condition.Literal literal = (Condition.Literal) condition;
        Need need = new Need(literal.atom(), literal.positive() == certain, !certain);
        return Optional.of(List.of(new Clause(List.of(need))));
    }

    /** One of the parts. */
    private static Optional<List<Clause>> one(List<Condition> parts, boolean certain) {
        List<Clause> clauses = new ArrayList<>();
        for (Condition part : parts) {
            Optional<List<Clause>> more = of(part, certain);
            if (more.isEmpty() || clauses.size() + more.get().size() > MOST) {
                return Optional.empty();
            }
            clauses.addAll(more.get());
        }
        return Optional.of(clauses);
    }

    /** Each of the parts: every way to meet the first, with every way to meet the second, and so on. */
    private static Optional<List<Clause>> each(List<Condition> parts, boolean certain) {
        List<Clause> clauses = List.of(new Clause(List.of()));
        for (Condition part : parts) {
            Optional<List<Clause>> ways = of(part, certain);
            if (ways.isEmpty() || clauses.size() * ways.get().size() > MOST) {
                return Optional.empty();
            }
            List<Clause> longer = new ArrayList<>();
            for (Clause clause : clauses) {
                ways.get().forEach(way -> longer.add(clause.and(way)));
            }
            clauses = longer;
        }
        return Optional.of(clauses);
    }

    private Clause and(Clause other) {
        List<Need> both = new ArrayList<>(needs);
        both.addAll(other.needs);
        return new Clause(both);
    }
}
