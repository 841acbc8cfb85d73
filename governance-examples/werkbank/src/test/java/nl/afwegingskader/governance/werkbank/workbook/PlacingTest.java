package nl.afwegingskader.governance.werkbank.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacingTest {

    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void makeTables() throws IOException {
        for (String name : List.of("een", "twee", "drie")) {
            Path tables = Files.createDirectories(folder.resolve(name + "/tabellen"));
            Files.writeString(tables.resolve(name + ".csv"), "a;b\n1;2\n");
        }
        before = files();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** Every table with another row. */
    private List<TableChange> changes() throws WorkbookException {
        return TableFolder.read(folder).tables().stream()
                .map(table -> new TableChange(
                        table,
                        "blad",
                        List.of(new Table.NewRow(Optional.empty(), List.of("3", "4"))),
                        List.of(),
                        table.rows()))
                .toList();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void allTablesAreWrittenAndNothingElseIsLeft() throws IOException, WorkbookException {
        Placing.place(folder, changes());

        Map<String, String> after = files();
        assertEquals(before.keySet(), after.keySet());
        after.values().forEach(text -> assertEquals("a;b\n3;4\n", text));
    }

    @Test
    void whenTheLastCannotBePlacedTheOthersArePutBack() throws IOException, WorkbookException {
        List<TableChange> changes = changes();
        AtomicInteger moves = new AtomicInteger();

        WorkbookException failed = assertThrows(
                WorkbookException.class,
                () -> Placing.place(folder, changes, (from, to) -> {
                    if (moves.incrementAndGet() == 3) {
                        throw new IOException(to + ": in gebruik");
                    }
                    move(from, to);
                }));

        assertEquals(5, moves.get(), "two placed, one failed, two put back");
        assertTrue(failed.problems().get(0).contains("in gebruik. De map is zoals zij was."), failed::getMessage);
        assertEquals(before, files());
    }

    @Test
    void whatCannotBePutBackIsKeptBesideItsPlaceAndTold() throws IOException, WorkbookException {
        List<TableChange> changes = changes();
        AtomicInteger moves = new AtomicInteger();

        WorkbookException failed = assertThrows(
                WorkbookException.class,
                () -> Placing.place(folder, changes, (from, to) -> {
                    if (moves.incrementAndGet() > 1) {
                        throw new IOException(to + ": in gebruik");
                    }
                    move(from, to);
                }));

        Path table = folder.resolve("drie/tabellen/drie.csv");
        Path kept = folder.resolve("drie/tabellen/.drie.csv.werkboek-oud");
        assertTrue(
                failed.problems().get(0).contains("Zet zelf terug: " + kept + " op de plaats van " + table),
                failed::getMessage);
        assertEquals("a;b\n1;2\n", Files.readString(kept));
        assertEquals("a;b\n3;4\n", Files.readString(table));
        assertEquals(before.size() + 1, files().size());
    }

    @Test
    void whenTheFilesCannotEvenBePreparedNothingIsMoved() throws IOException, WorkbookException {
        List<TableChange> changes = changes();
        // A folder with something in it, where the last of the new files would be prepared.
        Path inTheWay = Files.createDirectories(folder.resolve("twee/tabellen/.twee.csv.werkboek-nieuw"));
        Files.writeString(inTheWay.resolve("iets"), "");
        Map<String, String> there = files();

        WorkbookException failed = assertThrows(
                WorkbookException.class,
                () -> Placing.place(folder, changes, (from, to) -> {
                    throw new AssertionError("nothing is moved");
                }));

        assertTrue(failed.problems().get(0).contains("De map is zoals zij was."), failed::getMessage);
        assertEquals(there, files());
    }
}
