package nl.afwegingskader.governance.werkbank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The small rules with examples, and a workbook of them that a test edits as a person does. */
record EditedWorkbook(Path rules, Path file) {

    static final String THRESHOLDS = "praktijk/tabellen/drempels.csv";
    static final String EXAMPLES = "praktijk/vormen/a.voorbeelden.csv";
    static final String SCENARIOS = "scenarios/a.scenarios.csv";
    static final String SHEET = "drempels (praktijk)";
    static final String EXAMPLE_SHEET = "vb a (praktijk)";
    static final String SCENARIO_SHEET = "scen a";

    /** Made by the command, as a person makes it. */
    static EditedWorkbook in(Path folder) throws IOException {
        Path rules = SmallRules.in(folder);
        Files.writeString(rules.resolve(EXAMPLES), """
                regel;voorbeeld;peildatum;aantalPartners;eigenPersoneelNodig;verwacht
                F901;acht partners;2026-01-01;8;;ja
                F901;zeven partners;2026-01-01;7;;nee
                F902;personeel onbekend;2026-01-01;;;onbekend
                F902;personeel nodig;2026-01-01;;ja;ja: matig voor stichting
                """);
        Files.createDirectories(rules.resolve("scenarios"));
        Files.writeString(rules.resolve(SCENARIOS), """
                scenario;peildatum;aantalPartners;eerste;zonder regels
                veel partners;2026-01-01;9;openbaar lichaam;F902
                """);
        EditedWorkbook workbook = new EditedWorkbook(rules, folder.resolve("werkboek.xlsx"));
        Session made = Session.run("werkboek", "naar-excel", rules.toString(), workbook.file.toString());
        if (made.exitCode() != 0) {
            throw new AssertionError(made.errors());
        }
        return workbook;
    }

    void edit(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            edit.accept(workbook);
            try (OutputStream to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
    }

    void edit(String sheet, Consumer<XSSFSheet> edit) throws IOException {
        edit(workbook -> edit.accept(workbook.getSheet(sheet)));
    }

    /** A row as a person types it: without a name. */
    static void type(XSSFSheet sheet, int row, String... texts) {
        Row typed = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            typed.createCell(i + 1).setCellValue(texts[i]);
        }
    }

    static void value(XSSFSheet sheet, int row, int column, String text) {
        sheet.getRow(row).getCell(column).setCellValue(text);
    }

    Session back(String... options) {
        return Session.run(
                Stream.concat(Stream.of("werkboek", "van-excel", file.toString(), rules.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    String text(String path) throws IOException {
        return Files.readString(rules.resolve(path));
    }
}
