package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.RuleFiles;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks, tests and compares a folder of rules with what it was, for who has to agree. */
@Command(
        name = "wijziging",
        description = {
            "Maak een notitie over een wijziging, voor een tweede lezer: wat er in de tekst verandert, in welke situaties en"
                    + " dossiers het advies verandert, wat de controle en de toets vinden, en een regel voor akkoord. Dit is"
                    + " controleer, toets en vergelijk in één; het duurt ongeveer een minuut.",
            "Afsluitcode 0: klaar om te laten lezen, 1: nog niet, 2: verkeerd gebruik."
        })
final class ChangeNoteCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            index = "0",
            paramLabel = "MAP-OUD",
            description = "Map met de regels zoals ze waren, of met alleen de afspraken van een gemeente.")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(
            index = "1",
            paramLabel = "MAP-NIEUW",
            description =
                    "Map met de regels zoals ze worden. Een map met afspraken heet net als de oude, naar de gemeente.")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(
            names = "--dossiers",
            paramLabel = "MAP",
            description = "Map met dossiers (JSON of YAML): welke krijgen een ander advies?")
    private @Nullable Path dossiers;

    @Option(names = "--html", paramLabel = "BESTAND", description = "Schrijf de notitie ook als één HTML-bestand.")
    private @Nullable Path html;

    @Override
    public Integer call() {
        RuleFolders.checkAlike(before, after);
        Terminal terminal = werkbank.terminal();
        terminal.progress("Stap 1 van 4: de bestanden en het bewijs …");
        sound(before, FileInspection.ofFiles(before));
        ChangeNote note = note(sound(after, FileInspection.proven(after)), terminal);
        OutputFile.write(html, writer -> new ChangeNotePage(note).write(writer));
        terminal.print(new ChangeNoteText(note).text());
        return note.wrong().isEmpty() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private ChangeNote note(Inspection inspection, Terminal terminal) {
        Rulebook old = Rulebook.edited(before);
        Rulebook fresh = Rulebook.edited(after);
        terminal.progress("Stap 2 van 4: de dossiers …");
        Optional<DossierComparison> compared =
                Optional.ofNullable(dossiers).map(folder -> DossierComparison.of(folder, old, fresh, terminal));
        terminal.progress("Stap 3 van 4: alle situaties vergelijken; dit duurt het langst …");
        Impact impact = old.impact(fresh);
        terminal.progress("Stap 4 van 4: de voorbeelden en scenario's …");
        RuleFiles texts = RuleFiles.read(after);
        return new ChangeNote(
                before,
                after,
                LocalDate.now(),
                FileChange.between(RuleFiles.read(before), texts),
                texts.texts().containsKey("editie.csv"),
                impact,
                compared,
                old.flaws(),
                inspection,
                tests(impact));
    }

    /** The examples are tried on small changes of the rules that are other. */
    private TestReport tests(Impact impact) {
        TestRun run = new TestRun(after, werkbank.terminal());
        Set<RuleId> other =
                ChangeNote.other(impact).stream().map(RuleChange::rule).collect(Collectors.toSet());
        List<RuleCard> changed =
                run.rules().stream().filter(rule -> other.contains(rule.id())).toList();
        return run.report(Optional.of(changed));
    }

    /** A folder without errors; otherwise there is nothing to compare. */
    private Inspection sound(Path folder, Inspection inspection) {
        if (!inspection.errors().isEmpty()) {
            werkbank.terminal().endProgress();
            werkbank.terminal().print(InspectionText.text(inspection, false));
            throw Refusal.wrongInput(folder + ": in deze map is iets mis. Los dat eerst op; dan komt er een notitie.");
        }
        return inspection;
    }
}
