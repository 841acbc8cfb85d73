package nl.afwegingskader.governance.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.situation.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Situations per second: the bulk path of the library on one and on two threads, beside a loop over plain Java. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class InBulk {

    /** All situations a few times over, so that starting threads weighs little. */
    private static final int ROUNDS = 8;

    private static final int WORK = ROUNDS * Contest.SITUATIONS;

    /** A loop on one thread. */
    @State(Scope.Thread)
    public static class Loop {

        @Param({"plain-java", "masks"})
        public String engine = "";

        /** Set before the first invocation. */
        @SuppressWarnings("NullAway.Init")
        private Contest contest;

        @Setup
        public void agree() {
            contest = Contest.of(engine);
        }
    }

    /** What the library does with many: masks, and Drools once more for one in a thousand. */
    @State(Scope.Benchmark)
    public static class Library {

        @Param({"1", "2"})
        public int threads = 1;

        private final Contest contest = Contest.of("masks");

        private Stream<Advice> advices() {
            Stream<Situation> situations =
                    IntStream.range(0, ROUNDS).boxed().flatMap(round -> Arrays.stream(contest.situations()));
            return contest.standard()
                    .adviseAll(situations, BulkOptions.standard().onThreads(threads));
        }
    }

    @Benchmark
    public Object decisionsInALoop(Loop loop) {
        return loop.contest.engine().decide(loop.contest.next());
    }

    @Benchmark
    public Object advicesInALoop(Loop loop) {
        return loop.contest.rulebook().advise(loop.contest.next());
    }

    @Benchmark
    @OperationsPerInvocation(WORK)
    public void advicesByTheLibrary(Library library, Blackhole advices) {
        library.advices().forEach(advices::consume);
    }
}
