package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;

/** Which kenmerken a condition looks at, also through those that are derived or apply only then. */
final class Reach {

    private final Program program;
    private final Map<Integer, BitSet> behind = new HashMap<>();
    private final Map<Condition, BitSet> conditions = new HashMap<>();

    Reach(Program program) {
        this.program = program;
    }

    /** What the conditions of all triggers look at. */
    BitSet all() {
        return of(program.ruleset().triggers());
    }

    /** What the conditions of these triggers look at. */
    BitSet of(List<Trigger> triggers) {
        BitSet all = new BitSet();
        for (Trigger trigger : triggers) {
            all.or(of(trigger.when()));
        }
        return all;
    }

    /** What all rules look at, also those that derive something that no trigger looks at. */
    BitSet ofAllRules() {
        BitSet all = all();
        for (int subject = 0; subject < Subjects.DATE; subject++) {
            if (program.definition(subject).isPresent()
                    || program.applicability(subject).isPresent()) {
                all.or(of(subject));
            }
        }
        return all;
    }

    /** What a condition looks at, by the places of the kenmerken; derived ones are there themselves too. */
    BitSet of(Condition condition) {
        BitSet known = conditions.get(condition);
        if (known == null) {
            BitSet seen = new BitSet();
            condition.literals(literal ->
                    seen.or(of(program.ruleset().atoms().get(literal.atom()).characteristic())));
            conditions.put(condition, seen);
            known = seen;
        }
        return known;
    }

    /** What a kenmerk follows from, itself included. */
    BitSet of(int subject) {
        BitSet known = behind.get(subject);
        if (known == null) {
            BitSet seen = new BitSet();
            seen.set(subject);
            program.applicability(subject).ifPresent(one -> seen.or(of(one.when())));
            program.definition(subject).ifPresent(definition -> look(definition, seen));
            behind.put(subject, seen);
            known = seen;
        }
        return known;
    }

    private void look(Definition definition, BitSet seen) {
        if (definition instanceof Definition.Cases cases) {
            cases.cases().forEach(one -> seen.or(of(one.when())));
        } else if (definition instanceof Definition.Arithmetic sum) {
            seen.or(of(sum.first()));
            seen.or(of(sum.second()));
        }
    }
}
