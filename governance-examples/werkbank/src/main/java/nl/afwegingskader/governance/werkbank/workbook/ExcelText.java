package nl.afwegingskader.governance.werkbank.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text as a cell of Excel can keep it. */
final class ExcelText {

    /** How the file format writes a sign by its number; a text that happens to look like that is written so that it comes back. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private ExcelText() {}

    static boolean canKeep(String text) {
        return text.length() <= SpreadsheetVersion.EXCEL2007.getMaxTextLength()
                && !IMPOSSIBLE.matcher(text).find();
    }

    static String written(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
