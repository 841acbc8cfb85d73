package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.Catalogue;
import org.junit.jupiter.api.Test;

/** Every statement of the seed page is honoured by something that exists, and shown by a test that exists. */
class SeedChecklistTest {

    private static final Path CHECKLIST = Project.DOCS.resolve("seed-checklist.md");
    private static final Path REPOSITORY = Path.of("..");

    private static final Pattern ROW =
            Pattern.compile("\\| (S[0-9]{2}) \\| ([^|]+) \\| ([^|]*)\\| ([^|]*)\\| ([^|]*)\\|");

    private record Row(String number, List<String> rules, List<String> carriers, List<String> tests) {}

    private static List<Row> rows() {
        return Project.text(CHECKLIST)
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), names(row.group(3)), names(row.group(4)), names(row.group(5))))
                .toList();
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.replace("`", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void everyStatementHasOneRow() {
        assertEquals(
                IntStream.rangeClosed(1, 58)
                        .mapToObj(n -> String.format("S%02d", n))
                        .toList(),
                rows().stream().map(Row::number).toList());
    }

    @Test
    void everyStatementIsHonouredAndShown() {
        assertEquals(
                List.of(),
                rows().stream()
                        .filter(row -> row.rules().isEmpty() && row.carriers().isEmpty()
                                || row.tests().isEmpty())
                        .map(Row::number)
                        .toList());
    }

    @Test
    void theRulesShip() {
        Set<String> shipped = Rulebook.read(Project.RULES).cards().stream()
                .map(card -> card.id().text())
                .collect(Collectors.toSet());
        assertEquals(List.of(), missing(Row::rules, shipped::contains));
    }

    @Test
    void theTypesTextsAndDocumentsExist() {
        Set<String> numbers = Stream.of(
                        Catalogue.all().stream().map(each -> each.number()),
                        Stream.<Option>of(Instrument.values()).map(Option::number),
                        Stream.<Option>of(RoleOption.values()).map(Option::number))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        Set<String> types =
                sources("src/main/java").stream().map(SeedChecklistTest::type).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                missing(
                        Row::carriers,
                        name -> numbers.contains(name)
                                || types.contains(name)
                                || name.endsWith(".md") && Files.exists(Project.DOCS.resolve(name))));
    }

    @Test
    void theTestsExist() {
        List<Path> tests = sources("src/test/java");
        assertEquals(List.of(), missing(Row::tests, name -> tests.stream().anyMatch(test -> isIn(test, name))));
    }

    /** {@code ClassTest} or {@code ClassTest#method}. */
    private static boolean isIn(Path source, String name) {
        String[] parts = name.split("#");
        return type(source).equals(parts[0])
                && (parts.length == 1 || Project.text(source).contains(" void " + parts[1] + "("));
    }

    private static String type(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources(String folder) {
        return Project.files(REPOSITORY, ".java").stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/" + folder + "/"))
                .toList();
    }

    private static List<String> missing(Function<Row, List<String>> cell, Predicate<String> exists) {
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            cell.apply(row).stream().filter(exists.negate()).forEach(name -> missing.add(row.number() + ": " + name));
        }
        return missing;
    }
}
