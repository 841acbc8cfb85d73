package nl.afwegingskader.governance.werkbank.workbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.afwegingskader.governance.rules.Inspection;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path good;

    @BeforeEach
    void makeAWorkbook() throws IOException, WorkbookException {
        rules = folder.resolve("regels");
        Path tables = Files.createDirectories(rules.resolve("praktijk/tabellen"));
        Files.writeString(tables.resolve("a.csv"), "a;b\n1;2\n");
        good = folder.resolve("goed.xlsx");
        Files.write(good, Workbooks.of(rules));
    }

    private interface Part {
        void write(byte[] was, OutputStream to) throws IOException;
    }

    /** The good workbook with another part in it. */
    private Path with(String name, Part part) throws IOException {
        Path file = folder.resolve("kwaad.xlsx");
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            for (ZipEntry entry : Collections.list(entries)) {
                byte[] was = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(was, to);
                } else {
                    to.write(was);
                }
            }
        }
        return file;
    }

    private String refused(Path file) {
        WorkbookException refused =
                assertThrows(WorkbookException.class, () -> ReturnedWorkbook.read(file, rules, Inspection::ofFiles));
        return refused.problems().get(0);
    }

    @Test
    void aZipBombIsRefusedBeforeItSwells() throws IOException {
        byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        Path bomb = with("xl/worksheets/sheet2.xml", (was, to) -> {
            for (int i = 0; i < 100; i++) {
                to.write(blanks);
            }
        });

        assertTrue(Files.size(bomb) < 200_000);
        assertTrue(refused(bomb).contains("een zipbom"));
    }

    @Test
    void manyPartsThatAreTooLargeTogetherAreRefused() throws IOException {
        Random noise = new Random(1);
        Path file = folder.resolve("veel.xlsx");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            byte[] part = new byte[1 << 20];
            for (int i = 0; i < 25; i++) {
                // Not so much alike that one part would be suspect.
                noise.nextBytes(part);
                Arrays.fill(part, 0, part.length * 9 / 10, (byte) ' ');
                to.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                to.write(part);
            }
        }

        assertTrue(refused(file).contains("een zipbom"));
    }

    @Test
    void anExternalEntityIsNotReadInAnyPart() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
        String doctype = "<!DOCTYPE x [<!ENTITY g SYSTEM \"" + secret.toUri() + "\">]>";
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            Path file = with(part, (was, to) -> {
                String text = new String(was, StandardCharsets.UTF_8);
                int root = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
                to.write((text.substring(0, root) + doctype + text.substring(root)).getBytes(StandardCharsets.UTF_8));
            });

            String message = refused(file);

            assertTrue(message.contains("met een DOCTYPE naar iets erbuiten"), part + message);
            assertFalse(message.contains("GEHEIM"), message);
        }
    }

    @Test
    void aFileThatOnlyHasTheNameIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("tekst.xlsx"), "a;b\n1;2\n");
        Path old = folder.resolve("oud.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream to = Files.newOutputStream(old)) {
            workbook.createSheet("a");
            workbook.write(to);
        }
        Path half = folder.resolve("half.xlsx");
        byte[] whole = Files.readAllBytes(good);
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));

        assertTrue(refused(text).contains("dit is geen Excel-werkmap"));
        assertTrue(refused(old).contains("een oude Excel-werkmap (.xls)"));
        assertTrue(refused(half).contains("beschadigd"));
        assertTrue(refused(folder.resolve("weg.xlsx")).contains("bestaat niet"));
    }
}
