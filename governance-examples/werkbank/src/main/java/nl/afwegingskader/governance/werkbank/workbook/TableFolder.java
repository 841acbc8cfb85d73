package nl.afwegingskader.governance.werkbank.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.rules.text.RuleTexts;

/**
 * The tables of a folder with rule files, in the order of a workbook: tables that rules use, their examples, scenarios in rows, and what no
 * example has to notice.
 *
 * @param place the folder
 * @param leftOut tables that are no part of the workbook, by path
 */
record TableFolder(Path place, List<Table> tables, List<String> leftOut) {

    private static final String ENDING = ".csv";
    private static final String EDITION = "editie.csv";

    private static final Comparator<String> ORDER = Comparator.comparing(TableFolder::kind)
            .thenComparing(TableFolder::layer)
            .thenComparing(Comparator.naturalOrder());

    /** @throws WorkbookException listing everything for which a file cannot be read as a table */
    static TableFolder read(Path folder) throws WorkbookException {
        List<Path> folders = List.of(folder);
        List<RuleTexts> found =
                List.of(RuleFolder.texts(folders), RuleFolder.examples(folders), RuleFolder.scenarios(folders));
        Set<RuleFileProblem> problems = found.stream()
                .flatMap(texts -> texts.problems().stream())
                .filter(problem -> isInTheWay(problem, folder))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Table> tables = new ArrayList<>();
        for (RuleText text : tables(found)) {
            try {
                tables.add(TableReading.read(text, Files.readAllBytes(folder.resolve(text.path()))));
            } catch (RulebookException broken) {
                problems.addAll(broken.problems());
            } catch (IOException unreadable) {
                throw new WorkbookException(text.path() + ": dit bestand is niet te lezen.");
            }
        }
        if (!problems.isEmpty()) {
            throw new WorkbookException(
                    problems.stream().map(RuleFileProblem::toString).toList());
        }
        if (tables.isEmpty()) {
            throw new WorkbookException(folder + ": in deze map staan geen tabellen. Noem de map waar wet, praktijk en"
                    + " afspraken in staan, of de map van één gemeente.");
        }
        return new TableFolder(folder, List.copyOf(tables), leftOut(folder, tables));
    }

    /** A file that is no table is none of ours: "controleer" tells what is wrong with it. */
    private static boolean isInTheWay(RuleFileProblem problem, Path folder) {
        return problem.file().equals(folder.toString())
                || problem.file().endsWith(ENDING) && problem.code() != ProblemCode.FILE_NOT_READ;
    }

    private static List<RuleText> tables(List<RuleTexts> found) {
        return found.stream()
                .flatMap(texts -> texts.texts().stream())
                .filter(text -> text.path().endsWith(ENDING))
                .sorted(Comparator.comparing(RuleText::path, ORDER))
                .toList();
    }

    private static List<String> leftOut(Path folder, List<Table> tables) throws WorkbookException {
        Set<String> taken = tables.stream().map(Table::path).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ENDING) && !taken.contains(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new WorkbookException(folder + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
    }

    Optional<Table> table(String path) {
        return tables.stream().filter(table -> table.path().equals(path)).findFirst();
    }

    /** Name and version, as {@code editie.csv} has them. */
    String edition() {
        return table(EDITION)
                .map(table -> Stream.of("naam", "versie")
                        .flatMap(key -> table.texts().stream()
                                .filter(texts ->
                                        texts.size() > 1 && texts.get(0).equals(key))
                                .map(texts -> texts.get(1)))
                        .reduce((name, version) -> name + ", versie " + version)
                        .orElse(""))
                .orElse("");
    }

    /** Of all tables together. */
    String checksum() {
        StringBuilder all = new StringBuilder();
        tables.forEach(table ->
                all.append(table.checksum()).append("  ").append(table.path()).append('\n'));
        return Checksum.of(all.toString());
    }

    private static int kind(String path) {
        if (Table.isExamples(path)) {
            return 1;
        }
        return path.equals(EDITION) || path.contains("tabellen/") ? 0 : 2;
    }

    private static int layer(String path) {
        return RuleFolder.LAYERS.indexOf(path.substring(0, Math.max(0, path.indexOf('/'))));
    }
}
