package nl.afwegingskader.governance.benchmarks.peers;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.situation.Situation;

/** The loop every peer shares: an engine concludes what holds in a stage, and our own code goes on to the next. */
abstract class StageByStage implements Decider {

    private final Program program;

    StageByStage(Program program) {
        this.program = program;
    }

    /** Concludes the steps of the stage these facts are in. */
    abstract void conclude(Facts facts);

    @Override
    public final Facts decide(Situation situation) {
        Facts facts = Facts.of(situation);
        while (true) {
            conclude(facts);
            if (facts.getStage() == program.stages()) {
                return facts;
            }
            program.advance(facts);
        }
    }
}
