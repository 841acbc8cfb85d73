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
    private final XSSFCellStyle command;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle link;

    Styles(XSSFWorkbook workbook) {
        XSSFFont bold = font(workbook);
        bold.setBold(true);
        XSSFFont large = font(workbook);
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        XSSFFont blue = font(workbook);
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(XSSFFont.U_SINGLE);
        XSSFFont typed = font(workbook);
        typed.setFontName("Courier New");
        XSSFFont normal = font(workbook);
        title = text(workbook, large);
        heading = text(workbook, bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        open = text(workbook, normal);
        open.setLocked(false);
        open.setWrapText(true);
        guarded = text(workbook, normal);
        guarded.setLocked(false);
        guarded.setWrapText(true);
        guarded.setQuotePrefixed(true);
        prose = text(workbook, normal);
        prose.setWrapText(true);
        command = text(workbook, typed);
        plain = text(workbook, normal);
        link = text(workbook, blue);
    }

    /** A new font has no name, and then a program takes any. */
    private static XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        return font;
    }

    private static XSSFCellStyle text(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
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

    /** For what somebody types in another window. */
    CellStyle command() {
        return command;
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
