package nl.afwegingskader.governance.rules.reason;

import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;

/**
 * One situation read against a program: whether each condition is true, false or open, and what the open ones still depend
 * on. It may call open what more thought would settle, never the reverse. Used by one thread.
 */
public final class Reading {

    private final Program program;
    private final Facts facts;

    private Reading(Program program, Facts facts) {
        this.program = program;
        this.facts = facts;
    }

    /** Reads a situation from its answers on, without Drools. */
    public static Reading of(Program program, Situation situation) {
        Facts facts = Facts.of(situation);
        while (true) {
            Reading reading = new Reading(program, facts);
            int stage = facts.getStage();
            for (int number = program.start(stage); number < program.end(stage); number++) {
                if (reading.holds(program.steps().get(number))) {
                    facts.conclude(number);
                }
            }
            if (stage == program.stages()) {
                return reading;
            }
            facts = program.advance(facts);
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
        if (step instanceof Step.Calculation calculation) {
            return facts.present(calculation.definition().first())
                    && facts.present(calculation.definition().second());
        }
        return truth(((Step.Inapplicable) step).applicability().when()) == Truth.FALSE;
    }

    /** Whether a condition is true, false or open. */
    public Truth truth(Condition condition) {
        if (condition instanceof Condition.All all) {
            Truth truth = Truth.TRUE;
            for (Condition part : all.parts()) {
                truth = truth.and(truth(part));
            }
            return truth;
        }
        if (condition instanceof Condition.Any any) {
            Truth truth = Truth.FALSE;
            for (Condition part : any.parts()) {
                truth = truth.or(truth(part));
            }
            return truth;
        }
        return truth((Condition.Literal) condition);
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
    public Set<Integer> grounds(Condition condition) {
        Set<Integer> grounds = new TreeSet<>();
        collect(condition, Truth.TRUE, grounds);
        return grounds;
    }

    /** The kenmerken of the open parts of a condition, derived ones included, by their place in the catalogue. */
    public Set<Integer> openParts(Condition condition) {
        Set<Integer> open = new TreeSet<>();
        collect(condition, Truth.OPEN, open);
        return open;
    }

    private void collect(Condition condition, Truth wanted, Set<Integer> found) {
        if (truth(condition) != wanted) {
            return;
        }
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, wanted, found));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, wanted, found));
        } else {
            int subject = program.ruleset()
                    .atoms()
                    .get(((Condition.Literal) condition).atom())
                    .characteristic();
            if (subject != Subjects.DATE) {
                found.add(subject);
            }
        }
    }

    /** The kenmerken a person can answer that an open condition depends on, also through derived ones. */
    public Set<Integer> questions(Condition condition) {
        Set<Integer> questions = new TreeSet<>();
        addOpenParts(condition, new TreeSet<>(), questions);
        return questions;
    }

    private void addQuestions(int subject, Set<Integer> visited, Set<Integer> questions) {
        if (!visited.add(subject) || !facts.missing(subject)) {
            return;
        }
        if (!Catalogue.all().get(subject).isDerived()) {
            questions.add(subject);
        }
        program.definition(subject).ifPresent(definition -> addQuestions(definition, visited, questions));
        program.applicability(subject)
                .ifPresent(applicability -> addOpenParts(applicability.when(), visited, questions));
    }

    private void addQuestions(Definition definition, Set<Integer> visited, Set<Integer> questions) {
        if (definition instanceof Definition.Cases cases) {
            for (Definition.Case one : cases.cases()) {
                addOpenParts(one.when(), visited, questions);
                if (truth(one.when()) == Truth.TRUE) {
                    break;
                }
            }
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            addQuestions(arithmetic.first(), visited, questions);
            addQuestions(arithmetic.second(), visited, questions);
        }
    }

    private void addOpenParts(Condition condition, Set<Integer> visited, Set<Integer> questions) {
        openParts(condition).forEach(needed -> addQuestions(needed, visited, questions));
    }
}
