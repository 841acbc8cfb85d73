package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet makes of its table.
 *
 * @param rows all rows as they will be, in the order of the sheet
 * @param lines the rows of the sheet that they come from, in the same order
 * @param removed rows of the table that the sheet no longer has
 */
record TableChange(
        Table table, String sheet, List<Table.NewRow> rows, List<SheetRows.Line> lines, List<Table.Row> removed) {

    /** A row that was copied with its hidden name is a new row; the first keeps the name. */
    static TableChange between(Table table, SheetRows now) throws WorkbookException {
        Map<String, Table.Row> originals = new HashMap<>();
        for (int place = 0; place < table.rows().size(); place++) {
            originals.put(table.id(place), table.rows().get(place));
        }
        List<Table.NewRow> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SheetRows.Line line : now.lines()) {
            boolean known = originals.containsKey(line.id());
            if (!known && !line.id().isEmpty()) {
                problems.add(now.sheet() + "!A" + line.number() + ": in de verborgen kolom A staat \"" + line.id()
                        + "\"; zo'n rij heeft deze tabel niet. Maak die cel leeg, dan telt de rij als nieuw.");
            }
            rows.add(new Table.NewRow(
                    known && seen.add(line.id()) ? Optional.ofNullable(originals.get(line.id())) : Optional.empty(),
                    line.texts()));
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        List<Table.Row> removed = new ArrayList<>();
        for (int place = 0; place < table.rows().size(); place++) {
            if (!seen.contains(table.id(place))) {
                removed.add(table.rows().get(place));
            }
        }
        return new TableChange(table, now.sheet(), List.copyOf(rows), now.lines(), List.copyOf(removed));
    }

    boolean isNone() {
        return removed.isEmpty() && !isReordered() && rows.stream().noneMatch(this::isNewOrChanged);
    }

    boolean isNewOrChanged(Table.NewRow row) {
        return row.original().map(original -> isChanged(original, row)).orElse(true);
    }

    boolean isChanged(Table.Row original, Table.NewRow row) {
        return !table.texts(original).equals(row.texts());
    }

    /** Whether the rows that stay stand in another order. */
    boolean isReordered() {
        int before = 0;
        for (Table.NewRow row : rows) {
            int line = row.original().map(Table.Row::line).orElse(before);
            if (line < before) {
                return true;
            }
            before = line;
        }
        return false;
    }

    byte[] file() {
        return table.with(rows);
    }

    /** The row of the sheet that a line of the new file comes from, with its place among the rows. */
    Optional<Integer> placeOfLine(int line) {
        for (int place = 0; place < rows.size(); place++) {
            int first = firstLine(place);
            if (line >= first && (place + 1 == rows.size() || line < firstLine(place + 1))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private int firstLine(int place) {
        byte[] before = table.with(rows.subList(0, place));
        int lines = 1;
        for (byte sign : before) {
            lines += sign == '\n' ? 1 : 0;
        }
        return before.length > 0 && before[before.length - 1] != '\n' ? lines + 1 : lines;
    }
}
