package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/**
 * A program as Boolean formulas over the {@link Domain domains} of its kenmerken: when each condition is certain, and when it certainly
 * fails, in a world where everything is answered. What is derived is no variable but a formula over the answers, except for sums: what
 * those yield is a range of its own, that {@link Completion} holds against real numbers.
 *
 * <p>The two rails, certain and refuted, differ only where something has no value even when all is answered, such as a share of
 * nothing. In the {@link #partial partial} encoding they differ wherever an answer is lacking: that one says of any situation what the
 * three-valued reading says. Used by one thread.
 */
final class Encoding {

    private final Program program;
    private final FormulaFactory logic;
    private final Reach reach;
    private final Map<Integer, Domain> domains;

    /** Of the varied program: the plain one, and the kenmerken that vary. */
    private final @Nullable Encoding plain;

    private final BitSet varied;

    private final boolean isPartial;

    /** The kenmerken that nobody answers, so that conditions on them stay open; none where everything is answered. */
    private final BitSet unanswered;

    private final SubjectFormulas subjects;
    private final Map<Condition, Formula> certain = new HashMap<>();
    private final Map<Condition, Formula> refuted = new HashMap<>();

    /** What a program says of forms, over worlds: their standing and their score. */
    Encoding(Program program, FormulaFactory logic) {
        this(program, List.of(program), logic, new FormRules(program.ruleset()).looked(new Reach(program)), false);
    }

    private Encoding(Program program, List<Program> beside, FormulaFactory logic, BitSet looked, boolean isPartial) {
        this.isPartial = isPartial;
        this.program = program;
        this.logic = logic;
        this.reach = new Reach(program);
        this.domains = new Domains(program, beside, logic).all(looked);
        this.plain = null;
        this.varied = new BitSet();
        this.unanswered = new BitSet();
        this.subjects = new SubjectFormulas(this, unanswered, isPartial);
    }

    /** @param domains the values of kenmerken, those that vary having some of their own */
    private Encoding(Encoding base, Map<Integer, Domain> domains, BitSet varied, boolean isPartial, BitSet unanswered) {
        this.isPartial = isPartial;
        this.program = base.program;
        this.logic = base.logic;
        this.reach = base.reach;
        this.domains = domains;
        this.plain = varied.isEmpty() ? null : base;
        this.varied = varied;
        this.unanswered = unanswered;
        this.subjects = new SubjectFormulas(this, unanswered, isPartial);
    }

    /** A program over situations in which kenmerken can also be unanswered: those that are not {@link #given}. */
    static Encoding partial(Program program, FormulaFactory logic) {
        return new Encoding(program, List.of(program), logic, new Reach(program).all(), true);
    }

    /**
     * Programs over the same answers, so that the variables of one kenmerk are the same to all; all rules of each are there.
     *
     * @param isPartial whether kenmerken can also be unanswered
     */
    static List<Encoding> beside(List<Program> programs, FormulaFactory logic, boolean isPartial) {
        return programs.stream()
                .map(one -> new Encoding(one, programs, logic, new Reach(one).ofAllRules(), isPartial))
                .toList();
    }

    /** All rules of a program, over worlds; also those that derive something that no trigger looks at. */
    static Encoding whole(Program program, FormulaFactory logic) {
        return new Encoding(program, List.of(program), logic, new Reach(program).ofAllRules(), false);
    }

    /** The same program, in which one kenmerk can have another answer, and all else is equal. */
    Encoding varied(int subject) {
        BitSet one = new BitSet();
        one.set(subject);
        return varied(one);
    }

    /** The same program, in which these kenmerken can have other answers, and all else is equal. */
    Encoding varied(BitSet some) {
        return new Encoding(this, new Domains(program, logic).varied(domains, some), some, isPartial, unanswered);
    }

    /** The same program read in three values: in situations that answer these kenmerken and no others. */
    Encoding answering(BitSet answered) {
        BitSet others = new BitSet();
        others.set(0, Subjects.DATE);
        others.andNot(answered);
        return new Encoding(this, domains, new BitSet(), false, others);
    }

    Program program() {
        return program;
    }

    FormulaFactory logic() {
        return logic;
    }

    /** What conditions look at. */
    Reach reach() {
        return reach;
    }

    /** The kenmerken that have values of their own, answered or worked out by a sum; and the reference date. */
    Map<Integer, Domain> domains() {
        return domains;
    }

    /** What holds in every world: that kenmerken have one of their values. */
    Formula sound() {
        return logic.and(domains.values().stream().map(Domain::sound).toList());
    }

