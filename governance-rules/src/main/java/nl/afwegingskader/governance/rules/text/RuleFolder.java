package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Layer;

/** Collects the texts of a rules folder: rule files, tables and the edition file, or what lies beside them. Links are not followed. */
public final class RuleFolder {

    /** A rule file is at most 120 lines by the house rules; a megabyte is no rule file. */
    private static final long LARGEST_FILE = 1_048_576;

    private static final int MOST_FILES = 5_000;

    /** What lies beside agreements, and not in them. */
    private static final List<String> LAYERS = List.of("wet", "praktijk", "afspraken");

    /** Scenarios: what is expected of a whole advice. */
    private static final List<String> SCENARIOS = List.of(".feature", ScenarioRows.ENDING);

    private final Predicate<String> wanted;
    private final List<RuleText> texts = new ArrayList<>();
    private final List<RuleFileProblem> problems = new ArrayList<>();

    /** @param wanted the files to look at, by their path in the folder */
    private RuleFolder(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The texts of one or more folders that each have the layers in them: {@code wet}, {@code praktijk}, {@code afspraken}.
     *
     * @throws RulebookException when a folder or file cannot be read; it lists every such problem
     */
    public static List<RuleText> texts(List<Path> folders) {
        RuleFolder reader = new RuleFolder(RuleFolder::mayMatter);
        folders.forEach(folder -> reader.read(folder, ""));
        return reader.texts();
    }

    /**
     * The texts of the example tables in the same folders, by path; and of the table of {@link MutationReasons}.
     *
     * @throws RulebookException when a folder or file cannot be read; it lists every such problem
     */
    public static List<RuleText> examples(List<Path> folders) {
        RuleFolder reader =
                new RuleFolder(path -> path.endsWith(ExampleTables.ENDING) || path.equals(MutationReasons.NAME));
        folders.forEach(folder -> reader.read(folder, ""));
        return reader.texts().stream().sorted().toList();
    }

    /**
     * The texts of one or more folders that are a layer each: the agreements of the municipality that the folder is named after.
     *
     * @throws RulebookException when a folder or file cannot be read or is no agreement; it lists every such problem
     */
    public static List<RuleText> agreements(List<Path> folders) {
        RuleFolder reader = new RuleFolder(RuleFolder::mayMatter);
        folders.forEach(reader::readAgreements);
        return reader.texts();
    }

    /**
     * The texts of the scenarios in the same folders, by path.
     *
     * @throws RulebookException when a folder or file cannot be read; it lists every such problem
     */
    public static List<RuleText> scenarios(List<Path> folders) {
        RuleFolder reader = new RuleFolder(path -> SCENARIOS.stream().anyMatch(path::endsWith));
        folders.forEach(folder -> reader.read(folder, ""));
        return reader.texts().stream().sorted().toList();
    }

    private List<RuleText> texts() {
        if (!problems.isEmpty()) {
            throw new RulebookException(problems.stream().sorted().toList());
        }
        return texts;
    }

    private void readAgreements(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String prefix = Layer.agreements(name == null ? "" : name.toString()) + "/";
        for (String layer : LAYERS) {
            if (Files.exists(folder.resolve(layer))) {
                problem(
                        prefix + layer,
                        "een map met afspraken van een gemeente heeft geen map \"" + layer + "\".",
                        "Zet de eigen regels en tabellen in vormen, rollen, instrumenten, afleidingen en tabellen. Wat de wet"
                                + " zegt, verandert een gemeente niet.");
            }
        }
        if (problems.isEmpty()) {
            read(folder, prefix);
        }
    }

    /** @param prefix put before each path: the layer that the folder is, if it is one */
    private void read(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            problem(
                    folder.toString(),
                    Files.exists(folder) ? "dit is geen map." : "deze map bestaat niet.",
                    "Kijk of de naam klopt.");
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> wanted.test(relative(folder, path)))
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                problem(
                        folder.toString(),
                        "deze map heeft meer dan " + MOST_FILES + " bestanden.",
                        "Kijk of dit de goede map is.");
                return;
            }
            for (Path file : files) {
                readIfOurs(prefix + relative(folder, file), file);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problem(folder.toString(), "deze map is niet te lezen.", "Kijk of u er rechten op hebt.");
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Examples, explanations and hidden files do not take part in an advice. */
    private static boolean mayMatter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith(".")
                && !isExpectation(path)
                && !name.endsWith(".md")
                && !name.equals("woordenboek.dsl");
    }

    /** A file that looks like a rule file and is not read would be missed in silence, so it is told. */
    private void readIfOurs(String path, Path file) {
        if (Files.isSymbolicLink(file)) {
            problem(
                    path,
                    "dit is een verwijzing; verwijzingen worden niet gevolgd.",
                    "Zet het bestand zelf in de map.");
        } else if (isOurs(path)) {
            readFile(path, file);
        } else {
            problem(
                    path,
                    "dit bestand wordt niet gelezen.",
                    "Regelbestanden eindigen op .dslr, tabellen op .csv in een map \"tabellen\". Geef het de goede naam of haal"
                            + " het weg.");
        }
    }

    /** What says what is expected of rules takes no part in an advice. */
    private static boolean isExpectation(String path) {
        return path.endsWith(ExampleTables.ENDING)
                || path.equals(MutationReasons.NAME)
                || path.startsWith("scenarios/")
                || SCENARIOS.stream().anyMatch(path::endsWith);
    }

    private static boolean isOurs(String path) {
        return path.endsWith(".dslr")
                || isExpectation(path)
                || path.equals(EditionFile.NAME)
                || path.endsWith(".csv") && path.contains("tabellen/");
    }

    private void readFile(String path, Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problem(
                        path,
                        "dit bestand is groter dan " + LARGEST_FILE / 1024 + " kB.",
                        "Verdeel het over meer bestanden.");
                return;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            texts.add(new RuleText(path, text));
        } catch (CharacterCodingException notUtf8) {
            problem(path, "dit bestand is geen UTF-8.", "Sla het op met de codering UTF-8.");
        } catch (IOException unreadable) {
            problem(path, "dit bestand is niet te lezen.", "Kijk of u er rechten op hebt.");
        }
    }

    private void problem(String path, String message, String remedy) {
        problems.add(new RuleFileProblem(path, 0, 0, message, remedy));
    }
}
