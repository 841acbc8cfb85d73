package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;

/**
 * One condition of one rule changes in a copy of the shipped rules, and the folder is opened again, checks included, in a JVM that
 * has done so before.
 */
final class EditToLive implements Measurement {

    static final String SECONDS = "edit to live";

    private static final String FILE = "praktijk/vormen/licht-beginnen.dslr";
    private static final String BEFORE = "Kenmerk \"Diepgang\" is hoogstens \"afstemmen\"";
    private static final String AFTER = "Kenmerk \"Diepgang\" is hoogstens \"informeren\"";

    @Override
    public void measure(Figures figures, boolean quick) {
        try {
            Path folder = Files.createTempDirectory("regels");
            try {
                copy(Path.of(System.getProperty("regels")), folder);
                figures.set(SECONDS, seconds(folder.resolve(FILE), folder, quick ? 5 : 15));
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double seconds(Path file, Path folder, int edits) throws IOException {
        String before = Files.readString(file);
        String after = before.replace(BEFORE, AFTER);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing to change in " + file);
        }
        List<Double> times = new ArrayList<>();
        for (int edit = -edits; edit < edits; edit++) {
            // Both texts take turns, so that every opening is of a text that differs from the one before.
            Files.writeString(file, Math.floorMod(edit, 2) == 0 ? after : before);
            long start = System.nanoTime();
            Rulebook rulebook = Rulebook.read(folder);
            double time = (System.nanoTime() - start) / 1e9;
            if (rulebook.cards().isEmpty()) {
                throw new IllegalStateException("no rules");
            }
            if (edit >= 0) {
                times.add(time);
            }
        }
        return Figures.median(times);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
