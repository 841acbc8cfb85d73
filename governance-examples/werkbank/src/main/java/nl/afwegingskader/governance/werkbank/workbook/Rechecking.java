package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Nearest;
import org.jspecify.annotations.Nullable;

/** Looks at a folder as it would be: a copy with the changes is read as {@code controleer} reads it, and told by sheet and cell. */
final class Rechecking {

    private static final Pattern COLUMN = Pattern.compile("(?:kolom|cel) \"([^\"]+)\"");
    private static final Pattern RULE =
            Pattern.compile("(?m)^\\s*(?:regel|rule)\\s+[\"“]([A-Za-z]+[0-9][A-Za-z0-9.]*)\\s");

    private final Path folder;
    private final List<TableChange> changes;

    private Rechecking(Path folder, List<TableChange> changes) {
        this.folder = folder;
        this.changes = changes;
    }

    static List<String> problems(Path folder, List<TableChange> changes) throws WorkbookException {
        if (changes.isEmpty()) {
            return List.of();
        }
        Rechecking checking = new Rechecking(folder, changes);
        List<String> problems = new ArrayList<>();
        for (TableChange change : changes) {
            if (change.table().isExamples()) {
                problems.addAll(checking.examples(change));
            }
        }
        problems.addAll(checking.rules());
        return List.copyOf(problems);
    }

    private List<String> rules() throws WorkbookException {
        try {
            Path place = Files.createTempDirectory("werkboek");
            try {
                // Agreements are called after their folder.
                Path name = folder.toAbsolutePath().normalize().getFileName();
                Path copy = place.resolve(name == null ? "map" : name.toString());
                copy(copy);
                for (TableChange change : changes) {
                    Files.write(copy.resolve(change.table().path()), change.file());
                }
                return Inspection.ofFiles(copy).errors().stream()
                        .map(this::told)
                        .toList();
            } finally {
                remove(place);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new WorkbookException("De proefmap voor de controle is niet te maken. Is de schijf vol?");
        }
    }

    private void copy(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path there = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(there);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(file, there);
                }
            }
        }
    }

    private static void remove(Path place) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String told(RuleFileProblem problem) {
        Optional<TableChange> change = changes.stream()
                .filter(one -> one.table().path().equals(problem.file()))
                .findFirst();
        return change.flatMap(one -> cell(one, problem))
                .map(cell -> cell + ": " + problem.code().code() + " " + problem.text() + " (" + problem.file() + ":"
                        + problem.line() + ")")
                .orElse(problem.toString());
    }

    /** The cell when the message names a column, else the first of the row. */
    private static Optional<String> cell(TableChange change, RuleFileProblem problem) {
        Matcher column = COLUMN.matcher(problem.message());
        int place = column.find() ? Math.max(0, change.table().headings().indexOf(column.group(1))) : 0;
        return change.placeOfLine(problem.line())
                .map(row ->
                        SheetRows.cell(change.sheet(), change.lines().get(row).number(), place));
    }

    private List<String> examples(TableChange change) throws WorkbookException {
        List<String> problems = new ArrayList<>();
        Set<String> rules = rulesBeside(change.table());
        for (int place = 0; place < change.rows().size(); place++) {
            if (!change.isNewOrChanged(change.rows().get(place))) {
                continue;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            List<String> headings = change.table().headings();
            for (int i = 0; i < headings.size(); i++) {
                texts.put(headings.get(i), change.rows().get(place).texts().get(i));
            }
            int number = change.lines().get(place).number();
            new ExampleRow(texts)
                    .problems()
                    .forEach((heading, problem) -> problems.add(
                            SheetRows.cell(change.sheet(), number, headings.indexOf(heading)) + ": " + problem));
            String rule = texts.getOrDefault("regel", "");
            if (!rule.isEmpty()
                    && !rules.isEmpty()
                    && !rules.contains(rule)
                    && Catalogue.find(rule).isEmpty()) {
                problems.add(SheetRows.cell(change.sheet(), number, headings.indexOf("regel")) + ": de regel \"" + rule
                        + "\" staat niet in het bestand waar dit voorbeelden bij zijn."
                        + Nearest.question(rule, rules));
            }
        }
        return problems;
    }

    private Set<String> rulesBeside(Table table) throws WorkbookException {
        Path file = folder.resolve(table.path().replace(Table.EXAMPLES, ".dslr"));
        Set<String> rules = new HashSet<>();
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    rules.add(rule.group(1));
                }
            }
            return rules;
        } catch (IOException unreadable) {
            throw new WorkbookException(file + ": dit bestand is niet te lezen.");
        }
    }
}
