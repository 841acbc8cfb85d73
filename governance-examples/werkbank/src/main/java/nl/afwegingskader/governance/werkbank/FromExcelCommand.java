package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.werkbank.workbook.ReturnedWorkbook;
import nl.afwegingskader.governance.werkbank.workbook.WorkbookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings a workbook back. */
@Command(
        name = "van-excel",
        description = {
            "Toon wat een bewerkt werkboek in de map verandert en wat er niet klopt. Met --schrijf wordt het geschreven.",
            "Afsluitcode 0: goed, 1: er is iets mis en er is niets geschreven, 2: verkeerd gebruik."
        })
final class FromExcelCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private WorkbookCommand workbook;

    @Parameters(index = "0", paramLabel = "WERKBOEK", description = "Het bewerkte werkboek (.xlsx).")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Parameters(index = "1", paramLabel = "MAP", description = "De map waarvan het is gemaakt.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--schrijf", description = "Schrijf de wijzigingen in de map, als er niets mis is.")
    private boolean write;

    @Override
    public Integer call() {
        RuleFolders.check(folder);
        Terminal terminal = workbook.terminal();
        try {
            terminal.progress("Het werkboek wordt nagekeken …");
            ReturnedWorkbook returned = ReturnedWorkbook.read(file, folder, FileInspection::ofFiles);
            terminal.endProgress();
            terminal.print(returned.text());
            if (!returned.problems().isEmpty()) {
                returned.problems().forEach(terminal::error);
                terminal.error("Er is niets geschreven.");
                return Werkbank.WRONG_INPUT;
            }
            if (write && !returned.changesNothing()) {
                returned.write();
                terminal.print("Geschreven. Kijk de map nog na met \"controleer\" en \"toets\". Maak voor een volgende"
                        + " wijziging een nieuw werkboek.\n");
            } else if (!returned.changesNothing()) {
                terminal.print(
                        "Er is nog niets geschreven. Klopt dit, geef de opdracht dan nog eens met --schrijf erachter.\n");
            }
            return Werkbank.DONE;
        } catch (WorkbookException broken) {
            throw new Refusal(Werkbank.WRONG_INPUT, broken.problems());
        }
    }
}
