package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that a command writes beside what it prints. */
final class OutputFile {

    private OutputFile() {}

    /** @param file nothing is written when it was not asked for */
    static void write(@Nullable Path file, Consumer<Writer> content) {
        if (file == null) {
            return;
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.accept(writer);
        } catch (IOException unwritable) {
            throw Refusal.wrongInput(
                    file + ": dit bestand is niet te schrijven. Bestaat de map, en mag u er schrijven?");
        }
    }
}
