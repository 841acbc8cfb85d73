package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts changed tables in their folder, as one: first all new and old ones are written beside their files, then each new one is moved to its
 * place. When a move fails, the old ones are moved back. Only a machine that stops in between leaves some new and some old.
 */
final class Placing {

    private final Move move;
    private final List<One> all = new ArrayList<>();

    private Placing(Move move) {
        this.move = move;
    }

    /** Puts a file in the place of another. */
    interface Move {
        void of(Path from, Path to) throws IOException;
    }

    /** Names that begin with a point: rule files are not looked for there. */
    private record One(Path file, byte[] before, Path fresh, Path old) {
        static One of(Path file, byte[] before) {
            String name = "." + file.getFileName();
            return new One(
                    file,
                    before,
                    file.resolveSibling(name + ".werkboek-nieuw"),
                    file.resolveSibling(name + ".werkboek-oud"));
        }

        boolean isAsBefore() throws IOException {
            return Files.exists(file) && Arrays.equals(before, Files.readAllBytes(file));
        }
    }

    /**
     * @throws WorkbookException when a file is no longer what was compared, or cannot be written: then the folder is as it was, or the message says
     *     where what was there is kept
     */
    static void place(Path folder, List<TableChange> changes) throws WorkbookException {
        place(folder, changes, Placing::replace);
    }

    static void place(Path folder, List<TableChange> changes, Move move) throws WorkbookException {
        Placing placing = new Placing(move);
        try {
            checkUnchanged(folder, changes);
            for (TableChange change : changes) {
                placing.prepare(folder.resolve(change.table().path()), change.file());
            }
            checkUnchanged(folder, changes);
            for (One one : placing.all) {
                move.of(one.fresh(), one.file());
            }
        } catch (IOException failed) {
            throw new WorkbookException("Het schrijven is niet gelukt: " + failed.getMessage() + ". "
                    + placing.putBack() + " Is de schijf vol, mist u rechten, of staat een bestand in Excel open?");
        } finally {
            placing.clear();
        }
    }

    /** Copies have the rights of the file. */
    private void prepare(Path file, byte[] content) throws IOException {
        One one = One.of(file, Files.readAllBytes(file));
        all.add(one);
        for (Path copy : List.of(one.old(), one.fresh())) {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(one.fresh(), content);
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

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What to tell of it; an old file that cannot be put back stays beside its place. */
    private String putBack() {
        List<One> stuck = new ArrayList<>();
        for (One one : all) {
            try {
                if (!one.isAsBefore()) {
                    move.of(one.old(), one.file());
                }
            } catch (IOException failed) {
                stuck.add(one);
            }
        }
        all.removeAll(stuck);
        return stuck.isEmpty()
                ? "De map is zoals zij was."
                : "Niet alles kon worden teruggezet. Zet zelf terug: "
                        + String.join(
                                ", ",
                                stuck.stream()
                                        .map(one -> one.old() + " op de plaats van " + one.file())
                                        .toList())
                        + ".";
    }

    private void clear() {
        for (One one : all) {
            for (Path left : List.of(one.fresh(), one.old())) {
                try {
                    Files.deleteIfExists(left);
                } catch (IOException stays) {
                    left.toFile().deleteOnExit();
                }
            }
        }
    }
}
