package nl.afwegingskader.governance.rules.reason;

import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;

/** Decides one step, or the cases of one definition, on bits. */
@FunctionalInterface
interface StepMasks {

    /** Concludes in the facts what the bits make certain. */
    void decide(Bits bits, Facts facts);

    /** A conclusion: when its condition is certain. */
    static StepMasks holding(int number, Condition condition, int words) {
        BitTest test = BitTest.of(condition, words);
        return (bits, facts) -> {
            if (test.holds(bits)) {
                facts.conclude(number);
            }
        };
    }

    /** What does not apply: when its condition certainly fails. */
    static StepMasks failing(int number, Condition condition, int words) {
        BitTest test = BitTest.of(condition, words);
        return (bits, facts) -> {
            if (test.fails(bits)) {
                facts.conclude(number);
            }
        };
    }

    /** The first case that is certain while all before it certainly fail; its steps are numbered from the first on. */
    static StepMasks firstOf(int number, Definition.Cases definition, int words) {
        BitTest[] cases = definition.cases().stream()
                .map(one -> BitTest.of(one.when(), words))
                .toArray(BitTest[]::new);
        return (bits, facts) -> {
            for (int place = 0; place < cases.length; place++) {
                if (cases[place].holds(bits)) {
                    facts.conclude(number + place);
                    return;
                }
                if (!cases[place].fails(bits)) {
                    return;
                }
            }
        };
    }
}
