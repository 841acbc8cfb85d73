package nl.afwegingskader.governance.rules.reason;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The same program as bits: every atom one bit in two vectors, every step a few masks over them. Decides in bulk what Drools
 * decides; tests and live samples hold the two together. Immutable and thread-safe.
 */
public final class Masks implements Decider {

    private final Program program;
    private final Atom[] atoms;
    private final int words;
    private final StepTest[] steps;

    public Masks(Program program) {
        this.program = program;
        this.atoms = program.ruleset().atoms().toArray(Atom[]::new);
        this.words = (atoms.length + Long.SIZE - 1) / Long.SIZE;
        this.steps = program.steps().stream().map(this::test).toArray(StepTest[]::new);
    }

    /** Whether a step holds, given the bits and the facts of its stage. */
    @FunctionalInterface
    private interface StepTest {
        boolean holds(long[] yes, long[] no, Facts facts);
    }

    private StepTest test(Step step) {
        if (step instanceof Step.Case one) {
            BitTest condition = BitTest.of(one.it().when(), words);
            BitTest[] earlier = one.earlier().stream()
                    .map(each -> BitTest.of(each.when(), words))
                    .toArray(BitTest[]::new);
            return (yes, no, facts) -> condition.holds(yes, no) && allFail(earlier, yes, no);
        }
        if (step instanceof Step.Calculation calculation) {
            int first = calculation.definition().first();
            int second = calculation.definition().second();
            return (yes, no, facts) -> facts.present(first) && facts.present(second);
        }
        if (step instanceof Step.Inapplicable inapplicable) {
            BitTest condition = BitTest.of(inapplicable.applicability().when(), words);
            return (yes, no, facts) -> condition.fails(yes, no);
        }
        BitTest condition = BitTest.of(((Step.Conclude) step).trigger().when(), words);
        return (yes, no, facts) -> condition.holds(yes, no);
    }

    private static boolean allFail(BitTest[] tests, long[] yes, long[] no) {
        for (BitTest test : tests) {
            if (!test.fails(yes, no)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Facts decide(Situation situation) {
        long[] yes = new long[words];
        long[] no = new long[words];
        Facts facts = Facts.of(situation);
        while (true) {
            read(facts, yes, no);
            int stage = facts.getStage();
            for (int number = program.start(stage); number < program.end(stage); number++) {
                if (steps[number].holds(yes, no, facts)) {
                    facts.conclude(number);
                }
            }
            if (stage == program.stages()) {
                return facts;
            }
            facts = program.advance(facts);
        }
    }

    /** Sets the bits that the facts settle; a bit that is set stays set, since facts only grow. */
    private void read(Facts facts, long[] yes, long[] no) {
        for (int place = 0; place < atoms.length; place++) {
            Atom atom = atoms[place];
            int subject = atom.characteristic();
            long bit = 1L << place;
            int word = place / Long.SIZE;
            if (atom.test() == Atom.Test.MISSING) {
                // The one test that can turn: what is missing may be derived later.
                yes[word] &= ~bit;
                no[word] &= ~bit;
                if (facts.missing(subject)) {
                    yes[word] |= bit;
                } else {
                    no[word] |= bit;
                    yes[word] |= facts.inapplicable(subject) ? bit : 0;
                }
            } else if (facts.inapplicable(subject)) {
                yes[word] |= bit;
                no[word] |= bit;
            } else if (facts.present(subject)) {
                if (passes(atom, facts.value(subject))) {
                    yes[word] |= bit;
                } else {
                    no[word] |= bit;
                }
            }
        }
    }

    private static boolean passes(Atom atom, long value) {
        return switch (atom.test()) {
            case AMONG -> (atom.operand() >>> value & 1) == 1;
            case OVERLAPS -> (value & atom.operand()) != 0;
            case BEYOND -> (value & ~atom.operand()) != 0;
            case AT_LEAST -> value >= atom.operand();
            case MISSING -> false;
        };
    }
}
