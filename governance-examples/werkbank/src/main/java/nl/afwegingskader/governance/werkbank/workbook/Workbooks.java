package nl.afwegingskader.governance.werkbank.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of the tables and example rows of a folder with rule files. Thread-safe. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * The bytes of an xlsx file.
     *
     * @param folder with {@code wet}, {@code praktijk} and {@code afspraken} in it, or the agreements of one municipality
     * @throws WorkbookException when the folder has no tables, or tables that cannot be read or do not fit in Excel: it lists them all
     */
    public static byte[] of(Path folder) throws WorkbookException {
        TableFolder tables = TableFolder.read(folder);
        checkFits(tables);
        Manifest manifest = Manifest.of(tables);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            XSSFSheet readMe = ReadMeSheet.place(workbook);
            ReadMeSheet.write(readMe, tables, manifest, styles);
            List<Manifest.Entry> entries = manifest.entries();
            ChoiceLists lists = new ChoiceLists(workbook);
            for (int i = 0; i < entries.size(); i++) {
                TableSheet.write(tables.tables().get(i), entries.get(i).sheet(), workbook, styles, lists);
            }
            manifest.write(workbook);
            workbook.setActiveSheet(0);
            workbook.lockStructure();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("written to memory", impossible);
        }
    }

    private static void checkFits(TableFolder folder) throws WorkbookException {
        List<String> problems = new ArrayList<>();
        for (Table table : folder.tables()) {
            for (Table.Row row : table.rows()) {
                if (!row.texts().stream().allMatch(ExcelText::canKeep)) {
                    problems.add(
                            table.path() + ":" + row.line()
                                    + ": deze rij heeft een tekst die Excel niet kan bewaren: te lang, of met een onzichtbaar teken.");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
    }
}
