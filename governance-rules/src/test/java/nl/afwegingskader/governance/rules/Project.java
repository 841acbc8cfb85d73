package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the project, and committed texts that tests make again. */
final class Project {

    static final Path RULES = Path.of("src/main/rules");
    static final Path DOCS = Path.of("docs");
    static final Path CASES = Path.of("src/test/resources/praktijkgevallen");

    private Project() {}

    /** All that ships: law, practice, and the agreements of Venlo. */
    static Rulebook shipped() {
        return Rulebook.standard().with("venlo");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The committed file is what the build generates; {@code -Dbijwerken=true} writes it anew. */
    static void assertCommitted(Path file, String generated) {
        if (Boolean.getBoolean("bijwerken")) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, generated);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        assertEquals(
                Files.exists(file) ? text(file) : "", generated, file + " is out of date; run with -Dbijwerken=true");
    }
}
