package nl.afwegingskader.governance.benchmarks.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One thing to measure, in a JVM of its own, so that no measurement leaves its traces in another. */
interface Measurement {

    /** @param quick for a quick look: fewer rounds, smaller numbers */
    void measure(Figures figures, boolean quick);

    /** Runs a measurement in a fresh JVM, with JVM options or arguments of its own. */
    static void inFreshJvm(Class<? extends Measurement> what, boolean quick, Figures figures, String... options) {
        List<String> command = new ArrayList<>(List.of(java(), "-Dquick=" + quick));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), InFreshJvm.class.getName(), what.getName()));
        System.err.println("measuring " + what.getSimpleName() + " " + String.join(" ", options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                output.lines().forEach(figures::read);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(what.getSimpleName() + " failed");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The java that runs this, so that all JVMs are the same one. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
