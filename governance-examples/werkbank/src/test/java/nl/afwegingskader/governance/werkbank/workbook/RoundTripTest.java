package nl.afwegingskader.governance.werkbank.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    private static final Path SHIPPED = Path.of("../../governance-rules/src/main/rules");

    @TempDir
    private Path folder;

    /** Every file as the sheets of its workbook give it back: from what they say, not from what is known to be unchanged. */
    private static int assertEveryByteComesBack(Path rules, Path file) throws IOException, WorkbookException {
        Files.write(file, Workbooks.of(rules));
        TableFolder tables = TableFolder.read(rules);
        return SafeOpening.open(file, workbook -> {
            List<Manifest.Entry> entries = Manifest.read(workbook).entries();
            for (Manifest.Entry entry : entries) {
                Table table = tables.table(entry.path()).orElseThrow();
                SheetRows rows = SheetRows.read(workbook.getSheet(entry.sheet()), Table.hasAnswers(entry.path()));
                TableChange change = TableChange.between(table, rows);
                assertEquals(List.of(), rows.problems());
                assertEquals(table.texts(), change.texts(), entry::path);
                try {
                    assertArrayEquals(Files.readAllBytes(rules.resolve(entry.path())), change.file(), entry.path());
                } catch (IOException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }
            return entries.size();
        });
    }

    @Test
    void everyByteOfEveryShippedTableAndExampleComesBack() throws IOException, WorkbookException {
        long files;
        try (var walk = Files.walk(SHIPPED)) {
            files = walk.filter(file -> file.toString().endsWith(".csv")).count();
        }

        assertEquals(files, assertEveryByteComesBack(SHIPPED, folder.resolve("a.xlsx")));
    }

    @Test
    void everyByteOfAwkwardFilesComesBackToo() throws IOException, WorkbookException {
        Path tables = Files.createDirectories(folder.resolve("regels/praktijk/tabellen"));
        Files.writeString(
                tables.resolve("a.csv"),
                "\uFEFFsep=,\r\n\r\na,b\r\n\"1,5\" , x \r\n,\r\n2,\"een \"\"2\"\"\"\r\n,,\r\n");
        Files.writeString(
                tables.resolve("b.csv"),
                "a;b\n= 1;-2\n+3;@x\n_x0041_;\"twee\nregels\"\n  vier;\" ruim \";;\nlaatste;é€");
        Files.writeString(tables.resolve("c.csv"), "a\tb\n1\t\"\"\n");
        Files.writeString(tables.resolve("d.csv"), "a;b");

        assertEquals(4, assertEveryByteComesBack(folder.resolve("regels"), folder.resolve("a.xlsx")));
    }

    @Test
    void whatLooksLikeAFormulaIsTextThatStaysText() throws IOException, WorkbookException {
        Path tables = Files.createDirectories(folder.resolve("regels/tabellen"));
        Files.writeString(tables.resolve("a.csv"), "a;b;c;d;e\n=1+1;+1;-1;@SUM(1);=cmd|' /C calc'!A0\n");
        Path file = folder.resolve("a.xlsx");
        Files.write(file, Workbooks.of(folder.resolve("regels")));

        SafeOpening.open(file, workbook -> {
            Row row = workbook.getSheet("a").getRow(1);
            for (int i = 1; i <= 5; i++) {
                Cell cell = row.getCell(i);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
            return row;
        });
    }

    @Test
    void headingsAreLockedAndCellsAreNotAndChoicesAreOffered() throws IOException, WorkbookException {
        Path file = folder.resolve("a.xlsx");
        Files.write(file, Workbooks.of(SHIPPED));

        SafeOpening.open(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("drempels (praktijk)");
            assertTrue(sheet.isSheetLocked());
            assertFalse(sheet.isDeleteRowsLocked());
            assertFalse(sheet.isInsertRowsLocked());
            assertTrue(sheet.getRow(0).getCell(1).getCellStyle().getLocked());
            assertFalse(sheet.getRow(1).getCell(1).getCellStyle().getLocked());
            assertFalse(sheet.getColumnStyle(1).getLocked());
            assertTrue(sheet.isColumnHidden(TableSheet.ID));
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(3, sheet.getDataValidations().size());
            assertTrue(sheet.getRow(0)
                    .getCell(2)
                    .getCellComment()
                    .getString()
                    .getString()
                    .startsWith("Het getal"));
            assertEquals(
                    "Bron bij het maken van dit werkboek: [LES16] 3\nZekerheid: laag\nHerkomst: reconstructie, door de makers"
                            + " zelf ingevuld",
                    sheet.getRow(1).getCell(1).getCellComment().getString().getString());
            assertEquals("Lees mij", workbook.getSheetName(0));
            assertTrue(workbook.isStructureLocked());
            return sheet;
        });
    }

    @Test
    void whatIsLeftOutIsNamedOnTheFirstSheet() throws IOException, WorkbookException {
        Path agreements = folder.resolve("waterdorp");
        Files.createDirectories(agreements.resolve("scenarios"));
        Files.writeString(
                Files.createDirectories(agreements.resolve("tabellen")).resolve("a.csv"), "a;b\n1;2\n");
        Files.writeString(agreements.resolve("scenarios/lijst.csv"), "nog;te\ndoen;2\n");
        Path file = folder.resolve("a.xlsx");
        Files.write(file, Workbooks.of(agreements));

        List<String> told = SafeOpening.open(file, workbook -> {
            assertEquals(1, Manifest.read(workbook).entries().size());
            List<String> texts = new ArrayList<>();
            workbook.getSheet("Lees mij")
                    .forEach(row ->
                            texts.add(CellText.of(row.getCell(0), "", true).text()));
            return texts;
        });

        int heading = told.indexOf("tabellen in de map die niet in dit werkboek staan");
        assertEquals(List.of("scenarios/lijst.csv"), told.subList(heading + 1, told.size()));
    }

    @Test
    void noListRefusesWhatStandsInTheShippedTables() throws WorkbookException {
        int closed = 0;
        for (Table table : TableFolder.read(SHIPPED).tables()) {
            for (int i = 0; i < table.headings().size(); i++) {
                Column column = Columns.of(table.headings().get(i));
                for (List<String> texts : column.closed() ? table.texts() : List.<List<String>>of()) {
                    String text = texts.get(i);
                    closed++;
                    assertTrue(text.isEmpty() || column.choices().contains(text), table.path() + ": " + text);
                }
            }
        }

        assertTrue(closed > 1_000, "cells with a closed list: " + closed);
        assertFalse(Columns.of("verwacht").closed(), "behind \"ja: \" stands what a rule says");
    }

    @Test
    void aTableThatIsNoneIsRefusedWithItsPlace() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tabellen"));
        Files.writeString(tables.resolve("a.csv"), "a;b\n1\n");
        Files.writeString(tables.resolve("b.csv"), "a;b\n1;\"open\n");
        Files.write(tables.resolve("c.csv"), "a;\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        WorkbookException broken = assertThrows(WorkbookException.class, () -> Workbooks.of(folder));

        assertEquals(3, broken.problems().size());
        assertTrue(broken.problems().get(0).startsWith("tabellen/a.csv:2:0: GOV502 "), broken::getMessage);
        assertTrue(broken.problems().get(1).startsWith("tabellen/b.csv:2:0: GOV501 "), broken::getMessage);
        assertTrue(broken.problems().get(2).startsWith("tabellen/c.csv:1:3: GOV009 "), broken::getMessage);
    }

    @Test
    void aSignThatExcelCannotKeepIsToldAndNotLost() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tabellen"));
        Files.writeString(tables.resolve("d.csv"), "a;b\n1;x\u0007\n");

        WorkbookException broken = assertThrows(WorkbookException.class, () -> Workbooks.of(folder));

        assertTrue(broken.problems().get(0).startsWith("tabellen/d.csv:2:4: GOV010 "), broken::getMessage);
    }
}
