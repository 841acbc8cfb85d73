package nl.afwegingskader.governance.benchmarks;

import nl.afwegingskader.governance.advice.Advice;
import org.openjdk.jmh.annotations.Benchmark;

/** From a complete situation to a finished advice: each engine decides, and the weighing after it is the same. */
public class FinishedAdvice extends ByEngine {

    @Benchmark
    public Advice advice() {
        return contest().rulebook().advise(contest().next());
    }
}
