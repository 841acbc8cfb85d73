package nl.afwegingskader.governance.werkbank.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what this is, how to edit it and how to bring it back, and where each table is. */
final class ReadMeSheet {

    static final String NAME = "Lees mij";

    private static final List<String> PROSE = List.of(
            "In dit werkboek staan de tabellen, de voorbeelden en de scenario's in rijen uit een map met regels: op elk blad één"
                    + " bestand. De bestanden in de map blijven de bron. Wat u hier wijzigt, telt pas als u het terugbrengt.",
            "Niet in dit werkboek: de regels zelf (.dslr), scenario's in zinnen (.feature) en dossiers. Die blijven bij het"
                    + " terugbrengen zoals zij zijn.",
            "Dit is een advies en geen juridisch oordeel; mensen besluiten. Bij herkomst \"reconstructie\" hebben de makers de rij"
                    + " zelf ingevuld, omdat de bron zwijgt. Laat een jurist meelezen.",
            "Wijzigen: typ in een cel. Waar Excel een pijltje toont, kiest u uit een lijst. Wijs een kop aan voor uitleg, en de"
                    + " eerste cel van een rij voor de bron.",
            "Een rij erbij: voeg een rij in, of typ onder de laatste rij. Een rij weg: verwijder de hele rij. Een rij verplaatsen of"
                    + " sorteren mag ook: de volgorde op het blad wordt de volgorde in het bestand.",
            "Alles is tekst. Een datum is jjjj-mm-dd, zoals 2022-07-01. Schrijf geen formules.",
            "De koppen zijn op slot, zonder wachtwoord. Verander ze niet, en geef een blad geen andere naam.",
            "Terugbrengen: bewaar dit werkboek als Excel-werkmap (.xlsx) en geef de opdracht");

    private static final String COMMAND = "java -jar afwegingskader.jar werkboek van-excel WERKBOEK MAP";

    private static final String LAST =
            "U ziet dan wat er anders wordt en wat er niet klopt; er wordt nog niets geschreven. Is de map intussen veranderd, dan"
                    + " gaat niets van die verandering verloren: u krijgt een melding. Bent u het ermee eens, geef dan de opdracht";

    private static final int COLUMNS = 3;

    /** How many signs fit on a line of prose, about. */
    private static final int LINE = 105;

    private final XSSFSheet sheet;
    private final Styles styles;

    private ReadMeSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** An empty first sheet, filled when the other sheets are there to point to. */
    static XSSFSheet place(XSSFWorkbook workbook) {
        return workbook.createSheet(NAME);
    }

    static void write(XSSFSheet sheet, TableFolder folder, Manifest manifest, Styles styles) {
        new ReadMeSheet(sheet, styles).write(folder, manifest);
    }

    private void write(TableFolder folder, Manifest manifest) {
        sheet.setColumnWidth(0, 56 * 256);
        sheet.setColumnWidth(1, 34 * 256);
        sheet.setColumnWidth(2, 8 * 256);
        across("Tabellen van het afwegingskader", styles.title()).setHeightInPoints(26);
        PROSE.forEach(this::prose);
        across(COMMAND + " --toon", styles.command());
        prose(LAST);
        across(COMMAND, styles.command());
        row();
        told(
                "Gemaakt van de map",
                String.valueOf(folder.place().toAbsolutePath().normalize().getFileName()));
        if (!folder.edition().isEmpty()) {
            told("Editie", folder.edition());
        }
        told("Controlegetal (SHA-256) van deze bestanden samen", "");
        across(folder.checksum(), styles.command());
        row();
        Row headings = row();
        cell(headings, 0, "bestand", styles.heading());
        cell(headings, 1, "blad", styles.heading());
        cell(headings, 2, "rijen", styles.heading());
        for (Manifest.Entry entry : manifest.entries()) {
            Row row = row();
            linked(cell(row, 0, entry.path(), styles.link()), entry.sheet());
            cell(row, 1, entry.sheet(), styles.plain());
            cell(row, 2, Integer.toString(entry.rows()), styles.plain());
        }
        leftOut(folder.leftOut());
        Printing.onPagesAsWideAsTheSheet(sheet);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
    }

    private void leftOut(List<String> tables) {
        if (!tables.isEmpty()) {
            row();
            cell(row(), 0, "tabellen in de map die niet in dit werkboek staan", styles.heading());
            tables.forEach(table -> cell(row(), 0, table, styles.plain()));
        }
    }

    private Row row() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private void prose(String text) {
        across(text, styles.prose()).setHeightInPoints(15f * (1 + text.length() / LINE) + 5);
    }

    private void told(String what, String text) {
        across((what + ": " + text).strip(), styles.plain());
    }

    /** A text as wide as the sheet. */
    private Row across(String text, CellStyle style) {
        Row row = row();
        cell(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, COLUMNS - 1));
        return row;
    }

    private static Cell cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(ExcelText.written(text));
        cell.setCellStyle(style);
        return cell;
    }

    private void linked(Cell cell, String name) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!B1");
        cell.setHyperlink(link);
    }
}
