package nl.afwegingskader.governance.rules.reason;

import java.util.BitSet;
import java.util.List;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * One situation read against a program: whether each condition is true, false or open, and what the open ones still depend
 * on. It may call open what more thought would settle, never the reverse. Used by one thread.
 */
public final class Reading {

    private final Program program;
    private final Facts facts;
    private final @Nullable BitSet[] questionsBySubject = new BitSet[Subjects.COUNT];

    private Reading(Program program, Facts facts) {
        this.program = program;
        this.facts = facts;
    }

    /** Reads a situation from its answers on, without Drools. */
    public static Reading of(Program program, Situation situation) {
        Facts facts = Facts.of(situation);
        Reading reading = new Reading(program, facts);
        while (true) {
            int stage = facts.getStage();
            for (int number = program.start(stage); number < program.end(stage); number++) {
                if (reading.holds(program.steps().get(number))) {
                    facts.conclude(number);
                }
            }
            if (stage == program.stages()) {
                return reading;
            }
            program.advance(facts);
        }
    }

    /** Reads on from the facts that Drools arrived at. */
    public static Reading of(Program program, Facts facts) {
        return new Reading(program, facts);
    }

    /** The facts after the last stage, with what is certain concluded. */
    public Facts facts() {
        return facts;
    }

    private boolean holds(Step step) {
        if (step instanceof Step.Conclude conclude) {
            return truth(conclude.trigger().when()) == Truth.TRUE;
        }
        if (step instanceof Step.Case one) {
            return truth(one.it().when()) == Truth.TRUE
                    && one.earlier().stream().allMatch(earlier -> truth(earlier.when()) == Truth.FALSE);
        }
        if (step instanceof Step.Inapplicable inapplicable) {
            return truth(inapplicable.applicability().when()) == Truth.FALSE;
        }
        // A calculation is the program's own work.
        return false;
    }

    /** Whether a condition is true, false or open. */
    public Truth truth(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return any(any.parts());
        }
        return truth((Condition.Literal) condition);
    }

    // By place and not with an iterator: read hundreds of times per decision, these were a third of all garbage.
    private Truth all(List<Condition> parts) {
        boolean open = false;
        for (int place = 0; place < parts.size(); place++) {
            Truth part = truth(parts.get(place));
            if (part == Truth.FALSE) {
                return Truth.FALSE;
            }
            open |= part == Truth.OPEN;
        }
        return open ? Truth.OPEN : Truth.TRUE;
    }

    private Truth any(List<Condition> parts) {
        boolean open = false;
        for (int place = 0; place < parts.size(); place++) {
            Truth part = truth(parts.get(place));
            if (part == Truth.TRUE) {
                return Truth.TRUE;
            }
            open |= part == Truth.OPEN;
        }
        return open ? Truth.OPEN : Truth.FALSE;
    }

    private Truth truth(Condition.Literal literal) {
        Atom atom = program.ruleset().atoms().get(literal.atom());
        int subject = atom.characteristic();
        if (facts.inapplicable(subject)) {
            return Truth.FALSE;
        }
        boolean known = facts.present(subject);
        if (!known && atom.test() != Atom.Test.MISSING) {
            return Truth.OPEN;
        }
        boolean passes = switch (atom.test()) {
            case AMONG -> (1L << facts.value(subject) & atom.operand()) != 0;
            case OVERLAPS -> (facts.value(subject) & atom.operand()) != 0;
            case BEYOND -> (facts.value(subject) & ~atom.operand()) != 0;
            case AT_LEAST -> facts.value(subject) >= atom.operand();
            case MISSING -> !known;
        };
        return passes == literal.positive() ? Truth.TRUE : Truth.FALSE;
    }

    /** The kenmerken that make a certain condition hold, by their place in the catalogue. */
    public BitSet grounds(Condition condition) {
        return collect(condition, Truth.TRUE);
    }

    /** The kenmerken of the open parts of a condition, derived ones included, by their place in the catalogue. */
    public BitSet openParts(Condition condition) {
        return collect(condition, Truth.OPEN);
    }

    private BitSet collect(Condition condition, Truth wanted) {
        BitSet found = new BitSet(Subjects.COUNT);
        collect(condition, wanted, found);
        // The reference date is no kenmerk.
        found.clear(Subjects.DATE);
        return found;
    }

    private void collect(Condition condition, Truth wanted, BitSet found) {
        if (truth(condition) != wanted) {
            return;
        }
        if (condition instanceof Condition.All all) {
            collect(all.parts(), wanted, found);
        } else if (condition instanceof Condition.Any any) {
            collect(any.parts(), wanted, found);
        } else {
            Condition.Literal literal = (Condition.Literal) condition;
            found.set(program.ruleset().atoms().get(literal.atom()).characteristic());
        }
    }

    private void collect(List<Condition> parts, Truth wanted, BitSet found) {
        for (int place = 0; place < parts.size(); place++) {
            collect(parts.get(place), wanted, found);
        }
    }

    /** The kenmerken a person can answer that an open condition depends on, also through derived ones. */
    public BitSet questions(Condition condition) {
        BitSet open = openParts(condition);
        BitSet questions = new BitSet(Subjects.COUNT);
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            questions.or(questions(place));
        }
        return questions;
    }

    /** What a kenmerk depends on; worked out once per reading, since many conditions share it. */
    private BitSet questions(int subject) {
        BitSet questions = questionsBySubject[subject];
        if (questions == null) {
            questions = new BitSet(Subjects.COUNT);
            if (facts.missing(subject)) {
                addQuestions(subject, questions);
            }
            questionsBySubject[subject] = questions;
        }
        return questions;
    }

    private void addQuestions(int subject, BitSet questions) {
        if (!Catalogue.all().get(subject).isDerived()) {
            questions.set(subject);
        }
        program.definition(subject).ifPresent(definition -> addQuestions(definition, questions));
        program.applicability(subject).ifPresent(applicability -> questions.or(questions(applicability.when())));
    }

    private void addQuestions(Definition definition, BitSet questions) {
        if (definition instanceof Definition.Cases cases) {
            for (Definition.Case one : cases.cases()) {
                questions.or(questions(one.when()));
                if (truth(one.when()) == Truth.TRUE) {
                    break;
                }
            }
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            questions.or(questions(arithmetic.first()));
            questions.or(questions(arithmetic.second()));
        }
    }
}
