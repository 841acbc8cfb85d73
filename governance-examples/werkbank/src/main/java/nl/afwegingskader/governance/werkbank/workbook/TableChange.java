package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet makes of its table.
 *
 * @param rows all rows as they will be, in the order of the sheet
 * @param lines the rows of the sheet that they come from, in the same order
 * @param removed rows of the table that the sheet no longer has
 */
record TableChange(
        Table table, String sheet, List<Table.NewRow> rows, List<SheetRows.Line> lines, List<Table.Row> removed) {

    static TableChange between(Table table, SheetRows now) {
        Recognition recognition = new Recognition(table, now.lines());
        List<Table.NewRow> rows = new ArrayList<>();
        for (int i = 0; i < now.lines().size(); i++) {
            rows.add(
                    new Table.NewRow(recognition.original(i), now.lines().get(i).texts()));
        }
        return new TableChange(table, now.sheet(), List.copyOf(rows), now.lines(), recognition.removed());
    }

    /** The texts of all rows as they will be. */
    List<List<String>> texts() {
        return rows.stream().map(Table.NewRow::texts).toList();
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

    /** The place among the rows of the one that a line of the new file is in. */
    Optional<Integer> placeOfLine(int line) {
        for (int place = rows.size() - 1; place >= 0; place--) {
            if (line >= firstLine(place)) {
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
