package nl.afwegingskader.governance.werkbank;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The tables and example rows of a folder in Excel, and back. */
@Command(
        name = "werkboek",
        description = {
            "Bewerk de tabellen en voorbeelden van een map met regels in Excel.",
            "De bestanden in de map blijven de bron."
        },
        subcommands = {ToExcelCommand.class, FromExcelCommand.class})
final class WorkbookCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Terminal terminal() {
        return werkbank.terminal();
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal().out());
    }
}
