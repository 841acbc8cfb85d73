package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How rules folders look from the outside, no file opened: which files that may matter there are, how large, and when they were last
 * written. Folders that are saved to have another one afterwards. Links are not followed.
 *
 * @param files by their path; what cannot be read has the reason instead
 */
public record Fingerprint(Map<Path, Object> files) {

    public Fingerprint {
        files = Map.copyOf(files);
    }

    /** As the folders look now. Never throws for what is not there or cannot be read: that shows too. */
    public static Fingerprint of(List<Path> folders) {
        Map<Path, Object> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Visitor(folder, files));
            } catch (IOException never) {
                // The visitor goes on after each failure.
                throw new UncheckedIOException(never);
            }
        }
        return new Fingerprint(files);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<Path, Object> files;

        Visitor(Path folder, Map<Path, Object> files) {
            this.folder = folder;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (RuleFolder.mayMatter(RuleFolder.relative(folder, file))) {
                // The key tells a file from another that was put in its place.
                String key = String.valueOf(attributes.fileKey());
                files.put(file, List.of(attributes.size(), attributes.lastModifiedTime(), key));
            }
            return files.size() > RuleFolder.MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return unreadable(file, failure);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
            return failure == null ? FileVisitResult.CONTINUE : unreadable(visited, failure);
        }

        private FileVisitResult unreadable(Path path, IOException failure) {
            files.put(path, failure.getClass());
            return FileVisitResult.CONTINUE;
        }
    }
}
