package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.json.InspectionWriter;
import nl.afwegingskader.governance.rules.json.SarifWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells everything that is wrong with a folder of rule files. */
@Command(
        name = "controleer",
        description = {
            "Meld alles wat er mis is met een map met regels, tabellen, voorbeelden en scenario's, en wat een bewijs over alle situaties daarin vindt.",
            "Afsluitcode 0: niets mis (waarschuwingen mogen), 1: er is iets mis, 2: verkeerd gebruik."
        })
final class InspectCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "MAP",
            description =
                    "De map waar wet, praktijk en afspraken in staan. Of een map met alleen de afspraken van een gemeente, die"
                            + " naar de gemeente heet: die komt boven op de meegeleverde regels.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--formaat",
            paramLabel = "tekst|json|sarif|github",
            description =
                    "Tekst (standaard), JSON, SARIF 2.1.0 voor een ontwikkelplatform, of meldingen voor GitHub Actions.")
    private CheckFormat format = CheckFormat.tekst;

    @Option(names = "--streng", description = "Behandel elke waarschuwing als een fout.")
    private boolean strict;

    @Option(
            names = "--zonder-bewijs",
            description = "Kijk alleen de bestanden na; het bewijs duurt een paar tellen tot een halve minuut.")
    private boolean filesOnly;

    @Override
    public Integer call() {
        RuleFolders.check(folder);
        if (!filesOnly) {
            werkbank.terminal().progress("Alle situaties worden nagelopen …");
        }
        Inspection found = filesOnly ? FileInspection.ofFiles(folder) : FileInspection.proven(folder);
        werkbank.terminal().endProgress();
        Inspection inspection = strict ? found.strict() : found;
        Terminal terminal = werkbank.terminal();
        InspectedFiles files = new InspectedFiles(folder);
        switch (format) {
            case tekst ->
                terminal.print(InspectionText.text(
                        inspection, !filesOnly && found.errors().isEmpty()));
            case json -> terminal.printJson(InspectionWriter.write(inspection));
            case sarif -> terminal.printJson(SarifWriter.write(inspection, files::uri));
            case github -> terminal.print(GithubAnnotations.text(inspection, files));
        }
        return inspection.errors().isEmpty() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }
}
