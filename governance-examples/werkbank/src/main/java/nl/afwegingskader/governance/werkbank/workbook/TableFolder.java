package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables and example rows of a folder with rule files, in the order of a workbook.
 *
 * @param place the folder
 */
record TableFolder(Path place, List<Table> tables) {

    private static final String EDITION = "editie.csv";
    private static final List<String> LAYERS = List.of("wet/", "praktijk/", "afspraken/");

    private static final Comparator<String> ORDER = Comparator.comparing((String path) -> path.endsWith(Table.EXAMPLES))
            .thenComparing(TableFolder::layer)
            .thenComparing(Comparator.naturalOrder());

    /** @throws WorkbookException listing every file that cannot be read as a table */
    static TableFolder read(Path folder) throws WorkbookException {
        if (!Files.isDirectory(folder)) {
            throw new WorkbookException(folder + ": deze map bestaat niet.");
        }
        List<Table> tables = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String path : paths(folder)) {
            try {
                tables.add(TableReading.read(path, Files.readAllBytes(folder.resolve(path))));
            } catch (WorkbookException broken) {
                problems.addAll(broken.problems());
            } catch (IOException unreadable) {
                problems.add(path + ": dit bestand is niet te lezen.");
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        if (tables.isEmpty()) {
            throw new WorkbookException(folder + ": in deze map staan geen tabellen. Noem de map waar wet, praktijk en"
                    + " afspraken in staan, of de map van één gemeente.");
        }
        return new TableFolder(folder, List.copyOf(tables));
    }

    Optional<Table> table(String path) {
        return tables.stream().filter(table -> table.path().equals(path)).findFirst();
    }

    /** Name and version, as {@code editie.csv} has them. */
    String edition() {
        return table(EDITION)
                .map(table -> Stream.of("naam", "versie")
                        .flatMap(key -> table.rows().stream()
                                .map(table::texts)
                                .filter(texts ->
                                        texts.size() > 1 && texts.get(0).equals(key))
                                .map(texts -> texts.get(1)))
                        .reduce((name, version) -> name + ", versie " + version)
                        .orElse(""))
                .orElse("");
    }

    /** Of all tables together. */
    String checksum() {
        StringBuilder all = new StringBuilder();
        tables.forEach(table ->
                all.append(table.checksum()).append("  ").append(table.path()).append('\n'));
        return Checksum.of(all.toString());
    }

    private static List<String> paths(Path folder) throws WorkbookException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(TableFolder::isTable)
                    .sorted(ORDER)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new WorkbookException(folder + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
    }

    private static boolean isTable(String path) {
        return !path.startsWith(".")
                && !path.contains("/.")
                && !path.contains("~$")
                && path.endsWith(".csv")
                && (path.equals(EDITION) || path.contains("tabellen/") || path.endsWith(Table.EXAMPLES));
    }

    private static int layer(String path) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (path.startsWith(LAYERS.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
