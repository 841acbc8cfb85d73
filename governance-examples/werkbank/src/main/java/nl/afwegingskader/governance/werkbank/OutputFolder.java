package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that a command writes as a whole, or not at all. It replaces what it wrote before, and nothing else: a list in the folder says which files
 * those are.
 */
final class OutputFolder {

    /** The list of the files that were written; also what says that the folder is ours. */
    static final String LIST = "gemaakte-bestanden.txt";

    private static final String FIRST_LINE =
            "Deze map is gemaakt door afwegingskader. Een volgende keer worden deze bestanden vervangen:";

    private final Path shown;
    private final Path folder;

    OutputFolder(Path folder) {
        this.shown = folder;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Refuses when this folder lies in one that is read, or is that one. */
    void checkOutside(Path read) {
        Path other = read.toAbsolutePath().normalize();
        if (folder.startsWith(other)) {
            throw Refusal.wrongUse(
                    shown + ": deze map ligt in een map met regels (" + read + "). Kies een andere map.");
        }
    }

    /** Refuses a folder that holds anything but what was written to it before. */
    void check() {
        if (folder.getParent() == null || !Files.isDirectory(folder.getParent())) {
            throw Refusal.wrongInput(shown + ": de map waarin deze map moet komen, bestaat niet.");
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw Refusal.wrongInput(shown + ": dit is geen map. Kies een andere naam.");
        }
        Set<String> there = there();
        if (there.isEmpty()) {
            return;
        }
        if (!there.contains(LIST)) {
            throw Refusal.wrongInput(
                    shown + ": deze map is niet leeg en niet door deze opdracht gemaakt. Kies een lege map, of een"
                            + " naam die nog niet bestaat.");
        }
        there.removeAll(written());
        there.remove(LIST);
        if (!there.isEmpty()) {
            throw Refusal.wrongInput(
                    shown + ": in deze map staat iets dat deze opdracht niet heeft gemaakt, en dat zou verdwijnen: "
                            + there.stream().limit(5).collect(Collectors.joining(", ")) + ". Zet het ergens anders.");
        }
    }

    private Set<String> there() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refusal.wrongInput(shown + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
    }

    private List<String> written() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(LIST));
            return lines.isEmpty() || !lines.get(0).equals(FIRST_LINE) ? List.of() : lines;
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Writes the files beside the folder, and then puts them in its place.
     *
     * @param files by their path in the folder, with forward slashes
     */
    void write(Map<String, String> files) {
        try {
            Path fresh = Files.createDirectory(aside());
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    write(fresh, file.getKey(), file.getValue());
                }
                write(fresh, LIST, FIRST_LINE + "\n" + String.join("\n", files.keySet()) + "\n");
                replace(fresh);
            } finally {
                delete(fresh);
            }
        } catch (IOException | UncheckedIOException unwritable) {
            throw Refusal.wrongInput(shown + ": hier is niet te schrijven. Is de schijf vol, of mist u rechten?");
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException(name + " leads out of the folder");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was there is put back when the new one cannot take its place. */
    private void replace(Path fresh) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(fresh, folder);
            return;
        }
        Path old = aside();
        Files.move(folder, old);
        try {
            Files.move(fresh, folder);
        } catch (IOException failed) {
            Files.move(old, folder);
            throw failed;
        }
        delete(old);
    }

    /** A name beside the folder that nothing has. */
    private Path aside() {
        return folder.resolveSibling("." + folder.getFileName() + "-" + UUID.randomUUID());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
