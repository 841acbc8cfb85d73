package nl.afwegingskader.governance.werkbank.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.text.RuleText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says, as the file would have it.
 *
 * @param problem why it cannot be read, in Dutch; empty when it can
 */
record CellText(String text, String problem) {

    private static final Pattern DUTCH_DAY = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");

    /** In 1954, and the last day of 2199. */
    private static final int FIRST_DAY = 20_000;

    private static final int LAST_DAY = 109_574;

    private static CellText said(String text) {
        return new CellText(text, "");
    }

    private static CellText wrong(String problem) {
        return new CellText("", problem);
    }

    /**
     * @param heading of its column
     * @param answers whether it is in a table of answers, where a number has a point
     */
    static CellText of(@Nullable Cell cell, String heading, boolean answers) {
        if (cell == null) {
            return said("");
        }
        return switch (cell.getCellType()) {
            case STRING -> said(text(cell.getStringCellValue(), heading));
            case NUMERIC -> number(cell, heading, answers);
            case FORMULA ->
                wrong(
                        "hier staat een formule; formules worden niet uitgerekend. Typ de waarde zelf, of plak haar als waarde.");
            case BOOLEAN, ERROR ->
                wrong(
                        "hier staat een waarde die Excel zelf heeft gemaakt (waar, onwaar of een fout). Typ wat er moet staan.");
            case BLANK, _NONE -> said("");
        };
    }

    private static String text(String said, String heading) {
        // As the rules read it: with plain spaces and letters.
        String text = new RuleText("cel.csv", said).text().strip();
        Matcher day = DUTCH_DAY.matcher(text);
        return Columns.DAYS.contains(heading) && day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : text;
    }

    /** A day, for which Excel counts from 1900, in a cell that it shows as text; a year is no such number. */
    private static boolean isDay(Cell cell, String heading) {
        return Columns.DAYS.contains(heading)
                && cell.getNumericCellValue() >= FIRST_DAY
                && cell.getNumericCellValue() <= LAST_DAY;
    }

    /** A cell that a person pasted may have lost its format as text. */
    private static CellText number(Cell cell, String heading, boolean answers) {
        if (DateUtil.isCellDateFormatted(cell) || isDay(cell, heading)) {
            LocalDateTime day = cell.getLocalDateTimeCellValue();
            return day.toLocalTime().toSecondOfDay() == 0
                    ? said(day.format(DateTimeFormatter.ISO_LOCAL_DATE))
                    : wrong("hier staat een tijd. Typ een datum als jjjj-mm-dd.");
        }
        if (cell.getCellStyle().getDataFormatString().contains("%")) {
            return wrong("hier staat een percentage zoals Excel het maakt. Typ alleen het getal: 12,5.");
        }
        String number = BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
        return said(answers ? number : number.replace('.', ','));
    }
}
