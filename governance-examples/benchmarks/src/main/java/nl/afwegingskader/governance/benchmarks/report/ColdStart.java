package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From starting a JVM to the end of it, with one advice by the command line in between: wall clock, as a user waits. The ways to
 * start take turns, and the median counts.
 */
final class ColdStart {

    static final String SHIPPED = "shipped rulebook";
    static final String FROM_TEXT = "the same rules from text";
    static final String SHARED = "shipped rulebook, class-data-sharing archive";
    static final String SHARED_QUICK = "the same, with -XX:TieredStopAtLevel=1";
    static final String EMPTY = "empty main, same class path";
    static final String EMPTY_SHARED = "empty main, same class path, same archive";

    private static final String MAIN = "nl.afwegingskader.governance.werkbank.Werkbank";

    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final List<String> makeArchive;
    private final Path archive;

    /**
     * @param jar the command line
     * @param rules the shipped rules as text
     * @param dossier what to advise on
     */
    ColdStart(Path jar, Path rules, Path dossier) throws IOException {
        archive = Files.createTempDirectory("archive").resolve("afwegingskader.jsa");
        String shared = "-XX:SharedArchiveFile=" + archive;
        String withEmptyMain = jar + System.getProperty("path.separator") + ownClasses();
        List<String> advise = List.of("-cp", jar.toString(), MAIN, "adviseer", dossier.toString());
        List<String> venlo = List.of("--afspraken", "venlo");
        List<String> empty = List.of("-cp", withEmptyMain, EmptyMain.class.getName());
        makeArchive = command(List.of("-XX:ArchiveClassesAtExit=" + archive), advise, venlo);
        commands.put(SHIPPED, command(List.of(), advise, venlo));
        commands.put(FROM_TEXT, command(List.of(), advise, List.of("--regels", rules.toString())));
        commands.put(SHARED, command(List.of(shared), advise, venlo));
        commands.put(SHARED_QUICK, command(List.of(shared, "-XX:TieredStopAtLevel=1"), advise, venlo));
        commands.put(EMPTY, command(List.of(), empty));
        commands.put(EMPTY_SHARED, command(List.of(shared), empty));
    }

    private static Path ownClasses() {
        return Path.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)[0]);
    }

    @SafeVarargs
    private static List<String> command(List<String>... parts) {
        List<String> command = new ArrayList<>(List.of(Measurement.java()));
        for (List<String> part : parts) {
            command.addAll(part);
        }
        return command;
    }

    void measure(Figures figures, boolean quick) {
        System.err.println("measuring ColdStart");
        try {
            run(makeArchive);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = -1; round < (quick ? 3 : 10); round++) {
                for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                    double time = run(command.getValue());
                    if (round >= 0) {
                        times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
            times.forEach((name, all) -> figures.set(name, Figures.median(all)));
            Files.deleteIfExists(archive);
            Files.deleteIfExists(archive.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Seconds. */
    private static double run(List<String> command) throws IOException {
        Path output = Files.createTempFile("uitvoer", ".txt");
        try {
            long start = System.nanoTime();
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            double time = (System.nanoTime() - start) / 1e9;
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(output));
            }
            return time;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
