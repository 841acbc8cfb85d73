package nl.afwegingskader.governance.werkbank.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Inspection;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook held against the folder it came from: what it would change, and what stands in the way. Nothing is written before {@link
 * #write()}.
 */
public final class ReturnedWorkbook {

    /** More would only bury the first. */
    private static final int MOST = 200;

    private final TableFolder folder;
    private final List<TableChange> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ReturnedWorkbook(TableFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads a workbook and checks the folder as it would become; changes nothing.
     *
     * @param inspection how a folder is looked at; a copy with the changes is given to it
     * @throws WorkbookException when the file is no workbook of ours, or is hostile, or the folder cannot be read
     */
    public static ReturnedWorkbook read(Path file, Path folder, Function<Path, Inspection> inspection)
            throws WorkbookException {
        ReturnedWorkbook returned = new ReturnedWorkbook(TableFolder.read(folder));
        SafeOpening.open(file, returned::compare);
        if (returned.problems.isEmpty()) {
            returned.problems.addAll(Rechecking.problems(folder, inspection, returned.changes));
        }
        return returned;
    }

    /** What changes, in Dutch. */
    public String text() {
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append(note).append('\n'));
        return text.append(notes.isEmpty() ? "" : "\n")
                .append(ChangesText.of(changes))
                .toString();
    }

    /** What is wrong, by sheet and cell where that is known; with any of these nothing can be written. */
    public List<String> problems() {
        return problems.size() <= MOST
                ? List.copyOf(problems)
                : Stream.concat(
                                problems.stream().limit(MOST),
                                Stream.of("… en nog " + (problems.size() - MOST) + " meldingen."))
                        .toList();
    }

    public boolean changesNothing() {
        return changes.isEmpty();
    }

    /**
     * Writes the tables that change, all or none.
     *
     * @throws IllegalStateException when there are problems
     * @throws WorkbookException when a file was changed in the meantime, or cannot be written
     */
    public void write() throws WorkbookException {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("there are problems: " + problems);
        }
        Placing.place(folder.place(), changes);
    }

    private ReturnedWorkbook compare(XSSFWorkbook workbook) throws WorkbookException {
        Set<String> expected = new HashSet<>(Set.of(ReadMeSheet.NAME));
        for (Manifest.Entry entry : Manifest.read(workbook).entries()) {
            expected.add(entry.sheet());
            XSSFSheet sheet = workbook.getSheet(entry.sheet());
            if (sheet == null) {
                problems.add("Het blad \"" + entry.sheet()
                        + "\" ontbreekt of heeft een andere naam gekregen. Zet de oude naam"
                        + " terug, of maak een nieuw werkboek.");
            } else {
                compare(entry, SheetRows.read(sheet, Table.hasAnswers(entry.path())));
            }
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE
                    && !expected.contains(workbook.getSheetName(i))) {
                problems.add("Het blad \"" + workbook.getSheetName(i)
                        + "\" hoort bij geen bestand in de map. Haal het weg, of maak het bestand eerst in de map en dan een"
                        + " nieuw werkboek.");
            }
        }
        return this;
    }

    private void compare(Manifest.Entry entry, SheetRows now) {
        Optional<Table> found = folder.table(entry.path());
        if (found.isEmpty()) {
            problems.add(entry.path()
                    + ": dit bestand is er in de map niet. Is dit de map waarvan het werkboek is gemaakt?");
            return;
        }
        Table table = found.get();
        problems.addAll(now.problems());
        if (!now.headings().equals(table.headings())) {
            headings(table, now);
        } else if (now.problems().isEmpty() && !saysTheSame(table, now)) {
            change(entry, table, now);
        }
    }

    private void headings(Table table, SheetRows now) {
        for (int i = 0; i < Math.max(table.headings().size(), now.headings().size()); i++) {
            String was = i < table.headings().size() ? table.headings().get(i) : "";
            String is = i < now.headings().size() ? now.headings().get(i) : "";
            if (!is.equals(was)) {
                problems.add(SheetRows.cell(now.sheet(), 1, i) + ": de kop is hier \"" + is + "\", en in "
                        + table.path() + " \"" + was + "\". Zet de kop terug, of maak een nieuw werkboek.");
            }
        }
    }

    private void change(Manifest.Entry entry, Table table, SheetRows now) {
        if (!table.checksum().equals(entry.checksum())) {
            if (isUntouched(entry, now)) {
                notes.add(entry.path()
                        + ": in de map veranderd sinds het werkboek is gemaakt, in het werkboek niet. Het bestand"
                        + " blijft zoals het is.");
            } else {
                problems.add(
                        entry.path() + ": dit bestand is in de map veranderd sinds het werkboek is gemaakt, en in het"
                                + " werkboek ook (blad \"" + entry.sheet()
                                + "\"). Maak een nieuw werkboek en wijzig het daarin opnieuw.");
            }
            return;
        }
        changes.add(TableChange.between(table, now));
    }

    /** Then it changes nothing, also when it was brought back before. */
    private static boolean saysTheSame(Table table, SheetRows now) {
        return now.lines().stream().map(SheetRows.Line::texts).toList().equals(table.texts());
    }

    private static boolean isUntouched(Manifest.Entry entry, SheetRows now) {
        List<SheetRows.Line> lines = now.lines();
        for (int place = 0; place < lines.size(); place++) {
            if (!lines.get(place).id().equals(Table.id(place, lines.get(place).texts()))) {
                return false;
            }
        }
        return lines.size() == entry.rows();
    }
}
