package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.Csv;
import nl.afwegingskader.governance.rules.text.MutationReasons;
import nl.afwegingskader.governance.rules.text.RuleText;

/** Looks at a copy of the folder as it would be, and tells what is wrong by sheet and cell. */
final class Rechecking {

    private static final Pattern NAMED = Pattern.compile("(?:kolom|cel|onder) \"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Path folder;
    private final Function<Path, Inspection> inspection;
    private final List<TableChange> changes;
    private final Set<String> problems = new LinkedHashSet<>();

    private Rechecking(Path folder, Function<Path, Inspection> inspection, List<TableChange> changes) {
        this.folder = folder;
        this.inspection = inspection;
        this.changes = changes;
    }

    /** @param inspection how a folder is looked at */
    static List<String> problems(Path folder, Function<Path, Inspection> inspection, List<TableChange> changes)
            throws WorkbookException {
        if (changes.isEmpty()) {
            return List.of();
        }
        Rechecking checking = new Rechecking(folder, inspection, changes);
        changes.forEach(checking::readBack);
        checking.rules(changes);
        if (!checking.problems.isEmpty()) {
            // What is expected is looked at only when the rules are right, so once more against the rules as they are.
            checking.rules(changes.stream()
                    .filter(change -> isExpectation(change.table().path()))
                    .toList());
        }
        return List.copyOf(checking.problems);
    }

    private static boolean isExpectation(String path) {
        return Table.hasAnswers(path) || path.equals(MutationReasons.NAME);
    }

    /** The file as it would be, read as the rules read it, must say what the sheet says. */
    private void readBack(TableChange change) {
        String file = new String(change.file(), StandardCharsets.UTF_8);
        try {
            List<List<String>> kept = Csv.table(new RuleText(change.table().path(), file)).rows().stream()
                    .map(TableReading::texts)
                    .toList();
            if (!kept.equals(change.texts())) {
                problems.add("blad \"" + change.sheet()
                        + "\": een cel is niet zo in een tekstbestand te bewaren. Laat een cel niet met een nieuwe regel"
                        + " beginnen of eindigen.");
            }
        } catch (RulebookException broken) {
            tell(broken.problems());
        }
    }

    private void rules(List<TableChange> some) throws WorkbookException {
        if (some.isEmpty()) {
            return;
        }
        try (CopiedFolder copy = CopiedFolder.of(folder)) {
            for (TableChange change : some) {
                Files.write(copy.place().resolve(change.table().path()), change.file());
            }
            tell(inspection.apply(copy.place()).errors());
        } catch (IOException | UncheckedIOException failed) {
            throw new WorkbookException("De proefmap voor de controle is niet te maken. Is de schijf vol?");
        }
    }

    private void tell(Collection<RuleFileProblem> found) {
        found.forEach(problem -> problems.add(told(problem)));
    }

    private String told(RuleFileProblem problem) {
        Optional<TableChange> change = changes.stream()
                .filter(one -> one.table().path().equals(problem.file()))
                .findFirst();
        return change.flatMap(one -> one.placeOfLine(problem.line()).map(row -> place(one, row, problem)))
                .map(place -> place + ": " + problem.code().code() + " " + problem.text() + " (" + problem.file() + ":"
                        + problem.line() + ")")
                .orElse(problem.toString());
    }

    private static String place(TableChange change, int row, RuleFileProblem problem) {
        int number = change.lines().get(row).number();
        return column(change.table().headings(), change.rows().get(row).texts(), problem.message())
                .map(column -> SheetRows.cell(change.sheet(), number, column))
                .orElse(change.sheet() + ", rij " + number);
    }

    /** The column that the message names, or else the one in which stands what it quotes. */
    private static Optional<Integer> column(List<String> headings, List<String> texts, String message) {
        for (int i = 0; i < headings.size(); i++) {
            if (message.startsWith(headings.get(i) + ": ")) {
                return Optional.of(i);
            }
        }
        Matcher named = NAMED.matcher(message);
        if (named.find() && headings.contains(named.group(1))) {
            return Optional.of(headings.indexOf(named.group(1)));
        }
        List<String> quoted =
                QUOTED.matcher(message).results().map(quote -> quote.group(1)).toList();
        for (BiPredicate<String, String> stands :
                List.<BiPredicate<String, String>>of(String::equals, String::contains)) {
            for (String quote : quoted) {
                for (int i = texts.size() - 1; i >= 0; i--) {
                    if (stands.test(texts.get(i), quote)) {
                        return Optional.of(i);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
