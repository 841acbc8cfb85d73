package nl.afwegingskader.governance.werkbank.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/**
 * One table on its sheet: a heading that is locked, rows that are not, and before them a hidden column with the name of each row, by which
 * the way back knows it.
 */
final class TableSheet {

    /** The column with the names of the rows. */
    static final int ID = 0;

    private static final int SPARE_ROWS = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 32;
    private static final int SPACE = 4;
    private static final int UNIT = 256;

    private final Table table;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final XSSFDrawing comments;
    private final int[] widths;

    private TableSheet(Table table, XSSFSheet sheet, Styles styles) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.comments = sheet.createDrawingPatriarch();
        this.widths =
                IntStream.range(0, table.headings().size()).map(this::width).toArray();
    }

    static void write(Table table, String name, XSSFWorkbook workbook, Styles styles, ChoiceLists lists) {
        TableSheet sheet = new TableSheet(table, workbook.createSheet(name), styles);
        sheet.writeHeadings(lists);
        sheet.writeRows();
        sheet.protect();
    }

    private void writeHeadings(ChoiceLists lists) {
        Row row = sheet.createRow(0);
        text(row, ID, "rij").setCellStyle(styles.heading());
        sheet.setColumnHidden(ID, true);
        sheet.setDefaultColumnStyle(ID, styles.open());
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            Column column = Columns.of(heading);
            Cell cell = text(row, i + 1, heading);
            cell.setCellStyle(styles.heading());
            comment(cell, column.explanation());
            sheet.setDefaultColumnStyle(i + 1, styles.open());
            sheet.setColumnWidth(i + 1, widths[i] * UNIT);
            lists.offer(column, sheet, i + 1, table.rows().size() + SPARE_ROWS);
        }
        sheet.createFreezePane(1 + table.naming(), 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        Printing.onPagesAsWideAsTheSheet(sheet);
        sheet.setPrintGridlines(true);
    }

    private int width(int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.texts().get(column).length())
                .max()
                .orElse(0);
        int heading = table.headings().get(column).length() + SPACE;
        return Math.max(NARROWEST, Math.max(heading, Math.min(WIDEST, longest + SPACE)));
    }

    private void writeRows() {
        for (int place = 0; place < table.rows().size(); place++) {
            List<String> texts = table.rows().get(place).texts();
            Row row = sheet.createRow(place + 1);
            text(row, ID, table.id(place)).setCellStyle(styles.open());
            for (int i = 0; i < texts.size(); i++) {
                text(row, i + 1, texts.get(i)).setCellStyle(styles.open(texts.get(i)));
            }
            setHeight(row, texts);
            Columns.origin(table, texts).ifPresent(origin -> comment(row.getCell(1), origin));
        }
    }

    /** A row with more lines than one gets the room for them, for not every program sees that by itself. */
    private void setHeight(Row row, List<String> texts) {
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            int length = texts.get(i).length();
            // Words do not fill a line to its end.
            most = Math.max(most, length < widths[i] ? 1 : (int) Math.ceil(1.1 * length / widths[i]));
        }
        if (most > 1) {
            row.setHeightInPoints(most * sheet.getDefaultRowHeightInPoints());
        }
    }

    /** Always a text: never a formula, a number or a date. */
    private static Cell text(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(ExcelText.written(text));
        }
        return cell;
    }

    private void comment(Cell cell, String text) {
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        int lines =
                2 + (int) text.lines().mapToLong(line -> 1 + line.length() / 40).sum();
        Comment comment =
                comments.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + lines));
        comment.setString(new XSSFRichTextString(ExcelText.written(text)));
        comment.setAuthor("afwegingskader");
        cell.setCellComment(comment);
    }

    /** Without a password: against a slip, not against a person. Excel deletes a row only if none of its cells is locked. */
    private void protect() {
        // What lies beside the table is not locked either: one locked cell in a row and Excel does not delete the row.
        CTCol beside = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        beside.setMin(table.headings().size() + 2);
        beside.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
        beside.setStyle(styles.open().getIndex());
        beside.setWidth(sheet.getDefaultColumnWidth());
        sheet.setAutoFilter(new CellRangeAddress(
                0, table.rows().size(), ID, table.headings().size()));
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
