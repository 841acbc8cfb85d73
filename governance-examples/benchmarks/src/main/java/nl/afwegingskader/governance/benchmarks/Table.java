package nl.afwegingskader.governance.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all engines and prints one table, in which they are divided by plain Java. The engines take turns, round after round, so
 * that a machine that slows down slows them all down.
 */
public final class Table {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String LIMIT = "plain-java";
    private static final int ROUNDS = 1;

    /** For a quick look: fewer situations to agree on, and less time for the JIT. */
    private final boolean quick;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Table(boolean quick) {
        this.quick = quick;
    }

    /** The iterations of one engine: time and bytes, of deciding and of the whole advice. */
    private record Row(List<Double> decision, List<Double> bytes, List<Double> advice, List<Double> adviceBytes) {
        Row() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param arguments {@code kort} for a quick look, and otherwise nothing */
    public static void main(String[] arguments) {
        System.out.print(measured(List.of(arguments).contains("kort")).text());
    }

    /** @param quick for a quick look */
    public static Table measured(boolean quick) {
        Table table = new Table(quick);
        try {
            for (int round = 0; round < (quick ? 1 : ROUNDS); round++) {
                table.add(table.results());
            }
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
        return table;
    }

    /** How many times plain Java an engine takes to decide. */
    public double decision(String engine) {
        return median(row(engine).decision()) / median(row(LIMIT).decision());
    }

    /** How many times plain Java with the same weighing an engine takes to a finished advice. */
    public double advice(String engine) {
        return median(row(engine).advice()) / median(row(LIMIT).advice());
    }

    private Row row(String engine) {
        return Objects.requireNonNull(rows.get(engine), () -> "not measured: " + engine);
    }

    private Collection<RunResult> results() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(RulesAlone|FinishedAdvice)\\.")
                .addProfiler(GCProfiler.class)
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            options.warmupIterations(3)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(300))
                    .jvmArgsAppend("-Dagreement=200");
        }
        return new Runner(options.build()).run();
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            boolean whole = result.getParams().getBenchmark().contains(FinishedAdvice.class.getSimpleName());
            Row row = rows.computeIfAbsent(result.getParams().getParam("engine"), name -> new Row());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    (whole ? row.advice() : row.decision())
                            .add(iteration.getPrimaryResult().getScore());
                    (whole ? row.adviceBytes() : row.bytes()).add(bytes(iteration));
                }
            }
        }
    }

    private static double bytes(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                .getScore();
    }

    /** The table in Markdown, and how steady the machine was. */
    public String text() {
        Row limit = row(LIMIT);
        StringBuilder text = new StringBuilder("| engine | rules alone, × plain Java (median) | bytes per decision"
                + " | finished advice, × plain Java with the same weighing (median) | bytes per advice |\n"
                + "|---|---:|---:|---:|---:|\n");
        rows.forEach((engine, row) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %,.0f | %.1f | %,.0f |%n",
                engine,
                decision(engine),
                median(row.bytes()),
                advice(engine),
                median(row.adviceBytes()))));
        text.append(String.format(
                Locale.ROOT,
                "%nPlain Java: %.2f µs per decision, %.2f µs per finished advice (median); the fastest and slowest"
                        + " iteration took %.2f and %.2f µs per decision. Far apart, the machine was busy and the ratios say"
                        + " little.%n",
                median(limit.decision()),
                median(limit.advice()),
                Collections.min(limit.decision()),
                Collections.max(limit.decision())));
        return text.toString();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
