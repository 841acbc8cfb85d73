package nl.afwegingskader.governance.werkbank;

import static nl.afwegingskader.governance.werkbank.EditedWorkbook.EXAMPLES;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.EXAMPLE_SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.SCENARIO_SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.THRESHOLDS;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.type;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.werkbank.workbook.ReturnedWorkbook;
import nl.afwegingskader.governance.werkbank.workbook.WorkbookException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {

    @TempDir
    private Path folder;

    private EditedWorkbook workbook;

    @BeforeEach
    void makeAWorkbook() throws IOException {
        workbook = EditedWorkbook.in(folder);
    }

    @Test
    void withoutAnEditNothingIsWritten() {
        Session session = workbook.back();

        assertEquals("Het werkboek zegt hetzelfde als de map.\n", session.output());
        assertEquals(0, session.exitCode());
    }

    @Test
    void anEditIsShownAndWrittenOrOnlyShownWhenAsked() throws IOException {
        String before = workbook.text(THRESHOLDS);
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "9"));

        Session shown = workbook.back("--toon");
        String afterShowing = workbook.text(THRESHOLDS);
        Session written = workbook.back();

        assertEquals("""
                praktijk/tabellen/drempels.csv (blad "drempels (praktijk)")
                  gewijzigd  rij 2: veel partners: waarde "8" → "9"

                1 bestand anders: 1 rij gewijzigd, 0 nieuw, 0 weg.
                Er is nog niets geschreven. Klopt dit, geef de opdracht dan nog eens, zonder --toon.
                """, shown.output());
        assertEquals(before, afterShowing);
        assertEquals(0, written.exitCode());
        assertTrue(written.output().contains("Geschreven."), written::output);
        assertEquals(before.replace("partners;8;", "partners;9;"), workbook.text(THRESHOLDS));
        assertEquals(
                "Het werkboek zegt hetzelfde als de map.\n", workbook.back().output());
        try (Stream<Path> files = Files.list(workbook.rules().resolve("praktijk/tabellen"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void rowsAreAddedRemovedAndMovedByWhatTheSheetSays() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            Row first = sheet.getRow(1);
            String id = first.getCell(0).getStringCellValue();
            sheet.removeRow(first);
            sheet.removeRow(sheet.getRow(2));
            type(sheet, 4, "F901", "negen partners", "1-2-2026", "9", "", "ja");
            type(sheet, 5, "F901", "acht partners", "2026-01-01", "8", "", "ja");
            sheet.getRow(5).createCell(0).setCellValue(id);
        });

        Session session = workbook.back();

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("""
                regel;voorbeeld;peildatum;aantalPartners;eigenPersoneelNodig;verwacht
                F902;personeel onbekend;2026-01-01;;;onbekend
                F901;negen partners;2026-02-01;9;;ja
                F901;acht partners;2026-01-01;8;;ja
                """, workbook.text(EXAMPLES));
        assertTrue(session.output().contains("  nieuw      rij 5: regel \"F901\""), session::output);
        assertTrue(session.output().contains("  weg        stond op tekstregel 3: regel"), session::output);
        assertTrue(session.output().contains("  volgorde "), session::output);
    }

    @Test
    void aWrongValueIsToldByItsCellAndItsLineAndNothingIsWritten() throws IOException {
        String before = workbook.text(THRESHOLDS);
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "5.000"));

        Session session = workbook.back();

        assertEquals(1, session.exitCode());
        assertEquals(
                "drempels (praktijk)!C2: GOV505 \"5.000\" in de kolom \"waarde\" is geen getal. Schrijf bijvoorbeeld 5000 of 12,5,"
                        + " zonder punten tussen de duizendtallen. (praktijk/tabellen/drempels.csv:2)\nEr is niets geschreven.\n",
                session.errors());
        assertEquals(before, workbook.text(THRESHOLDS));
    }

    @Test
    void aWrongExampleIsToldByItsCell() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            value(sheet, 1, 1, "F9O1");
            value(sheet, 1, 4, "veel");
            value(sheet, 2, 6, "misschien");
            value(sheet, 3, 5, "wellicht");
        });

        String errors = workbook.back("--toon").errors();

        assertEquals("""
                vb a (praktijk)!E2: GOV603 aantalPartners: gevonden is de tekst "veel"; toegestaan is een heel getal van 1 tot en met 1000. (praktijk/vormen/a.voorbeelden.csv:2)
                vb a (praktijk)!B2: GOV602 er is geen regel "F9O1". In a.dslr staan: F901, F902, F903. Is het nummer veranderd, verander het hier ook. Is de regel weg, haal deze rij weg. (praktijk/vormen/a.voorbeelden.csv:2)
                vb a (praktijk)!G3: GOV604 onder "verwacht" staat "misschien". Toegestaan is: ja, nee, onbekend, "= waarde", of "ja: " met wat de regel zegt. (praktijk/vormen/a.voorbeelden.csv:3)
                vb a (praktijk)!F4: GOV603 eigenPersoneelNodig: gevonden is de tekst "wellicht"; toegestaan is true of false (ja of nee). (praktijk/vormen/a.voorbeelden.csv:4)
                Er is niets geschreven.
                """, errors);
    }

    @Test
    void aFormulaIsNotCalculatedButTold() throws IOException {
        workbook.edit(SHEET, sheet -> sheet.getRow(1).getCell(2).setCellFormula("4*2"));

        Session session = workbook.back();

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith("drempels (praktijk)!C2: hier staat een formule;"), session::errors);
    }

    @Test
    void numbersAndDaysThatExcelMadeAreReadAsTheFileWouldHaveThem() throws IOException {
        workbook.edit(SHEET, sheet -> {
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

        Session session = workbook.back();

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(
                workbook.text(THRESHOLDS)
                        .endsWith("veel partners;9;partners;;2030-07-01;handreiking;laag;bron\n"
                                + "veel partners;8;partners;2030-07-01;;handreiking;laag;bron\n"),
                workbook.text(THRESHOLDS));
    }

    @Test
    void aFolderThatChangedMeanwhileLosesNothing() throws IOException {
        Files.writeString(
                workbook.rules().resolve(THRESHOLDS), workbook.text(THRESHOLDS).replace(";8;", ";7;"));
        byte[] changed = Files.readAllBytes(workbook.rules().resolve(THRESHOLDS));
        Session untouched = workbook.back();
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "9"));
        Session both = workbook.back();

        assertEquals(0, untouched.exitCode());
        assertTrue(untouched.output().startsWith(THRESHOLDS + ": in de map veranderd"), untouched::output);
        assertEquals(1, both.exitCode());
        assertTrue(both.errors().startsWith(THRESHOLDS + ": dit bestand is in de map veranderd"), both::errors);
        assertArrayEquals(changed, Files.readAllBytes(workbook.rules().resolve(THRESHOLDS)));
    }

    @Test
    void aFileThatChangesBetweenShowingAndWritingIsLeftAlone() throws IOException, WorkbookException {
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "9"));
        ReturnedWorkbook returned = ReturnedWorkbook.read(workbook.file(), workbook.rules(), FileInspection::ofFiles);
        Files.writeString(
                workbook.rules().resolve(THRESHOLDS), workbook.text(THRESHOLDS).replace(";8;", ";7;"));

        WorkbookException late = assertThrows(WorkbookException.class, returned::write);

        assertTrue(late.problems().get(0).contains("zojuist door iets anders veranderd"), () -> "" + late.problems());
        assertTrue(workbook.text(THRESHOLDS).contains(";7;"));
    }

    @Test
    void whatIsNotAsItWasMadeIsTold() throws IOException {
        workbook.edit(SHEET, sheet -> {
            value(sheet, 0, 2, "getal");
            sheet.getRow(1).createCell(12).setCellValue("nog te doen");
        });
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            value(sheet, 1, 2, "anders");
        });
        workbook.edit(book -> book.setSheetName(book.getSheetIndex(SCENARIO_SHEET), "mijn scenario's"));

        assertEquals("""
                drempels (praktijk)!M2: hier staat iets naast de tabel. Maak de cel leeg.
                drempels (praktijk)!C1: de kop is hier "getal", en in praktijk/tabellen/drempels.csv "waarde". Zet de kop terug, of maak een nieuw werkboek.
                Het blad "scen a" ontbreekt of heeft een andere naam gekregen. Zet de oude naam terug, of maak een nieuw werkboek.
                Het blad "mijn scenario's" hoort bij geen bestand in de map. Haal het weg, of maak het bestand eerst in de map en dan een nieuw werkboek.
                Er is niets geschreven.
                """, workbook.back().errors());
    }

    @Test
    void aWorkbookOfAnotherFolderIsRefused() throws IOException {
        Files.delete(workbook.rules().resolve(EXAMPLES));

        Session session = workbook.back();

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith(EXAMPLES + ": dit bestand is er in de map niet."), session::errors);
    }

    @Test
    void aWorkbookIsNeverOverwrittenAndDoesNotLieAmongTheRules() throws IOException {
        byte[] before = Files.readAllBytes(workbook.file());
        Session again = Session.run(
                "werkboek",
                "naar-excel",
                workbook.rules().toString(),
                workbook.file().toString());

        assertEquals(1, again.exitCode());
        assertTrue(again.errors().contains("bestaat al en is niet veranderd"), again::errors);
        assertArrayEquals(before, Files.readAllBytes(workbook.file()));
        assertEquals(
                2,
                Session.run(
                                "werkboek",
                                "naar-excel",
                                workbook.rules().toString(),
                                workbook.rules().resolve("a.xlsx").toString())
                        .exitCode());
        assertEquals(
                2,
                Session.run(
                                "werkboek",
                                "naar-excel",
                                workbook.rules().toString(),
                                folder.resolve("a.xls").toString())
                        .exitCode());
        assertEquals(
                2,
                Session.run("werkboek", "van-excel", workbook.file().toString()).exitCode());
        assertEquals(0, Session.run("werkboek").exitCode());
    }
}
