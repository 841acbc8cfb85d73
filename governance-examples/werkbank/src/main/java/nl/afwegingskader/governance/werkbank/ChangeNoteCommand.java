package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.RuleFiles;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.examples.Examples;
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
        OutputFile.check(html, before, after, dossiers);
        checkFiles();
        try {
            ChangeNote note = note(werkbank.terminal());
            werkbank.terminal().print(new ChangeNoteText(note).text());
            OutputFile.write(html, writer -> new ChangeNotePage(note).write(writer));
            return note.wrong().isEmpty() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
        } catch (RulebookException broken) {
            throw Refusal.of(broken);
        }
    }

    /** Both folders must be without errors; otherwise there is nothing to compare. */
    private void checkFiles() {
        Terminal terminal = werkbank.terminal();
        terminal.progress("Stap 1 van 5: de bestanden …");
        List<Path> broken = new ArrayList<>();
        for (Path folder : Set.copyOf(List.of(before, after)).size() == 1 ? List.of(after) : List.of(before, after)) {
            Inspection inspection = FileInspection.ofFiles(folder);
            if (!inspection.errors().isEmpty()) {
                broken.add(folder);
                terminal.endProgress();
                terminal.print("In de map " + folder + ":\n" + InspectionText.text(inspection, false) + "\n");
            }
        }
        if (!broken.isEmpty()) {
            throw Refusal.wrongInput("Los eerst op wat er mis is; dan komt er een notitie.");
        }
    }

    private ChangeNote note(Terminal terminal) {
        Rulebook old = Rulebook.edited(before);
        Rulebook fresh = Rulebook.edited(after);
        terminal.progress("Stap 2 van 5: de dossiers …");
        Optional<DossierComparison> compared =
                Optional.ofNullable(dossiers).map(folder -> DossierComparison.of(folder, old, fresh, terminal));
        terminal.progress("Stap 3 van 5: het bewijs over alle situaties …");
        ProofChange proof = ProofChange.between(old, fresh);
        terminal.progress("Stap 4 van 5: alle situaties vergelijken; dit duurt het langst …");
        Impact impact = old.impact(fresh);
        terminal.progress("Stap 5 van 5: de voorbeelden en scenario's …");
        RuleFiles texts = RuleFiles.read(after);
        Examples were = Examples.read(before);
        TestRun run = new TestRun(after, terminal);
        Set<RuleId> tried = new TreeSet<>();
        impact.rules().stream()
                .filter(change -> change.after().isPresent() && change.kind() != RuleChange.Kind.OTHER_WORDS)
                .forEach(change -> tried.add(change.rule()));
        tried.addAll(run.withOtherExamples(were));
        List<RuleCard> changed =
                run.rules().stream().filter(rule -> tried.contains(rule.id())).toList();
        return new ChangeNote(
                before,
                after,
                LocalDate.now(),
                FileChange.between(RuleFiles.read(before), texts),
                texts.texts().containsKey("editie.csv"),
                impact,
                beside(impact, old, fresh),
                compared,
                proof,
                run.report(Optional.of(changed)),
                tried,
                were.rows().size());
    }

    /** The changed rules that say something of what is not compared over all situations. */
    private static List<RuleId> beside(Impact impact, Rulebook old, Rulebook fresh) {
        Set<RuleId> saying = Stream.of(old, fresh)
                .flatMap(rulebook -> rulebook.outlines().stream())
                .filter(outline -> outline.outcomes().stream()
                        .anyMatch(outcome ->
                                !outcome.options().isEmpty() || !outcome.what().isEmpty()))
                .map(outline -> outline.card().id())
                .collect(Collectors.toSet());
        return impact.rules().stream()
                .filter(change -> change.kind() != RuleChange.Kind.OTHER_WORDS)
                .map(RuleChange::rule)
                .filter(saying::contains)
                .toList();
    }
}
