package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;

/** A change of the rules on paper, for who has to agree with it. */
final class ChangeNoteText {

    /** So many examples of one kind of change are told: the note is a page, and {@code vergelijk} tells more. */
    static final int MOST_EXAMPLES = 1;

    /** So many changes of one dossier. */
    private static final int MOST_CHANGES = 3;

    /** Of examples and scenarios so many lines are shown; of rules and tables all. */
    private static final int MOST_LINES = 12;

    private static final String RULE = "_".repeat(38);

    private final ChangeNote note;
    private final Layout layout = new Layout();

    ChangeNoteText(ChangeNote note) {
        this.note = note;
    }

    String text() {
        layout.line("WIJZIGINGSNOTITIE");
        layout.hanging("", note.impact().after().name());
        edition("Oud:   ", note.before().toString(), note.impact().before());
        edition("Nieuw: ", note.after().toString(), note.impact().after());
        layout.line("Gemaakt op " + note.made() + ".");
        summary();
        texts();
        rules();
        situations();
        dossiers();
        inspection();
        tests();
        signatures();
        return layout.toString();
    }

    private void edition(String mark, String folder, Edition edition) {
        layout.hanging(
                mark,
                folder + ", versie " + edition.version() + " ("
                        + edition.sha256().substring(0, 12) + ")");
    }

    private void summary() {
        layout.heading("In het kort");
        layout.hanging("", note.verdict());
        note.wrong().forEach(point -> layout.hanging("Eerst oplossen: ", point));
        note.attention().forEach(point -> layout.hanging("Let op: ", point));
        layout.blank();
        note.summary().forEach(point -> layout.hanging(Layout.left(point.about() + ":", 12), point.text()));
    }

    private void texts() {
        layout.heading("Wat er in de tekst verandert");
        if (note.files().isEmpty()) {
            layout.line("Niets.");
        }
        for (FileChange file : note.files()) {
            layout.hanging("", file.file() + " (" + file.label() + ")");
            int most = file.isExpectation() ? MOST_LINES : Integer.MAX_VALUE;
            file.lines().stream().limit(most).forEach(this::line);
            if (file.lines().size() > most) {
                layout.line("         en nog " + (file.lines().size() - most) + "; de pagina van --html toont ze alle");
            }
        }
    }

    /** With the spaces that it begins with, which can be what changed. */
    private void line(FileChange.Line line) {
        String text = line.text();
        String spaces = text.substring(0, text.length() - text.stripLeading().length());
        layout.hanging(
                Layout.right(String.valueOf(line.number()), 6) + (line.came() ? " + " : " - ") + spaces, text.strip());
    }

    private void rules() {
        layout.heading("Welke regels dat raakt");
        if (note.impact().rules().isEmpty()) {
            layout.line("Geen.");
        }
        ImpactWords.rules(note.impact()).forEach(some -> {
            layout.hanging("", some.kind() + ":");
            some.rules().forEach(rule -> layout.hanging("- ", rule));
        });
    }

    private void situations() {
        layout.heading("In welke situaties een stand of de eerste plaats verandert");
        if (note.impact().standings().isEmpty() && note.impact().firstPlaces().isEmpty()) {
            layout.hanging("", ImpactWords.verdict(note.impact()));
        }
        ShiftGroup.ofStandings(note.impact()).forEach(this::group);
        ShiftGroup.ofFirstPlaces(note.impact()).forEach(this::group);
    }

    private void group(ShiftGroup<?> group) {
        group.alike().stream().limit(MOST_EXAMPLES).forEach(some -> {
            Impact.Shift shift = some.get(0);
            layout.hanging("* ", group.what() + ": " + ShiftGroup.labels(some) + ".");
            layout.hanging("  ", ShiftGroup.sentence(shift));
        });
        List<Impact.Shift> rest = group.rest(MOST_EXAMPLES);
        if (!rest.isEmpty()) {
            layout.hanging(
                    "* ",
                    group.what() + ", in andere situaties (\"vergelijk\" toont ze): " + ShiftGroup.labels(rest) + ".");
        }
    }

    private void dossiers() {
        if (note.changedDossiers().isEmpty()) {
            return;
        }
        layout.heading("Welke dossiers een ander advies krijgen");
        for (DossierImpact dossier : note.changedDossiers()) {
            layout.hanging("* ", ImpactWords.name(dossier));
            told(dossier).forEach(sentence -> layout.hanging("  - ", sentence));
        }
    }

    /** The first changes of a dossier, and how many more there are. */
    static List<String> told(DossierImpact dossier) {
        List<String> changes = ImpactWords.changes(dossier.difference());
        return changes.size() <= MOST_CHANGES
                ? changes
                : Stream.concat(
                                changes.stream().limit(MOST_CHANGES),
                                Stream.of(ImpactWords.more(changes.size() - MOST_CHANGES)))
                        .toList();
    }

    private void inspection() {
        for (ProofChange.Part part : note.proof().parts()) {
            layout.heading(part.heading());
            part.found().forEach(one -> layout.hanging("- ", one.place() + " " + one.text()));
            if (!part.more().isEmpty()) {
                layout.hanging("- ", "en nog " + part.more() + "; de opdracht bewijs toont ze alle");
            }
        }
    }

    private void tests() {
        if (note.shown().isEmpty() && note.tests().failures().isEmpty()) {
            return;
        }
        layout.heading("Toets");
        note.tests().failures().forEach(failure -> {
            layout.hanging("- ", failure.place() + " " + failure.name());
            layout.hanging("  verwacht: ", failure.expected());
            layout.hanging("  kwam:     ", failure.came());
        });
        if (!note.shown().isEmpty()) {
            if (!note.tests().failures().isEmpty()) {
                layout.blank();
            }
            layout.hanging(
                    "",
                    "Van elke regel die iets anders zegt of andere voorbeelden heeft: eigen voorbeelden; in hoeveel van alle"
                            + " voorbeelden en scenario's zij geldt, niet geldt of onbekend is; en hoeveel kleine wijzigingen"
                            + " een voorbeeld merkt.");
            layout.line("         voorbeelden   geldt   niet   onbekend   gemerkt");
            note.shown()
                    .forEach(rule -> layout.line(Layout.left("  " + rule.rule(), 9)
                            + Layout.right(rule.examples(), 11)
                            + Layout.right(rule.held(), 8)
                            + Layout.right(rule.failed(), 7)
                            + Layout.right(rule.open(), 11)
                            + Layout.right(rule.noticed(), 10)));
            note.survivors().forEach(survivor -> layout.hanging("- ", survivor));
        }
    }

    private void signatures() {
        layout.heading("Voor akkoord");
        layout.line("Waarom deze wijziging, en welke bron: " + RULE);
        layout.blank().line("Gemaakt door:  " + RULE + "  Datum: ________________");
        layout.blank().line("Gelezen door:  " + RULE + "  Datum: ________________");
        layout.blank().line("Akkoord:  ja / nee   Opmerking: " + RULE + RULE.substring(20));
        layout.blank()
                .hanging(
                        "",
                        ImpactWords.SHARES + " Rollen, instrumenten, agenda en kalender zijn alleen in de dossiers"
                                + " vergeleken. " + Reconstruction.FRAMEWORK);
    }
}
