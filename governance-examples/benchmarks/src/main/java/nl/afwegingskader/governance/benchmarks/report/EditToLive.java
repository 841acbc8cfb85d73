package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        try (RulesCopy copy = new RulesCopy()) {
            figures.set(SECONDS, seconds(new Edits(copy), copy.folder(), quick ? 5 : 15));
        }
    }

    private static double seconds(Edits edits, Path folder, int number) {
        List<Double> times = new ArrayList<>();
        for (int edit = -number; edit < number; edit++) {
            edits.save();
            double time = opening(folder);
            if (edit >= 0) {
                times.add(time);
            }
        }
        return Figures.median(times);
    }

    /** The seconds that opening a folder takes. */
    static double opening(Path folder) {
        long start = System.nanoTime();
        Rulebook rulebook = Rulebook.read(folder);
        double time = (System.nanoTime() - start) / 1e9;
        if (rulebook.cards().isEmpty()) {
            throw new IllegalStateException("no rules");
        }
        return time;
    }

    /** Two texts of one file that take turns, so that every save differs from the one before. */
    static final class Edits {

        private final Path file;
        private String now;
        private String next;

        Edits(RulesCopy copy) {
            try {
                file = copy.file(FILE);
                now = Files.readString(file);
                // Only in the first rule that says so: in both, a proof would find that no rule looks at a value any
                // more.
                next = now.replaceFirst(BEFORE, AFTER);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            if (now.equals(next)) {
                throw new IllegalStateException("nothing to change in " + file);
            }
        }

        void save() {
            try {
                Files.writeString(file, next);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            String saved = next;
            next = now;
            now = saved;
        }
    }
}
