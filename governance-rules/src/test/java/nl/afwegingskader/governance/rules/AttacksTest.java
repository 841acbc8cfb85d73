package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile rule folders: each is refused with the file and line, or comes out as the text that it is. Nothing of it runs, nothing is written,
 * and no class is made. What happens to each stands in its {@code verwacht.txt}, and of all in {@code docs/aanvallen.md}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttacksTest {

    private static final Path TABLE = Project.DOCS.resolve("aanvallen.md");
    private static final Rulebook STANDARD = Rulebook.standard();
    private static final List<Situation> SITUATIONS = List.of(
            Situation.on(LocalDate.of(2026, 1, 1)),
            Situation.on(LocalDate.of(2026, 1, 1)).with(Partners.NUMBER_OF_PARTNERS, 5),
            Situation.on(LocalDate.of(1970, 1, 1)).with(Partners.NUMBER_OF_PARTNERS, 500));

    private static Set<String> classes = Set.of();

    @TempDir
    private static Path outside;

    @BeforeAll
    static void warm() throws JMException {
        SITUATIONS.forEach(situation -> AdviceWriter.write(STANDARD.advise(situation)));
        classes = madeClasses();
    }

    /** The classes that Drools or a compiler made of rules; other tests may have had some made. */
    private static Set<String> madeClasses() throws JMException {
        Object loaded = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmClassHierarchy",
                        new Object[] {new String[] {}},
                        new String[] {String[].class.getName()});
        return String.valueOf(loaded)
                .lines()
                .filter(line -> line.contains("Rule_")
                        || line.contains("defaultpkg")
                        || line.contains("Zanger")
                        || line.contains("org.mvel2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @AfterAll
    static void nothingRanAndNothingWasMade() throws IOException, JMException {
        assertEquals(0, Canary.songs());
        assertEquals(null, System.getProperty(Canary.NAME));
        assertEquals(classes, madeClasses());
        for (Path place : List.of(Path.of("."), Path.of(".."), outside)) {
            try (Stream<Path> files = Files.list(place)) {
                assertEquals(
                        List.of(),
                        files.filter(file -> file.getFileName().toString().startsWith(Canary.NAME))
                                .toList());
            }
        }
    }

    private static Stream<Attack> committed() {
        return Project.files(Attack.CORPUS, "verwacht.txt").stream()
                .map(Attack::of)
                .filter(attack -> Files.isDirectory(attack.folder()));
    }

    /** What becomes of a folder: a line for each problem, or that it is harmless. */
    private static List<String> outcome(Attack attack, Path folder) throws IOException {
        Rulebook opened;
        try {
            opened = attack.agreements() ? STANDARD.with(folder) : Rulebook.read(folder);
        } catch (RulebookException refused) {
            assertTrue(String.valueOf(refused.getMessage()).length() < 1_000_000, "the message stays readable");
            return refused.problems().stream()
                    .map(problem -> {
                        assertEquals(problem.toString(), problem.toString().replaceAll("[\\p{Cc}\\p{Cf}]", ""));
                        return problem.code().code() + " " + problem.file().replace(folder.toString(), "MAP") + ":"
                                + problem.line();
                    })
                    .distinct()
                    .limit(10)
                    .toList();
        }
        List<String> told = new ArrayList<>();
        for (Situation situation : SITUATIONS) {
            texts(new ObjectMapper().readTree(AdviceWriter.write(opened.advise(situation))), told);
        }
        for (String text : attack.texts()) {
            assertTrue(told.stream().anyMatch(one -> one.contains(text)), () -> text + " not in " + told);
        }
        return List.of(Attack.HARMLESS);
    }

    private static void texts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts(child, texts));
    }

    @TestFactory
    Stream<DynamicTest> anAttackIsRefusedOrIsText() {
        return committed()
                .map(attack -> dynamicTest(attack.name() + ": " + attack.what(), () -> {
                    Set<Path> before = files(attack.folder());

                    check(attack, attack.folder());
                    assertEquals(before, files(attack.folder()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMadeAttackIsRefusedOrIsText() {
        return MadeAttacks.all().entrySet().stream()
                .map(made ->
                        dynamicTest(made.getKey().name() + ": " + made.getKey().what(), () -> {
                            Path folder = Files.createDirectories(
                                    outside.resolve(made.getKey().name()));
                            made.getValue().in(folder);
                            check(made.getKey(), folder);
                        }));
    }

    private static void check(Attack attack, Path folder) throws IOException {
        Project.assertCommitted(attack.expected(), attack.expecting(outcome(attack, folder)));
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Last, since it is made of what the others found. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theTableOfAttacksIsTheCorpus() {
        Set<String> made = MadeAttacks.all().keySet().stream().map(Attack::name).collect(Collectors.toSet());
        List<Attack> attacks = Project.files(Attack.CORPUS, "verwacht.txt").stream()
                .map(Attack::of)
                .toList();

        attacks.stream()
                .filter(attack -> !made.contains(attack.name()))
                .forEach(attack -> assertTrue(Files.isDirectory(attack.folder()), attack.name()));
        Project.assertCommitted(TABLE, AttackTable.of(attacks));
    }
}
