package nl.afwegingskader.governance.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A copy of the shipped rules, to change; gone when it is closed. */
final class RulesCopy implements AutoCloseable {

    /** The system property that says where the shipped rules are. */
    static final String RULES = "regels";

    private final Path folder;

    RulesCopy() {
        try {
            folder = Files.createTempDirectory("regels");
            Path from = Path.of(System.getProperty(RULES));
            try (Stream<Path> paths = Files.walk(from)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(from.relativize(path).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
