package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.werkbank.workbook.WorkbookException;
import nl.afwegingskader.governance.werkbank.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a workbook. */
@Command(
        name = "naar-excel",
        description = "Maak een werkboek van de tabellen en voorbeelden in een map; bestaat het al, dan blijft het.")
final class ToExcelCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private WorkbookCommand workbook;

    @Parameters(
            index = "0",
            paramLabel = "MAP",
            description = "De map waar wet, praktijk en afspraken in staan, of de map met afspraken van één gemeente.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "WERKBOEK",
            description = "Naam van het nieuwe bestand, op .xlsx. Zet het buiten de map.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        RuleFolders.check(folder);
        checkName();
        try {
            NewFile.write(file, Workbooks.of(folder));
        } catch (WorkbookException broken) {
            throw new Refusal(Werkbank.WRONG_INPUT, broken.problems());
        }
        workbook.terminal()
                .print("Werkboek gemaakt: " + file
                        + "\nBewerk het in Excel. Terug gaat het met: java -jar afwegingskader.jar werkboek van-excel "
                        + file + " " + folder + "\n");
        return Werkbank.DONE;
    }

    private void checkName() {
        if (!file.toString().endsWith(".xlsx")) {
            throw Refusal.wrongUse(file + ": geef het werkboek een naam die eindigt op .xlsx.");
        }
        if (file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw Refusal.wrongUse(file + ": zet het werkboek niet in de map met regels; daar hoort het niet.");
        }
    }
}
