package nl.afwegingskader.governance.benchmarks;

import nl.afwegingskader.governance.rules.engine.Facts;
import org.openjdk.jmh.annotations.Benchmark;

/** From a complete situation to which rules hold. */
public class RulesAlone extends ByEngine {

    @Benchmark
    public Facts decision() {
        return contest().engine().decide(contest().next());
    }
}
