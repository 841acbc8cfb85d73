package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The shipped rules with one rule and one threshold more, in two files that only go together: several editions that are in order, and ways to
 * break them. Files are saved as a slow editor does: emptied, then written in two parts.
 */
final class ChangingFolder {

    static final int EDITIONS = 8;
    static final int WAYS_TO_BREAK = 4;

    private static final String RULES = "praktijk/vormen/proef.dslr";
    private static final String THRESHOLDS = "praktijk/tabellen/drempels.csv";
    private static final long HALFWAY = 5_000_000;

    private static final List<String> FORMS = List.of("nv", "bv", "convenant", "stichting", "openbaar lichaam");

    private final RulesCopy copy;
    private final String thresholds;

    ChangingFolder(RulesCopy copy) {
        this.copy = copy;
        try {
            this.thresholds = Files.readString(copy.file(THRESHOLDS));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Saves an edition that is in order, by its number. */
    void save(int edition) {
        save(
                THRESHOLDS,
                thresholds.stripTrailing() + "\nproef " + edition + ";" + (edition + 2)
                        + ";partners;;;een proef;laag;reconstructie\n");
        save(RULES, rule(edition));
    }

    /** Saves something that is not in order, of any edition but this one. */
    void breakIn(int way, int edition) {
        int another = (edition + 1) % EDITIONS;
        switch (way) {
            case 0 -> save(RULES, rule(another).substring(0, rule(another).length() / 2));
            case 1 -> save(RULES, rule(another)); // its threshold is not there
            case 2 -> save(RULES, "");
            default -> save(RULES, rule(another).getBytes(StandardCharsets.UTF_16));
        }
    }

    private static String rule(int edition) {
        return "regel \"F999 Proef " + edition + "\"\n    @bron(\"een proef\")\n    @zekerheid(\"laag\")\nals\n"
                + "    Kenmerk \"Aantal partners\" ligt op of boven de drempel \"proef " + edition + "\"\ndan\n"
                + "    Pleit sterk voor \"" + FORMS.get(edition % FORMS.size()) + "\" omdat \"dit proef " + edition
                + " is\"\neinde\n";
    }

    private void save(String file, String text) {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String file, byte[] text) {
        Path path = copy.file(file);
        int half = text.length / 2;
        try {
            Files.write(path, new byte[0]);
            LockSupport.parkNanos(HALFWAY);
            Files.write(path, Arrays.copyOf(text, half), StandardOpenOption.APPEND);
            LockSupport.parkNanos(HALFWAY);
            Files.write(path, Arrays.copyOfRange(text, half, text.length), StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
