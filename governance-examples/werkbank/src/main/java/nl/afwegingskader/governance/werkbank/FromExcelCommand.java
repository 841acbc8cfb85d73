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
            "Kijk een bewerkt werkboek na, toon wat het in de map verandert, en schrijf dat. Klopt er iets niet, dan wordt niets geschreven.",
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

    @Option(names = "--toon", description = "Toon alleen wat er verandert; schrijf niets.")
    private boolean showOnly;

    @Override
    public Integer call() {
        RuleFolders.check(folder);
        Terminal terminal = workbook.terminal();
        try {
            terminal.progress("Het werkboek wordt nagekeken …");
            ReturnedWorkbook returned = ReturnedWorkbook.read(file, folder, FileInspection::ofFiles);
            terminal.endProgress();
            if (!returned.problems().isEmpty()) {
                returned.problems().forEach(terminal::error);
                terminal.error("Er is niets geschreven.");
                return Werkbank.WRONG_INPUT;
            }
            terminal.print(returned.text());
            if (!returned.changesNothing()) {
                finish(returned, terminal);
            }
            return Werkbank.DONE;
        } catch (WorkbookException broken) {
            throw new Refusal(Werkbank.WRONG_INPUT, broken.problems());
        }
    }

    private void finish(ReturnedWorkbook returned, Terminal terminal) throws WorkbookException {
        if (showOnly) {
            terminal.print("Er is nog niets geschreven. Klopt dit, geef de opdracht dan nog eens, zonder --toon.\n");
            return;
        }
        returned.write();
        terminal.print("Geschreven. Kijk de map nog na met \"controleer\" en \"toets\". Maak voor een volgende"
                + " wijziging een nieuw werkboek.\n");
    }
}
