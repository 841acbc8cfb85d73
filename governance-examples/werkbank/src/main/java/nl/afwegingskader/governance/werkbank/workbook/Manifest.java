package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook was made from, on a sheet that Excel does not show: which sheet is which file, and what was in it. */
record Manifest(List<Entry> entries) {

    private static final String SHEET = "herkomst werkboek";
    private static final String FORMAT = "afwegingskader-werkboek 1";

    /** Of the name of a sheet, by Excel. */
    private static final int LONGEST = 31;

    /**
     * One sheet.
     *
     * @param path of the file in the folder
     * @param checksum of the file
     * @param rows how many it had
     */
    record Entry(String sheet, String path, String checksum, int rows) {}

    static Manifest of(TableFolder folder) {
        List<Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(ReadMeSheet.NAME.toLowerCase(Locale.ROOT)));
        for (Table table : folder.tables()) {
            String sheet = free(name(table), taken);
            entries.add(new Entry(
                    sheet, table.path(), table.checksum(), table.rows().size()));
        }
        return new Manifest(List.copyOf(entries));
    }

    /** Excel tells no capitals from small letters in names. */
    private static String free(String name, Set<String> taken) {
        for (int i = 1; ; i++) {
            String mark = i == 1 ? "" : " " + i;
            String candidate =
                    WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(name.length(), LONGEST - mark.length()))
                                    .strip()
                            + mark);
            if (taken.add(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }

    /** The file first, for tabs are read from the left; then the layer. */
    private static String name(Table table) {
        String file = table.path().substring(table.path().lastIndexOf('/') + 1);
        List<String> parts = List.of(table.path().split("/"));
        String layer = parts.size() < 3 ? "" : parts.get(0).equals("afspraken") ? parts.get(1) : parts.get(0);
        String mark = layer.isEmpty() ? "" : " (" + layer + ")";
        String stem = file.substring(0, file.indexOf('.'));
        String kind = Table.isExamples(file) ? "vb " : Table.isScenarios(file) ? "scen " : "";
        String name = kind + stem;
        int room = Math.max(1, LONGEST - mark.length());
        return name.substring(0, Math.min(name.length(), room)) + mark;
    }

    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue(FORMAT);
        for (Entry entry : entries) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(entry.sheet());
            row.createCell(1).setCellValue(entry.path());
            row.createCell(2).setCellValue(entry.checksum());
            row.createCell(3).setCellValue(Integer.toString(entry.rows()));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    static Manifest read(XSSFWorkbook workbook) throws WorkbookException {
        XSSFSheet sheet = workbook.getSheet(SHEET);
        DataFormatter texts = new DataFormatter(Locale.ROOT);
        if (sheet == null
                || sheet.getRow(0) == null
                || !texts.formatCellValue(sheet.getRow(0).getCell(0)).equals(FORMAT)) {
            throw new WorkbookException(
                    "Dit is geen werkboek dat \"werkboek naar-excel\" heeft gemaakt. Maak er een, en bewerk dat.");
        }
        List<Entry> entries = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                String rows = texts.formatCellValue(row.getCell(3));
                entries.add(new Entry(
                        texts.formatCellValue(row.getCell(0)),
                        texts.formatCellValue(row.getCell(1)),
                        texts.formatCellValue(row.getCell(2)),
                        rows.matches("[0-9]{1,7}") ? Integer.parseInt(rows) : 0));
            }
        }
        return new Manifest(List.copyOf(entries));
    }
}
