package nl.afwegingskader.governance.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the comparisons share: every engine in a JVM of its own, one situation per invocation. Average time, of which {@link
 * Table} takes the median over the iterations: reading the clock at each decision would weigh on the fastest engines.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public abstract class ByEngine {

    @Param({"plain-java", "masks", "drools", "easy-rules", "evrete", "operaton-dmn", "kie-dmn"})
    public String engine = "";

    /** Set before the first invocation. */
    @SuppressWarnings("NullAway.Init")
    private Contest contest;

    /** No engine is measured that decides otherwise than Drools. */
    @Setup
    public void agree() {
        contest = Contest.of(engine);
    }

    final Contest contest() {
        return contest;
    }
}
