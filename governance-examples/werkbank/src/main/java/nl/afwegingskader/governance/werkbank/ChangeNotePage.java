package nl.afwegingskader.governance.werkbank;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.werkbank.html.Templates;

/** A change of the rules as a page to read, print and sign. Each method of the content is a name in the template. */
final class ChangeNotePage {

    private static final String TEMPLATE = "wijziging";

    private final ChangeNote note;

    ChangeNotePage(ChangeNote note) {
        this.note = note;
    }

    void write(Writer writer) {
        new Templates(ChangeNotePage.class).write(TEMPLATE, new Content(note), writer);
    }

    private record Folder(String when, String folder, Edition edition) {

        String version() {
            return edition.version();
        }

        String sha() {
            return edition.sha256().substring(0, 12);
        }
    }

    private record TextOf(FileChange change) {

        String file() {
            return change.file();
        }

        String label() {
            return change.label();
        }

        /** Examples can be many, and say what the rules already say. */
        boolean folded() {
            return change.isExpectation();
        }

        List<FileChange.Line> lines() {
            return change.lines();
        }
    }

    private record Shift(String what, String sentence) {}

    private record Changed(String name, List<String> changes) {}

    /** What stands on the page. */
    private record Content(ChangeNote note) {

        String name() {
            return note.impact().after().name();
        }

        String made() {
            return note.made().toString();
        }

        List<Folder> folders() {
            return List.of(
                    new Folder("Oud", note.before().toString(), note.impact().before()),
                    new Folder("Nieuw", note.after().toString(), note.impact().after()));
        }

        String verdict() {
            return note.verdict();
        }

        List<String> wrong() {
            return note.wrong();
        }

        List<String> attention() {
            return note.attention();
        }

        List<ChangeNote.Point> summary() {
            return note.summary();
        }

        List<TextOf> texts() {
            return note.files().stream().map(TextOf::new).toList();
        }

        List<ImpactWords.Rules> rules() {
            return ImpactWords.rules(note.impact());
        }

        String impact() {
            return ImpactWords.verdict(note.impact());
        }

        List<Shift> shifts() {
            return Stream.concat(
                            ShiftGroup.ofStandings(note.impact()).stream(),
                            ShiftGroup.ofFirstPlaces(note.impact()).stream())
                    .flatMap(Content::shifts)
                    .toList();
        }

        private static Stream<Shift> shifts(ShiftGroup<?> group) {
            Stream<Shift> told = group.alike().stream()
                    .limit(ChangeNoteText.MOST_EXAMPLES)
                    .map(some ->
                            new Shift(group.what() + ": " + ShiftGroup.labels(some), ShiftGroup.sentence(some.get(0))));
            List<Impact.Shift> rest = group.rest(ChangeNoteText.MOST_EXAMPLES);
            return rest.isEmpty()
                    ? told
                    : Stream.concat(
                            told,
                            Stream.of(new Shift(
                                    group.what() + ", in andere situaties",
                                    ShiftGroup.labels(rest) + ". De opdracht vergelijk toont ze.")));
        }

        List<Changed> dossiers() {
            return note.changedDossiers().stream().map(Content::changed).toList();
        }

        private static Changed changed(DossierImpact dossier) {
            return new Changed(ImpactWords.name(dossier), ChangeNoteText.told(dossier));
        }

        List<ProofChange.Part> proof() {
            return note.proof().parts();
        }

        boolean hasTests() {
            return hasShown() || !failures().isEmpty();
        }

        List<TestReport.Failure> failures() {
            return note.tests().failures();
        }

        boolean hasShown() {
            return !note.shown().isEmpty();
        }

        List<ShownRule> shown() {
            return note.shown();
        }

        List<String> survivors() {
            return note.survivors();
        }

        String shares() {
            return ImpactWords.SHARES;
        }

        String framework() {
            return Reconstruction.FRAMEWORK;
        }
    }
}
