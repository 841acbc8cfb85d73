package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.afwegingskader.governance.benchmarks.Table;

/** Measures everything in one go and writes {@code docs/performance.md} with its pictures. */
public final class Report {

    private static final String QUICK = "kort";
    private static final String LONG_SOAK = "duur";
    private static final String PORTFOLIO = "portefeuille";
    private static final String LIVE = "levend";
    private static final long LONG = 10_000_000;

    private final Path project;
    private final boolean quick;
    private final Figures figures = new Figures();

    private Report(Path project, boolean quick) {
        this.project = project;
        this.quick = quick;
    }

    /**
     * Does one of five runs: all of it; {@code kort}, a quick look that prints and writes nothing; {@code duur}, only the soak
     * with ten million decisions; {@code portefeuille}, only the portfolios; {@code levend}, only the rulebook that follows its folder.
     *
     * @param arguments the root of the project, and which run
     */
    public static void main(String[] arguments) throws IOException {
        String run = arguments[1];
        Report report = new Report(Path.of(arguments[0]).toAbsolutePath().normalize(), run.equals(QUICK));
        if (run.equals(LONG_SOAK)) {
            report.soak();
        } else if (run.equals(PORTFOLIO)) {
            report.portfolio();
        } else if (run.equals(LIVE)) {
            report.live();
        } else {
            report.all();
        }
    }

    private void soak() throws IOException {
        Measurement.inFreshJvm(Soak.class, false, figures, "-Ddecisions=" + LONG);
        write(new Document(figures).soak(LONG, header("duur")));
    }

    private void portfolio() throws IOException {
        Measurement.inFreshJvm(GrowthInPortfolio.class, false, figures, GrowthInPortfolio.HEAP);
        write(new Document(figures).portfolio(header(PORTFOLIO)));
    }

    private void live() throws IOException {
        Measurement.inFreshJvm(SaveToDeciding.class, false, figures, rules());
        Measurement.inFreshJvm(LiveSoak.class, false, figures, rules(), LiveSoak.HEAP);
        write(new LiveDocument(figures).files(header(LIVE)));
    }

    private String rules() {
        return "-D" + RulesCopy.RULES + "=" + project.resolve("governance-rules/src/main/rules");
    }

    private void all() throws IOException {
        long start = System.nanoTime();
        coldStart();
        Measurement.inFreshJvm(EditToLive.class, quick, figures, rules());
        for (int rules : GrowthInRules.numbers(quick)) {
            Measurement.inFreshJvm(GrowthInRules.class, quick, figures, "-Drules=" + rules);
        }
        Measurement.inFreshJvm(GrowthInUnknowns.class, quick, figures);
        Measurement.inFreshJvm(GrowthInSituations.class, quick, figures);
        Measurement.inFreshJvm(Threads.class, quick, figures);
        Measurement.inFreshJvm(Memory.class, quick, figures);
        Measurement.inFreshJvm(Soak.class, quick, figures);
        System.err.println("measuring the engines");
        Table engines = Table.measured(quick);
        Map<String, String> files = new Document(figures).all(engines, header(quick ? QUICK : "volledig"));
        if (quick) {
            System.out.print(files.get(Document.PERFORMANCE));
            write(files, Files.createTempDirectory("meting"));
        } else {
            write(files);
        }
        System.err.printf("measured in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void coldStart() throws IOException {
        Path werkbank = project.resolve("governance-examples/werkbank");
        Path jar = werkbank.resolve("target/afwegingskader.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("the command line is not built: " + jar);
        }
        new ColdStart(
                        jar,
                        project.resolve("governance-rules/src/main/rules"),
                        werkbank.resolve("voorbeelden/mgr-sociaal-domein-2014.yaml"))
                .measure(figures, quick);
    }

    private static String header(String run) {
        return "- Machine: " + Machine.description() + "\n- Date: " + LocalDate.now(ZoneId.systemDefault())
                + "\n- Command: `" + Document.COMMAND + (run.equals("volledig") ? "" : " -Dmeting=" + run) + "`\n";
    }

    private void write(Map<String, String> files) throws IOException {
        write(files, project.resolve("governance-examples/benchmarks/docs"));
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        System.err.println("written: " + folder);
    }
}
