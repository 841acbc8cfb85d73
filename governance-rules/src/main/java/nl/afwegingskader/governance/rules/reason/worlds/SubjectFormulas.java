package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** Per kenmerk of an {@link Encoding}, when it means anything, when it has a value, and which values that can be. Used by one thread. */
final class SubjectFormulas {

    private final Encoding encoding;
    private final Program program;
    private final FormulaFactory logic;
    private final BitSet unanswered;
    private final boolean isPartial;
    private final Map<Integer, Subject> subjects = new HashMap<>();

    /**
     * @param unanswered the kenmerken that nobody answers
     * @param isPartial whether kenmerken can also be unanswered
     */
    SubjectFormulas(Encoding encoding, BitSet unanswered, boolean isPartial) {
        this.encoding = encoding;
        this.program = encoding.program();
        this.logic = encoding.logic();
        this.unanswered = unanswered;
        this.isPartial = isPartial;
    }

    /**
     * A kenmerk in a world.
     *
     * @param applies whether it means anything
     * @param defined whether it has a value, if it applies
     * @param passes per atom, when it has a value that passes
     * @param fails per atom, when it has a value that does not
     */
    record Subject(Formula applies, Formula defined, ByAtom passes, ByAtom fails) {}

    /** What depends on the test that a value is put to. */
    @FunctionalInterface
    interface ByAtom {
        Formula of(Atom atom);
    }

    /** A kenmerk; worked out once. */
    Subject of(int subject) {
        Subject known = subjects.get(subject);
        if (known == null) {
            known = Encoding.isAnswered(subject) ? answered(subject) : notAnswered(subject);
            subjects.put(subject, known);
        }
        return known;
    }

    private Subject plain(int subject) {
        if (unanswered.get(subject)) {
            return open();
        }
        Domain domain = encoding.domains().get(subject);
        return new Subject(
                logic.verum(),
                logic.verum(),
                atom -> domain == null ? logic.falsum() : domain.passes(atom),
                atom -> domain == null ? logic.falsum() : logic.not(domain.passes(atom)));
    }

    private Subject open() {
        return new Subject(logic.verum(), logic.falsum(), atom -> logic.falsum(), atom -> logic.falsum());
    }

    private Subject answered(int subject) {
        Optional<Variable> given = encoding.given(subject);
        Subject plain = isPartial ? whenGiven(given.orElseThrow(), plain(subject)) : plain(subject);
        if (program.definition(subject).isEmpty()
                && program.applicability(subject).isEmpty()) {
            return plain;
        }
        Optional<Formula> not =
                program.applicability(subject).map(Applicability::when).map(encoding::refuted);
        if (not.isPresent()) {
            Formula applies = logic.or(given.orElseThrow(), logic.not(not.get()));
            return new Subject(applies, plain.defined(), plain.passes(), plain.fails());
        }
        Subject derived = derived(subject, program.definition(subject).orElseThrow());
        return new Subject(
                logic.verum(),
                logic.or(given.orElseThrow(), derived.defined()),
                atom -> either(
                        given.orElseThrow(),
                        plain.passes().of(atom),
                        derived.passes().of(atom)),
                atom -> either(
                        given.orElseThrow(),
                        plain.fails().of(atom),
                        derived.fails().of(atom)));
    }

    private Subject whenGiven(Variable given, Subject plain) {
        return new Subject(
                logic.verum(),
                given,
                atom -> logic.and(given, plain.passes().of(atom)),
                atom -> logic.and(given, plain.fails().of(atom)));
    }

    private Formula either(Variable which, Formula one, Formula other) {
        return logic.or(logic.and(which, one), logic.and(which.negate(), other));
    }

    private Subject notAnswered(int subject) {
        if (subject == Subjects.DATE) {
            return plain(subject);
        }
        return program.definition(subject)
                .map(definition -> derived(subject, definition))
                .orElseGet(this::open);
    }

    private Subject derived(int subject, Definition definition) {
        return definition instanceof Definition.Cases cases
                ? derivedBy(cases)
                : derivedBy(subject, (Definition.Arithmetic) definition);
    }

    /** Each value holds in its cases, while those before certainly fail. */
    private Subject derivedBy(Definition.Cases cases) {
        Map<Long, Formula> values = new TreeMap<>();
        Formula earlierFail = logic.verum();
        boolean settled = true;
        for (Definition.Case one : cases.cases()) {
            Formula holds = logic.and(earlierFail, encoding.certain(one.when()));
            values.merge(one.value(), holds, logic::or);
            earlierFail = logic.and(earlierFail, encoding.refuted(one.when()));
            settled &= encoding.isSettled(one.when());
        }
        ByAtom passes = atom -> valued(values, atom, true);
        if (settled) {
            // The last case always holds, so there is a value.
            return new Subject(logic.verum(), logic.verum(), passes, atom -> logic.not(passes.of(atom)));
        }
        return new Subject(logic.verum(), logic.or(values.values()), passes, atom -> valued(values, atom, false));
    }

    private Formula valued(Map<Long, Formula> values, Atom atom, boolean passes) {
        List<Formula> some = new ArrayList<>();
        values.forEach((value, holds) -> {
            if ((atom.operand() >>> value & 1) == 1 == passes) {
                some.add(holds);
            }
        });
        return logic.or(some);
    }

    private Subject derivedBy(int subject, Definition.Arithmetic arithmetic) {
        if (arithmetic.operation() == Definition.Operation.CHOSEN
                && encoding.domains().get(arithmetic.first()) instanceof SetDomain set) {
            Formula present = present(arithmetic.first());
            return valued(present, atom -> set.atLeast(atom.operand()));
        }
        Formula defined = logic.and(present(arithmetic.first()), present(arithmetic.second()));
        if (arithmetic.operation() == Definition.Operation.SHARE
                && encoding.domains().get(arithmetic.second()) instanceof RangeDomain whole) {
            defined = logic.and(defined, whole.atLeast(1));
        }
        Domain outcome = encoding.domains().get(subject);
        return valued(defined, atom -> outcome == null ? logic.falsum() : outcome.passes(atom));
    }

    private Subject valued(Formula defined, ByAtom passes) {
        return new Subject(
                logic.verum(),
                defined,
                atom -> logic.and(defined, passes.of(atom)),
                atom -> logic.and(defined, logic.not(passes.of(atom))));
    }

    private Formula present(int subject) {
        return logic.and(of(subject).applies(), of(subject).defined());
    }
}
