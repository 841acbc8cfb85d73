package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a folder while it is being saved: on one thread, so that saves come at exact moments. */
class FolderWatchTest {

    private static final String FILE = "wet/vormen/test.dslr";

    @TempDir
    private Path folder;

    private FolderWatch watch(Supplier<List<RuleText>> reading) {
        return new FolderWatch(List.of(folder), reading, LiveOptions.standard().quietFor(Duration.ofMillis(1)));
    }

    private List<RuleText> texts() {
        return RuleFolder.texts(List.of(folder)).sound();
    }

    private void write(String text) {
        SmallRulebook.in(folder).with(FILE, text);
    }

    @Test
    void aFolderThatIsSavedWhileItIsReadIsReadAgain() {
        write("de eerste helft");
        AtomicBoolean halfway = new AtomicBoolean(true);
        FolderWatch watch = watch(() -> {
            List<RuleText> texts = texts();
            if (halfway.getAndSet(false)) {
                write("de eerste helft en de tweede");
            }
            return texts;
        });

        assertEquals(
                List.of(new RuleText(FILE, "de eerste helft en de tweede")),
                watch.first().texts());
        assertEquals(Optional.empty(), watch.change());
    }

    @Test
    void aFolderThatNeverRestsIsToldAndReadWhenItDoes() {
        write("rust");
        AtomicBoolean restless = new AtomicBoolean(false);
        int[] saves = {0};
        FolderWatch watch = watch(() -> {
            if (restless.get()) {
                write("onrust" + "!".repeat(++saves[0]));
            }
            return texts();
        });
        watch.first();

        restless.set(true);
        write("onrust");
        assertEquals(Optional.of(FolderContent.restless()), watch.change());

        restless.set(false);
        assertEquals(
                Optional.of(List.of(new RuleText(FILE, "onrust" + "!".repeat(saves[0])))),
                watch.change().map(FolderContent::texts));
    }

    @Test
    void aSaveThatLeavesSizeAndTimeAsTheyWereIsSeenInTheEnd() throws IOException {
        write("vijf");
        FolderWatch watch = watch(this::texts);
        watch.first();
        Path file = folder.resolve(FILE);
        FileTime time = Files.getLastModifiedTime(file);

        write("acht");
        Files.setLastModifiedTime(file, time);

        for (int look = 1; look < 40; look++) {
            assertEquals(Optional.empty(), watch.change());
        }
        assertEquals(
                Optional.of(List.of(new RuleText(FILE, "acht"))), watch.change().map(FolderContent::texts));
    }
}
