package nl.afwegingskader.governance.werkbank.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, and what Excel may do with them: everything is text, so that it changes no date and no number. */
final class Styles {

    private static final String TEXT = "@";

    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle open;
    private final XSSFCellStyle guarded;
    private final XSSFCellStyle prose;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle link;

    Styles(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        XSSFFont blue = workbook.createFont();
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(XSSFFont.U_SINGLE);
        title = text(workbook);
        title.setFont(large);
        heading = text(workbook);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        open = text(workbook);
        open.setLocked(false);
        guarded = text(workbook);
        guarded.setLocked(false);
        guarded.setQuotePrefixed(true);
        prose = text(workbook);
        prose.setWrapText(true);
        plain = text(workbook);
        link = text(workbook);
        link.setFont(blue);
    }

    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle prose() {
        return prose;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle link() {
        return link;
    }

    /** For a cell that may be changed. */
    CellStyle open() {
        return open;
    }

    /** For a cell that may be changed and holds this text: what looks like a formula stays text, also when a person edits it. */
    CellStyle open(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? guarded : open;
    }
}
