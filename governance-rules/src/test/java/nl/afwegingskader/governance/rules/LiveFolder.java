package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that changes under a rulebook that follows it. Tests wait for what happens, never for a time. */
abstract class LiveFolder {

    static final Situation SITUATION = Situation.on(LocalDate.of(2026, 1, 1));
    static final String FILE = "wet/vormen/test.dslr";

    @TempDir
    Path temporary;

    Path folder = Path.of("");

    final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();
    final List<LiveRulebook> opened = new ArrayList<>();

    @BeforeEach
    void aFolder() {
        folder = temporary.resolve("regels");
        write(FILE, excluding("nv"));
    }

    @AfterEach
    void close() {
        opened.forEach(LiveRulebook::close);
    }

    LiveOptions options() {
        return LiveOptions.standard()
                .lookingEvery(Duration.ofMillis(2))
                .quietFor(Duration.ofMillis(15))
                .telling(events::add);
    }

    LiveRulebook open() {
        return open(options());
    }

    LiveRulebook open(LiveOptions options) {
        return closedAfterwards(LiveRulebook.read(folder, options));
    }

    LiveRulebook closedAfterwards(LiveRulebook live) {
        opened.add(live);
        return live;
    }

    void write(String file, String text) {
        write(folder, file, text);
    }

    /** Saves at one stroke, so that a slow machine does not make two changes of it. */
    static void write(Path root, String file, String text) {
        Path path = root.resolve(file);
        Path aside = path.resolveSibling(".opslaan");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(aside, text);
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String excluding(String form) {
        return SmallRulebook.rule("L001 Test", "Altijd", "Sluit \"" + form + "\" uit omdat \"het zo is\"");
    }

    <E extends LiveEvent> E next(Class<E> kind) throws InterruptedException {
        LiveEvent event = events.poll(30, TimeUnit.SECONDS);
        assertNotNull(event, "nothing happened");
        return assertInstanceOf(kind, event, event::text);
    }

    static Standing standing(LiveRulebook live, Form form) {
        return live.advise(SITUATION).on(form).standing();
    }
}
