package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts changed tables in their folder: first all beside their files, then each in its place at once. */
final class Placing {

    private Placing() {}

    /** @throws WorkbookException when a file is no longer what was compared: then nothing is written */
    static void place(Path folder, List<TableChange> changes) throws WorkbookException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            checkUnchanged(folder, changes);
            for (TableChange change : changes) {
                Path file = folder.resolve(change.table().path());
                // A hidden name: rule files are not looked for there.
                Path beside = file.resolveSibling("." + file.getFileName() + ".werkboek");
                ready.put(beside, file);
                // The copy has the rights of the file.
                Files.copy(file, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                Files.write(beside, change.file());
            }
            checkUnchanged(folder, changes);
            for (Map.Entry<Path, Path> one : ready.entrySet()) {
                move(one.getKey(), one.getValue());
            }
        } catch (IOException failed) {
            throw new WorkbookException("Het schrijven is niet gelukt: " + failed.getMessage()
                    + ". Is de schijf vol, of staat een bestand in Excel open? Geef de opdracht daarna opnieuw: zij schrijft"
                    + " dan wat er nog anders is.");
        } finally {
            clear(ready);
        }
    }

    private static void checkUnchanged(Path folder, List<TableChange> changes) throws IOException, WorkbookException {
        List<String> problems = new ArrayList<>();
        for (TableChange change : changes) {
            Path file = folder.resolve(change.table().path());
            if (!Files.exists(file)
                    || !Checksum.of(Files.readAllBytes(file))
                            .equals(change.table().checksum())) {
                problems.add(change.table().path()
                        + ": dit bestand is zojuist door iets anders veranderd. Er is niets geschreven; kijk opnieuw.");
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void clear(Map<Path, Path> ready) {
        for (Path left : ready.keySet()) {
            try {
                Files.deleteIfExists(left);
            } catch (IOException stays) {
                left.toFile().deleteOnExit();
            }
        }
    }
}
