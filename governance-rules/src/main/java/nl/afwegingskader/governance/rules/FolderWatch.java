package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.afwegingskader.governance.rules.text.Fingerprint;
import nl.afwegingskader.governance.rules.text.RuleText;

/**
 * Looks at rules folders from time to time, and reads them once nothing is saved for a while. It looks and is not told: file systems
 * do not tell of a network drive, of a folder that was taken away and put back, or, on some machines, of anything in time.
 *
 * <p>For one thread, but for {@link #end}.
 */
final class FolderWatch {

    /** One look in so many reads the files as well, for a save that leaves their size and time as they were. */
    private static final int THOROUGH = 40;

    /** Folders that change still after so many waits for quiet are called restless. */
    private static final int PATIENCE = 50;

    private final List<Path> folders;
    private final Supplier<List<RuleText>> reading;
    private final LiveOptions options;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Fingerprint seen = new Fingerprint(Map.of());
    private FolderContent read = FolderContent.restless();
    private long looks;

    FolderWatch(List<Path> folders, Supplier<List<RuleText>> reading, LiveOptions options) {
        this.folders = folders;
        this.reading = reading;
        this.options = options;
    }

    /** What the folders hold, to begin with. */
    FolderContent first() {
        read = whenQuiet(Fingerprint.of(folders))
                .orElseThrow(() -> new CancellationException("interrupted while opening a folder of rules"));
        return read;
    }

    /** Waits until it is time to look again; false when the watch has ended. */
    boolean goesOn() {
        return !endsWithin(options.look());
    }

    /** What the folders hold, when that differs from what they held before. */
    Optional<FolderContent> change() {
        Fingerprint now = Fingerprint.of(folders);
        looks++;
        if (now.equals(seen) && looks % THOROUGH != 0) {
            return Optional.empty();
        }
        Optional<FolderContent> content = whenQuiet(now).filter(differs -> !differs.equals(read));
        content.ifPresent(different -> read = different);
        return content;
    }

    /** What the folders hold, once they looked the same before a quiet time, after it, and after reading. Empty when the watch ends. */
    private Optional<FolderContent> whenQuiet(Fingerprint first) {
        Fingerprint before = first;
        for (int wait = 0; wait < PATIENCE; wait++) {
            if (endsWithin(options.quiet())) {
                return Optional.empty();
            }
            Fingerprint now = Fingerprint.of(folders);
            if (now.equals(before)) {
                FolderContent content = FolderContent.of(reading);
                if (Fingerprint.of(folders).equals(now)) {
                    seen = now;
                    return Optional.of(content);
                }
            }
            before = now;
        }
        return Optional.of(FolderContent.restless());
    }

    /** Ends every wait, now and later. */
    void end() {
        ended.countDown();
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    private boolean endsWithin(Duration pause) {
        try {
            return ended.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