    /** True when a person has answered a kenmerk; in worlds only for those that rules could also derive, or call not applicable. */
    Optional<Variable> given(int subject) {
        boolean otherwise = isPartial
                || program.definition(subject).isPresent()
                || program.applicability(subject).isPresent();
        return otherwise && isAnswered(subject) ? Optional.of(logic.variable("given_" + subject)) : Optional.empty();
    }

    /** Whether people answer this kenmerk. */
    static boolean isAnswered(int subject) {
        return subject != Subjects.DATE && !Catalogue.all().get(subject).isDerived();
    }

    /** When a kenmerk means anything. */
    Formula applies(int subject) {
        return subjects.of(subject).applies();
    }

    /** When a condition is certain. */
    Formula certain(Condition condition) {
        Formula known = certain.get(condition);
        if (known == null) {
            known = isPlain(condition) ? plain().certain(condition) : of(condition, true);
            certain.put(condition, known);
        }
        return known;
    }

    /** When a condition certainly fails. */
    Formula refuted(Condition condition) {
        Formula known = refuted.get(condition);
        if (known == null) {
            known = isPlain(condition)
                    ? plain().refuted(condition)
                    : isSettled(condition) ? logic.not(certain(condition)) : of(condition, false);
            refuted.put(condition, known);
        }
        return known;
    }

    /** When what is derived has a value in this range: one value of a choice, or a range that rules can tell apart. */
    Formula in(int derived, Domain.Cell range) {
        SubjectFormulas.Subject subject = subjects.of(derived);
        if (program.definition(derived).orElse(null) instanceof Definition.Cases) {
            Atom isValue = new Atom(derived, Atom.Test.AMONG, 1L << range.lowest());
            return logic.and(subject.applies(), subject.passes().of(isValue));
        }
        List<Formula> parts = new ArrayList<>(List.of(subject.applies(), subject.defined()));
        if (range.lowest() > 0) {
            parts.add(subject.passes().of(new Atom(derived, Atom.Test.AT_LEAST, range.lowest())));
        }
        if (range.highest() < Long.MAX_VALUE) {
            parts.add(subject.fails().of(new Atom(derived, Atom.Test.AT_LEAST, range.highest() + 1)));
        }
        return logic.and(parts);
    }

    /** What a formula says when the reference date is this day. */
    Formula on(LocalDate day, Formula formula) {
        Assignment date = new Assignment();
        Objects.requireNonNull(domains.get(Subjects.DATE)).fix(day.toEpochDay(), date::addLiteral);
        return formula.restrict(date);
    }

    /** Whether a condition does not look at a kenmerk that varies, so that the plain program says the same. */
    private boolean isPlain(Condition condition) {
        return plain != null && !reach.of(condition).intersects(varied);
    }

    private Encoding plain() {
        return Objects.requireNonNull(plain);
    }

    /** Whether a condition looks at a kenmerk, itself or through others. */
    boolean looksAt(Condition condition, int subject) {
        return reach.of(condition).get(subject);
    }

    private Formula of(Condition condition, boolean holds) {
        if (condition instanceof Condition.Literal literal) {
            return of(literal, holds);
        }
        boolean isAll = condition instanceof Condition.All;
        List<Condition> parts = isAll ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        List<Formula> formulas = parts.stream()
                .map(part -> holds ? certain(part) : refuted(part))
                .toList();
        return isAll == holds ? logic.and(formulas) : logic.or(formulas);
    }

    private Formula of(Condition.Literal literal, boolean holds) {
        Atom atom = program.ruleset().atoms().get(literal.atom());
        SubjectFormulas.Subject subject = subjects.of(atom.characteristic());
        boolean passes = literal.positive() == holds;
        Formula formula;
        if (atom.test() == Atom.Test.MISSING) {
            formula = passes ? logic.not(subject.defined()) : subject.defined();
        } else {
            formula = passes ? subject.passes().of(atom) : subject.fails().of(atom);
        }
        return holds ? logic.and(subject.applies(), formula) : logic.or(logic.not(subject.applies()), formula);
    }

    /** Whether a condition is true or false in every world. */
    boolean isSettled(Condition condition) {
        boolean[] settled = {true};
        condition.literals(literal -> settled[0] &= subjects.of(
                        program.ruleset().atoms().get(literal.atom()).characteristic())
                .defined()
                .equals(logic.verum()));
        return settled[0];
    }
}
