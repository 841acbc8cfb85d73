package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.afwegingskader.governance.werkbank.workbook.ReturnedWorkbook;
import nl.afwegingskader.governance.werkbank.workbook.WorkbookException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {

    private static final String THRESHOLDS = "praktijk/tabellen/drempels.csv";
    private static final String EXAMPLES = "praktijk/vormen/a.voorbeelden.csv";
    private static final String SHEET = "drempels (praktijk)";
    private static final String EXAMPLE_SHEET = "vb a (praktijk)";

    @TempDir
    private Path folder;

    private Path rules;
    private Path file;

    @BeforeEach
    void makeAWorkbook() throws IOException {
        rules = SmallRules.in(folder);
        Files.writeString(rules.resolve(EXAMPLES), """
                regel;voorbeeld;peildatum;aantalPartners;eigenPersoneelNodig;verwacht
                F901;acht partners;2026-01-01;8;;ja
                F901;zeven partners;2026-01-01;7;;nee
                F902;personeel onbekend;2026-01-01;;;onbekend
                """);
        file = folder.resolve("werkboek.xlsx");
        assertEquals(
                0,
                Session.run("werkboek", "naar-excel", rules.toString(), file.toString())
                        .exitCode());
    }

    private void edit(String sheet, Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            edit.accept(workbook.getSheet(sheet));
            try (OutputStream to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
    }

    /** A row as a person types it: without a name. */
    private static void type(XSSFSheet sheet, int row, String... texts) {
        Row typed = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            typed.createCell(i + 1).setCellValue(texts[i]);
        }
    }

    private static void value(XSSFSheet sheet, int row, int column, String text) {
        sheet.getRow(row).getCell(column).setCellValue(text);
    }

    private Session back(String... options) {
        return Session.run(
                Stream.concat(Stream.of("werkboek", "van-excel", file.toString(), rules.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String text(String path) throws IOException {
        return Files.readString(rules.resolve(path));
    }

    @Test
    void withoutAnEditNothingIsWritten() {
        Session session = back("--schrijf");

        assertEquals("Het werkboek zegt hetzelfde als de map.\n", session.output());
        assertEquals(0, session.exitCode());
    }

    @Test
    void anEditIsShownFirstAndWrittenWhenAsked() throws IOException {
        String before = text(THRESHOLDS);
        edit(SHEET, sheet -> value(sheet, 1, 2, "9"));

        Session shown = back();
        String afterShowing = text(THRESHOLDS);
        Session written = back("--schrijf");

        assertEquals("""
                praktijk/tabellen/drempels.csv (blad "drempels (praktijk)")
                  gewijzigd  rij 2: veel partners: waarde "8" → "9"

                1 bestand anders: 1 rij gewijzigd, 0 nieuw, 0 weg.
                Er is nog niets geschreven. Klopt dit, geef de opdracht dan nog eens met --schrijf erachter.
                """, shown.output());
        assertEquals(before, afterShowing);
        assertEquals(0, written.exitCode());
        assertTrue(written.output().contains("Geschreven."), written::output);
        assertEquals(before.replace("partners;8;", "partners;9;"), text(THRESHOLDS));
        assertEquals(
                "Het werkboek zegt hetzelfde als de map.\n", back("--schrijf").output());
        try (Stream<Path> files = Files.list(rules.resolve("praktijk/tabellen"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void rowsAreAddedRemovedAndMovedByWhatTheSheetSays() throws IOException {
        edit(EXAMPLE_SHEET, sheet -> {
            Row first = sheet.getRow(1);
            String id = first.getCell(0).getStringCellValue();
            sheet.removeRow(first);
            sheet.removeRow(sheet.getRow(2));
            type(sheet, 4, "F901", "negen partners", "1-2-2026", "9", "", "ja");
            type(sheet, 5, "F901", "acht partners", "2026-01-01", "8", "", "ja");
            sheet.getRow(5).createCell(0).setCellValue(id);
        });

        Session session = back("--schrijf");

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("""
                regel;voorbeeld;peildatum;aantalPartners;eigenPersoneelNodig;verwacht
                F902;personeel onbekend;2026-01-01;;;onbekend
                F901;negen partners;2026-02-01;9;;ja
                F901;acht partners;2026-01-01;8;;ja
                """, text(EXAMPLES));
        assertTrue(session.output().contains("  nieuw      rij 5: regel \"F901\""), session::output);
        assertTrue(session.output().contains("  weg        stond op tekstregel 3: regel"), session::output);
        assertTrue(session.output().contains("  volgorde "), session::output);
    }

    @Test
    void aWrongValueIsToldByItsCellAndItsLineAndNothingIsWritten() throws IOException {
        String before = text(THRESHOLDS);
        edit(SHEET, sheet -> value(sheet, 1, 2, "5.000"));

        Session session = back("--schrijf");

        assertEquals(1, session.exitCode());
        assertEquals(
                "drempels (praktijk)!C2: GOV505 \"5.000\" in de kolom \"waarde\" is geen getal. Schrijf bijvoorbeeld 5000 of 12,5,"
                        + " zonder punten tussen de duizendtallen. (praktijk/tabellen/drempels.csv:2)\nEr is niets geschreven.\n",
                session.errors());
        assertEquals(before, text(THRESHOLDS));
    }

    @Test
    void aWrongExampleIsToldByItsCell() throws IOException {
        edit(EXAMPLE_SHEET, sheet -> {
            value(sheet, 1, 1, "F9O1");
            value(sheet, 1, 4, "veel");
            value(sheet, 2, 6, "misschien");
            value(sheet, 3, 5, "wellicht");
        });

        String errors = back().errors();

        assertTrue(errors.contains("vb a (praktijk)!B2: de regel \"F9O1\" staat niet"), errors);
        assertTrue(errors.contains("vb a (praktijk)!E2: \"veel\" is geen getal."), errors);
        assertTrue(errors.contains("vb a (praktijk)!G3: \"misschien\" kan niet."), errors);
        assertTrue(errors.contains("vb a (praktijk)!F4: "), errors);
    }

    @Test
    void aFormulaIsNotCalculatedButTold() throws IOException {
        edit(SHEET, sheet -> sheet.getRow(1).getCell(2).setCellFormula("4*2"));

        Session session = back("--schrijf");

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith("drempels (praktijk)!C2: hier staat een formule;"), session::errors);
    }

    @Test
    void numbersAndDaysThatExcelMadeAreReadAsTheFileWouldHaveThem() throws IOException {
        edit(SHEET, sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d-m-yyyy"));
            sheet.getRow(1).getCell(2).setCellValue(9);
            sheet.getRow(1).getCell(5).setCellValue(LocalDate.of(2030, 7, 1));
            sheet.getRow(1).getCell(5).setCellStyle(day);
            type(sheet, 2, "veel partners", "8", "partners", "", "", "handreiking", "laag", "bron");
            sheet.getRow(2).createCell(4).setBlank();
            sheet.getRow(2).createCell(4).setCellValue("1-7-2030");
            sheet.getRow(1).getCell(4).setBlank();
        });

        Session session = back("--schrijf");

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(
                text(THRESHOLDS)
                        .endsWith("veel partners;9;partners;;2030-07-01;handreiking;laag;bron\n"
                                + "veel partners;8;partners;2030-07-01;;handreiking;laag;bron\n"),
                text(THRESHOLDS));
    }

    @Test
    void aFolderThatChangedMeanwhileLosesNothing() throws IOException {
        Files.writeString(rules.resolve(THRESHOLDS), text(THRESHOLDS).replace(";8;", ";7;"));
        byte[] changed = Files.readAllBytes(rules.resolve(THRESHOLDS));
        Session untouched = back("--schrijf");
        edit(SHEET, sheet -> value(sheet, 1, 2, "9"));
        Session both = back("--schrijf");

        assertEquals(0, untouched.exitCode());
        assertTrue(untouched.output().startsWith(THRESHOLDS + ": in de map veranderd"), untouched::output);
        assertEquals(1, both.exitCode());
        assertTrue(both.errors().startsWith(THRESHOLDS + ": dit bestand is in de map veranderd"), both::errors);
        assertArrayEquals(changed, Files.readAllBytes(rules.resolve(THRESHOLDS)));
    }

    @Test
    void aFileThatChangesBetweenShowingAndWritingIsLeftAlone() throws IOException, WorkbookException {
        edit(SHEET, sheet -> value(sheet, 1, 2, "9"));
        ReturnedWorkbook returned = ReturnedWorkbook.read(file, rules);
        Files.writeString(rules.resolve(THRESHOLDS), text(THRESHOLDS).replace(";8;", ";7;"));

        WorkbookException late = assertThrows(WorkbookException.class, returned::write);

        assertTrue(late.problems().get(0).contains("zojuist door iets anders veranderd"), () -> "" + late.problems());
        assertTrue(text(THRESHOLDS).contains(";7;"));
    }

    @Test
    void whatIsNotAsItWasMadeIsTold() throws IOException {
        edit(SHEET, sheet -> {
            value(sheet, 0, 2, "getal");
            sheet.getRow(1).createCell(12).setCellValue("nog te doen");
        });
        edit(EXAMPLE_SHEET, sheet -> {
            value(sheet, 1, 0, "99-onbekend");
            value(sheet, 1, 2, "anders");
        });

        String errors = back().errors();

        assertTrue(errors.contains("drempels (praktijk)!M2: hier staat iets naast de tabel."), errors);
        assertTrue(errors.contains("drempels (praktijk)!B1: de kop is anders"), errors);
        assertTrue(errors.contains("vb a (praktijk)!A2: in de verborgen kolom A"), errors);
    }

    @Test
    void aWorkbookOfAnotherFolderIsRefused() throws IOException {
        Files.delete(rules.resolve(EXAMPLES));

        Session session = back("--schrijf");

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith(EXAMPLES + ": dit bestand is er in de map niet."), session::errors);
    }

    @Test
    void aWorkbookIsNeverOverwrittenAndDoesNotLieAmongTheRules() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Session again = Session.run("werkboek", "naar-excel", rules.toString(), file.toString());

        assertEquals(1, again.exitCode());
        assertTrue(again.errors().contains("bestaat al en is niet veranderd"), again::errors);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(
                2,
                Session.run(
                                "werkboek",
                                "naar-excel",
                                rules.toString(),
                                rules.resolve("a.xlsx").toString())
                        .exitCode());
        assertEquals(
                2,
                Session.run(
                                "werkboek",
                                "naar-excel",
                                rules.toString(),
                                folder.resolve("a.xls").toString())
                        .exitCode());
        assertEquals(2, Session.run("werkboek", "van-excel", file.toString()).exitCode());
        assertEquals(0, Session.run("werkboek").exitCode());
    }
}
