package nl.afwegingskader.governance.rules.reason;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The same program as bits: what each state of a kenmerk leaves possible is a mask over all rules at once. Decides in bulk what
 * Drools decides; tests and live samples hold the two together. Immutable and thread-safe.
 */
public final class Masks implements Decider {

    private final Program program;
    private final StageMasks[] stages;

    public Masks(Program program) {
        this.program = program;
        this.stages = new StageMasks[program.stages() + 1];
        for (int stage = 0; stage < stages.length; stage++) {
            stages[stage] = new StageMasks(program, stage);
        }
    }

    @Override
    public Facts decide(Situation situation) {
        Facts facts = Facts.of(situation);
        while (true) {
            stages[facts.getStage()].decide(facts);
            if (facts.getStage() == program.stages()) {
                return facts;
            }
            program.advance(facts);
        }
    }
}
