package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that a command writes beside what it prints: looked at before the work is done, and put in place when it is whole. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Refuses a file that cannot be written, or that lies in a folder that is read: there it would take the place of a rule, or be one.
     *
     * @param file none when it was not asked for
     */
    static void check(@Nullable Path file, @Nullable Path... read) {
        if (file == null) {
            return;
        }
        Path place = file.toAbsolutePath().normalize();
        Stream.of(read).forEach(folder -> {
            if (folder != null && place.startsWith(folder.toAbsolutePath().normalize())) {
                throw Refusal.wrongUse(file + ": zet dit bestand niet in de map " + folder + "; die wordt gelezen.");
            }
        });
        if (Files.isDirectory(place)) {
            throw Refusal.wrongInput(file + ": dit is een map. Noem een bestand.");
        }
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw unwritable(file);
        }
    }

    /** Writes it, or leaves what was there. */
    static void write(@Nullable Path file, Consumer<Writer> content) {
        if (file == null) {
            return;
        }
        Path place = file.toAbsolutePath().normalize();
        Path fresh = place.resolveSibling("." + place.getFileName() + ".nieuw");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                content.accept(writer);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw unwritable(file);
        } finally {
            try {
                Files.deleteIfExists(fresh);
            } catch (IOException stays) {
                fresh.toFile().deleteOnExit();
            }
        }
    }

    private static Refusal unwritable(Path file) {
        return Refusal.wrongInput(file + ": dit bestand is niet te schrijven. Bestaat de map, en mag u er schrijven?");
    }
}
