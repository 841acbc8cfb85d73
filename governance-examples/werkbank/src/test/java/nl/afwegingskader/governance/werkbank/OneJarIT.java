package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as people run it: parts of Apache POI and Cucumber are left out of it, and nothing that commands use may be among those. */
class OneJarIT {

    private static final Path JAR = Path.of("target/afwegingskader.jar");

    @TempDir
    private Path folder;

    private EditedWorkbook workbook;

    @BeforeEach
    void makeAWorkbook() throws IOException {
        workbook = EditedWorkbook.in(folder);
        Files.writeString(workbook.rules().resolve("scenarios/b.feature"), """
                # language: nl
                Functionaliteit: proef
                  Scenario: veel partners
                    Gegeven een situatie op 2026-01-01
                    En het kenmerk "Aantal partners" is "9"
                    Wanneer advies wordt gevraagd
                    Dan staat de vorm "openbaar lichaam" op de eerste plaats
                """);
    }

    /** What it prints; that is checked to be without an error. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("uitvoer.txt");
        Path err = folder.resolve("fouten.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals("", Files.readString(err, StandardCharsets.UTF_8));
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void makesAWorkbookAndBringsOneBack() throws IOException, InterruptedException {
        String rules = workbook.rules().toString();
        Path other = folder.resolve("ander.xlsx");
        workbook.edit(EditedWorkbook.SHEET, sheet -> EditedWorkbook.value(sheet, 1, 2, "8,0"));

        String back = run("werkboek", "van-excel", workbook.file().toString(), rules, "--toon");
        String made = run("werkboek", "naar-excel", rules, other.toString());

        assertTrue(back.contains("gewijzigd  rij 2: veel partners: waarde \"8\" → \"8,0\""), back);
        assertTrue(made.startsWith("Werkboek gemaakt: " + other), made);
        assertEquals(
                "Het werkboek zegt hetzelfde als de map.\n", run("werkboek", "van-excel", other.toString(), rules));
    }

    @Test
    void runsExamplesAndScenariosInSentences() throws IOException, InterruptedException {
        String tested = run("toets", workbook.rules().toString());

        assertTrue(tested.contains("4 voorbeelden · 2 scenario's"), tested);
        assertTrue(tested.contains("Alles komt uit zoals verwacht."), tested);
    }
}
