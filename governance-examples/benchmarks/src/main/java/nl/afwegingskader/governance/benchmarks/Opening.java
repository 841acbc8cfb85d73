package nl.afwegingskader.governance.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.situation.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opening a rulebook and the first advice, each in a fresh JVM: the shipped rulebook, beside the
 * same rules read from a folder.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class Opening {

    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2026, 1, 1));

    @Benchmark
    public Advice shippedRulebookToFirstAdvice() {
        return Rulebooks.shipped().advise(NOTHING_KNOWN);
    }

    @Benchmark
    public Advice rulesFromTextToFirstAdvice() {
        Path rules = Path.of(System.getProperty("rules", "../../governance-rules/src/main/rules"));
        return Rulebook.read(rules).advise(NOTHING_KNOWN);
    }
}
