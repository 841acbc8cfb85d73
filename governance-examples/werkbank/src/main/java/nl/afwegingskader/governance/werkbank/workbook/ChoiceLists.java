package nl.afwegingskader.governance.werkbank.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists to pick from, on a sheet that Excel does not show: in a cell a list may be 255 characters, and some are longer. */
final class ChoiceLists {

    private static final String SHEET = "lijsten";

    private final XSSFSheet lists;
    private final Map<List<String>, String> places = new LinkedHashMap<>();

    ChoiceLists(XSSFWorkbook workbook) {
        lists = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
    }

    /** Lets one pick in a column of a sheet, in rows one to the last, counted from zero. */
    void offer(Column column, XSSFSheet sheet, int place, int lastRow) {
        if (column.choices().isEmpty()) {
            return;
        }
        XSSFDataValidationHelper factory = new XSSFDataValidationHelper(sheet);
        DataValidation offer = factory.createValidation(
                factory.createFormulaListConstraint(places.computeIfAbsent(column.choices(), this::written)),
                new CellRangeAddressList(1, lastRow, place, place));
        offer.setEmptyCellAllowed(true);
        offer.setErrorStyle(DataValidation.ErrorStyle.STOP);
        offer.createErrorBox("Dit kan hier niet", "Kies een waarde uit de lijst, of laat de cel leeg.");
        offer.setShowErrorBox(column.closed());
        sheet.addValidationData(offer);
    }

    private String written(List<String> choices) {
        int place = places.size();
        for (int i = 0; i < choices.size(); i++) {
            Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(place).setCellValue(ExcelText.written(choices.get(i)));
        }
        String letter = CellReference.convertNumToColString(place);
        return SHEET + "!$" + letter + "$1:$" + letter + "$" + choices.size();
    }
}
