package nl.afwegingskader.governance.werkbank.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out on paper. */
final class Printing {

    private Printing() {}

    static void onPagesAsWideAsTheSheet(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setRight("&P van &N");
    }
}
