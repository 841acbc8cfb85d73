package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says now.
 *
 * @param problems what cannot be read, each with its sheet and cell
 */
record SheetRows(String sheet, List<String> headings, List<Line> lines, List<String> problems) {

    /**
     * A row of the sheet that says something.
     *
     * @param number as Excel shows it, counted from 1
     * @param id the name it was given when the workbook was made; empty for a new row
     * @param texts one for each heading
     */
    record Line(int number, String id, List<String> texts) {}

    static SheetRows read(XSSFSheet sheet, boolean answers) {
        List<String> problems = new ArrayList<>();
        List<String> headings = headings(sheet.getRow(0));
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                Line line = line(row, headings, sheet.getSheetName(), answers, problems);
                if (!line.texts().stream().allMatch(String::isEmpty)) {
                    lines.add(line);
                }
            }
        }
        return new SheetRows(sheet.getSheetName(), headings, List.copyOf(lines), List.copyOf(problems));
    }

    private static List<String> headings(@Nullable Row row) {
        List<String> headings = new ArrayList<>();
        for (int i = 1; row != null && i < row.getLastCellNum(); i++) {
            headings.add(CellText.of(row.getCell(i), "", true).text());
        }
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isEmpty()) {
            headings.remove(headings.size() - 1);
        }
        return List.copyOf(headings);
    }

    private static Line line(Row row, List<String> headings, String sheet, boolean answers, List<String> problems) {
        List<String> texts = new ArrayList<>();
        int number = row.getRowNum() + 1;
        for (int i = 0; i < headings.size(); i++) {
            CellText said = CellText.of(row.getCell(i + 1), headings.get(i), answers);
            texts.add(said.text());
            if (!said.problem().isEmpty()) {
                problems.add(cell(sheet, number, i) + ": " + said.problem());
            }
        }
        for (Cell cell : row) {
            if (cell.getColumnIndex() > headings.size()
                    && !CellText.of(cell, "", answers).equals(new CellText("", ""))) {
                problems.add(cell(sheet, number, cell.getColumnIndex() - 1)
                        + ": hier staat iets naast de tabel. Maak de cel leeg.");
            }
        }
        return new Line(
                number, CellText.of(row.getCell(TableSheet.ID), "", answers).text(), List.copyOf(texts));
    }

    /** A cell as Excel names it. */
    static String cell(String sheet, int row, int column) {
        return sheet + "!" + CellReference.convertNumToColString(column + 1) + row;
    }
}
