package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A copy of a folder with rule files, to try changes in. Closing removes it. */
final class CopiedFolder implements AutoCloseable {

    private final Path temporary;
    private final Path place;

    private CopiedFolder(Path temporary, Path place) {
        this.temporary = temporary;
        this.place = place;
    }

    static CopiedFolder of(Path folder) throws IOException {
        Path temporary = Files.createTempDirectory("werkboek");
        // Agreements are called after their folder.
        Path name = folder.toAbsolutePath().normalize().getFileName();
        CopiedFolder copy = new CopiedFolder(temporary, temporary.resolve(name == null ? "map" : name.toString()));
        try {
            copy.fill(folder);
            return copy;
        } catch (IOException failed) {
            copy.close();
            throw failed;
        }
    }

    Path place() {
        return place;
    }

    /** Links are not followed, and what is hidden is no part of the rules. */
    private void fill(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (!from.equals(folder) && isHidden(from)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(there(folder, from));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !isHidden(from)) {
                    // Not the rights of the file: a copy is written to.
                    try (InputStream content = Files.newInputStream(from)) {
                        Files.copy(content, there(folder, from));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    private Path there(Path folder, Path from) {
        return place.resolve(folder.relativize(from).toString());
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(temporary, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
