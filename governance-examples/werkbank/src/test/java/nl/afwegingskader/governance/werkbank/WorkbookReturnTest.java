package nl.afwegingskader.governance.werkbank;

import static nl.afwegingskader.governance.werkbank.EditedWorkbook.EXAMPLES;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.EXAMPLE_SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.SCENARIOS;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.SCENARIO_SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.SHEET;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.THRESHOLDS;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.type;
import static nl.afwegingskader.governance.werkbank.EditedWorkbook.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a workbook that went through other hands. */
class WorkbookReturnTest {

    @TempDir
    private Path folder;

    private EditedWorkbook workbook;

    @BeforeEach
    void makeAWorkbook() throws IOException {
        workbook = EditedWorkbook.in(folder);
    }

    @Test
    void withoutTheirHiddenNamesRowsAreRecognisedByWhatTheySay() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            for (Row row : sheet) {
                row.removeCell(row.getCell(0));
            }
            value(sheet, 2, 4, "6");
        });

        assertEquals("""
                praktijk/vormen/a.voorbeelden.csv (blad "vb a (praktijk)")
                  nieuw      rij 3: regel "F901", voorbeeld "zeven partners", peildatum "2026-01-01", aantalPartners "6", verwacht "nee"
                  weg        stond op tekstregel 3: regel "F901", voorbeeld "zeven partners", peildatum "2026-01-01", aantalPartners "7", verwacht "nee"

                1 bestand anders: 0 rijen gewijzigd, 1 nieuw, 1 weg.
                Er is nog niets geschreven. Klopt dit, geef de opdracht dan nog eens, zonder --toon.
                """, workbook.back("--toon").output());
    }

    @Test
    void aRowCopiedFromAnotherSheetWithItsHiddenNameIsNew() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            type(sheet, 5, "F901", "tien partners", "2026-01-01", "10", "", "ja");
            sheet.getRow(5).createCell(0).setCellValue("41-0011aabb");
        });

        Session session = workbook.back();

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().contains("  nieuw      rij 6: regel \"F901\""), session::output);
        assertTrue(workbook.text(EXAMPLES).endsWith("F901;tien partners;2026-01-01;10;;ja\n"));
    }

    @Test
    void ofARowAndItsCopyTheOneThatSaysTheSameIsTheRow() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            sheet.shiftRows(1, 4, 1);
            type(sheet, 1, "F901", "negen partners", "2026-01-01", "9", "", "ja");
            sheet.getRow(1)
                    .createCell(0)
                    .setCellValue(sheet.getRow(2).getCell(0).getStringCellValue());
        });

        String told = workbook.back("--toon").output();

        assertTrue(told.contains("  nieuw      rij 2: regel \"F901\", voorbeeld \"negen partners\""), told);
        assertTrue(told.contains("1 bestand anders: 0 rijen gewijzigd, 1 nieuw, 0 weg."), told);
    }

    @Test
    void whatARuleMustSayMayBeEditedAndIsChecked() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> value(sheet, 4, 6, "ja: zwak voor stichting"));
        Session right = workbook.back();
        workbook = EditedWorkbook.in(Files.createDirectory(folder.resolve("tweede")));
        workbook.edit(EXAMPLE_SHEET, sheet -> value(sheet, 4, 6, "ja: heel erg voor stichting"));
        Session wrong = workbook.back();

        assertEquals(0, right.exitCode(), right::errors);
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.errors().startsWith("vb a (praktijk)!G5: GOV604 "), wrong::errors);
        assertTrue(workbook.text(EXAMPLES).contains("ja: matig voor stichting"));
    }

    @Test
    void aCellWithASemicolonOrAQuotationMarkComesBackQuoted() throws IOException {
        workbook.edit(EXAMPLE_SHEET, sheet -> value(sheet, 1, 2, "acht; \"veel\" dus"));

        assertEquals(0, workbook.back().exitCode());
        assertTrue(workbook.text(EXAMPLES).contains("F901;\"acht; \"\"veel\"\" dus\";2026-01-01;8;;ja\n"));
        assertEquals(
                "Het werkboek zegt hetzelfde als de map.\n",
                workbook.back("--toon").output());
    }

    @Test
    void scenariosInRowsAreEditedAndCheckedToo() throws IOException {
        workbook.edit(SCENARIO_SHEET, sheet -> {
            value(sheet, 1, 3, "10");
            type(sheet, 2, "weinig partners", "2026-01-01", "2", "", "F9O1");
        });
        Session wrong = workbook.back();
        workbook.edit(SCENARIO_SHEET, sheet -> value(sheet, 2, 5, "F901"));
        Session right = workbook.back();

        assertEquals(1, wrong.exitCode());
        assertEquals("""
                scen a!F3: GOV608 "F9O1" is geen regel in deze map. Bedoelt u "F901"? (scenarios/a.scenarios.csv:3)
                Er is niets geschreven.
                """, wrong.errors());
        assertEquals(0, right.exitCode(), right::errors);
        assertEquals("""
                scenario;peildatum;aantalPartners;eerste;zonder regels
                veel partners;2026-01-01;10;openbaar lichaam;F902
                weinig partners;2026-01-01;2;;F901
                """, workbook.text(SCENARIOS));
    }

    @Test
    void whatIsWrongInTablesAndInExamplesIsToldTogetherAndNothingIsWritten() throws IOException {
        String thresholds = workbook.text(THRESHOLDS);
        workbook.edit(SHEET, sheet -> {
            value(sheet, 1, 7, "zeker");
            value(sheet, 1, 3, "euro");
        });
        workbook.edit(EXAMPLE_SHEET, sheet -> {
            value(sheet, 1, 4, "9");
            value(sheet, 3, 6, "wellicht");
        });

        Session session = workbook.back();

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().contains("drempels (praktijk)!H2: GOV506 "), session::errors);
        assertTrue(session.errors().contains("vb a (praktijk)!G4: GOV604 "), session::errors);
        assertEquals(thresholds, workbook.text(THRESHOLDS));
        assertTrue(workbook.text(EXAMPLES).contains("F901;acht partners;2026-01-01;8;;ja"));
    }

    /** Made from the small rules with "naar-excel", and opened and saved in LibreOffice 7.4; make them anew when the small rules change. */
    private void saved(String name) throws IOException {
        try (InputStream saved = WorkbookReturnTest.class.getResourceAsStream(name)) {
            Files.write(workbook.file(), Objects.requireNonNull(saved).readAllBytes());
        }
    }

    @Test
    void aWorkbookThatLibreOfficeSavedSaysTheSame() throws IOException {
        saved("bewaard-door-libreoffice.xlsx");

        assertEquals(
                "Het werkboek zegt hetzelfde als de map.\n",
                workbook.back("--toon").output());
    }

    @Test
    void whatWasEditedInLibreOfficeComesBackAsTheFileHasIt() throws IOException {
        saved("bewerkt-in-libreoffice.xlsx");

        Session session = workbook.back();

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("""
                drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst
                veel partners;9;partners;;2030-07-01;handreiking;laag;bron
                veel partners;10;partners;2030-07-01;;handreiking;laag;bron
                """, workbook.text(THRESHOLDS));
    }

    @Test
    void aWorkbookThatWasWrittenBackIsNotUsedForAnotherEdit() throws IOException {
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "9"));
        Session first = workbook.back();
        workbook.edit(SHEET, sheet -> value(sheet, 1, 2, "10"));
        Session second = workbook.back();

        assertTrue(first.output().contains("Maak voor een volgende wijziging een nieuw werkboek."), first::output);
        assertEquals(1, second.exitCode());
        assertTrue(second.errors().contains("Maak een nieuw werkboek"), second::errors);
        assertTrue(workbook.text(THRESHOLDS).contains("veel partners;9;"));
    }
}
