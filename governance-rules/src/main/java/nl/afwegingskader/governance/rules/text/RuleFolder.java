package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;
import nl.afwegingskader.governance.source.Layer;

/** Collects the texts of a rules folder: rule files, tables and the edition file, or what lies beside them. Links are not followed. */
public final class RuleFolder {

    /** A rule file is at most 120 lines by the house rules; a megabyte is no rule file. */
    private static final int LARGEST_FILE = 1_048_576;

    /** Twenty times the files that ship. */
    private static final int LARGEST_FOLDER = 4 * LARGEST_FILE;

    private static final int MOST_DEEP = 8;

    static final int MOST_FILES = 5_000;

    /** The folders in a layer. */
    public static final List<String> PARTS =
            List.of("vormen", "rollen", "instrumenten", "afleidingen", "ontwerp", "kalender", "proces", "tabellen");

    private static final Pattern DOSSIER = Pattern.compile("dossiers/.*\\.(json|yaml|yml)");

    private static final Pattern IS_DOSSIER = Pattern.compile(".*\\.(json|yaml|yml)");

    private static final Set<String> LEFT_BY_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    /** The layers of a rulebook, the law first: what lies beside agreements, and not in them. */
    public static final List<String> LAYERS = List.of("wet", "praktijk", "afspraken");

    /** Scenarios: what is expected of a whole advice. */
    private static final List<String> SCENARIOS = List.of(".feature", ScenarioFiles.TABLE);

    private final Predicate<String> wanted;
    private final List<RuleText> texts = new ArrayList<>();
    private final Problems problems = new Problems();
    private long size;
    private boolean tooLarge;

    /** @param wanted the files to look at, by their path in the folder */
    private RuleFolder(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** The texts of one or more folders that each have the layers in them: {@code wet}, {@code praktijk}, {@code afspraken}. */
    public static RuleTexts texts(List<Path> folders) {
        RuleFolder reader = new RuleFolder(RuleFolder::mayMatter);
        folders.forEach(folder -> reader.read(folder, ""));
        return reader.found();
    }

    /** The example tables in the same folders, and the table of {@link MutationReasons}, by path. */
    public static RuleTexts examples(List<Path> folders) {
        return beside(folders, path -> path.endsWith(ExampleTables.ENDING) || path.equals(MutationReasons.NAME));
    }

    /** The scenarios in the same folders, by path. */
    public static RuleTexts scenarios(List<Path> folders) {
        return beside(folders, path -> SCENARIOS.stream().anyMatch(path::endsWith));
    }

    /** The dossiers that scenarios begin with, by path. */
    static RuleTexts scenarioDossiers(List<Path> folders) {
        return beside(
                folders,
                path -> path.startsWith("scenarios/")
                        && IS_DOSSIER.matcher(path).matches());
    }

    private static RuleTexts beside(List<Path> folders, Predicate<String> wanted) {
        RuleFolder reader = new RuleFolder(path -> !isLeftBehind(path) && wanted.test(path));
        folders.forEach(folder -> reader.read(folder, ""));
        reader.texts.sort(null);
        return reader.found();
    }

    /** The texts of one or more folders that are a layer each: the agreements of the municipality that the folder is named after. */
    public static RuleTexts agreements(List<Path> folders) {
        RuleFolder reader = new RuleFolder(RuleFolder::mayMatter);
        folders.forEach(reader::readAgreements);
        return reader.found();
    }

    /** Whether a folder is the agreements of one municipality: it has no layer in it, and it has a folder that is found in a layer. */
    public static boolean isAgreements(Path folder) {
        return LAYERS.stream().noneMatch(layer -> Files.exists(folder.resolve(layer)))
                && PARTS.stream().anyMatch(part -> Files.isDirectory(folder.resolve(part)));
    }

    /** The layer that a folder with agreements is: it is called after its municipality. */
    public static Layer layerOf(Path agreements) {
        Path name = agreements.toAbsolutePath().normalize().getFileName();
        return Layer.agreements(name == null ? "" : name.toString());
    }

    private RuleTexts found() {
        return new RuleTexts(texts, problems.all());
    }

    private void readAgreements(Path folder) {
        String prefix = layerOf(folder) + "/";
        boolean layered = false;
        for (String layer : LAYERS) {
            if (Files.exists(folder.resolve(layer))) {
                layered = true;
                problem(
                        ProblemCode.LAYER_IN_AGREEMENTS,
                        prefix + layer,
                        "een map met afspraken van een gemeente heeft geen map \"" + layer + "\".",
                        "Zet de eigen regels en tabellen in vormen, rollen, instrumenten, afleidingen en tabellen. Wat de wet"
                                + " zegt, verandert een gemeente niet.");
            }
        }
        if (!layered) {
            read(folder, prefix);
        }
    }

    /** @param prefix put before each path: the layer that the folder is, if it is one */
    private void read(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            problem(
                    ProblemCode.UNREADABLE,
                    folder.toString(),
                    Files.exists(folder) ? "dit is geen map." : "deze map bestaat niet.",
                    "Kijk of de naam klopt.");
            return;
        }
        if (Files.isSymbolicLink(folder)) {
            linked(folder.toString());
            return;
        }
        try (Stream<Path> paths = Files.walk(folder, MOST_DEEP + 1)) {
            List<Path> files = paths.filter(path -> wanted.test(relative(folder, path)))
                    .filter(path -> !isFolder(path) || isTooDeep(folder, path))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                problem(
                        ProblemCode.TOO_LARGE,
                        folder.toString(),
                        "deze map heeft meer dan " + MOST_FILES + " bestanden.",
                        "Kijk of dit de goede map is.");
                return;
            }
            for (Path file : files) {
                // So much is told only of a folder that holds something else.
                if (problems.count() < Problems.MOST / 2) {
                    readIfOurs(prefix + relative(folder, file), file);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problem(
                    ProblemCode.UNREADABLE,
                    folder.toString(),
                    "deze map is niet te lezen.",
                    "Kijk of u er rechten op hebt.");
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isTooDeep(Path folder, Path path) {
        return folder.relativize(path).getNameCount() > MOST_DEEP;
    }

    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Examples, scenarios, dossiers, explanations and what is left behind do not take part in an advice. */
    static boolean mayMatter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !isLeftBehind(path)
                && !isExpectation(path)
                && !DOSSIER.matcher(path).matches()
                && !name.endsWith(".md")
                && !name.equals("woordenboek.dsl");
    }

    /** Hidden files, and what Office and Windows leave. */
    private static boolean isLeftBehind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith(".")
                || path.contains("/.")
                || name.startsWith("~$")
                || LEFT_BY_WINDOWS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A file that looks like a rule file and is not read would be missed in silence, so it is told. */
    private void readIfOurs(String path, Path file) {
        if (Signs.refused(path).isPresent() || path.contains("\n") || path.contains("\t")) {
            problem(
                    ProblemCode.REFUSED_SIGN,
                    Signs.shown(path).replace("\n", "[U+000A]").replace("\t", "[U+0009]"),
                    "in de naam van dit bestand staat een teken dat niet mag.",
                    "Gebruik in namen alleen gewone letters, cijfers en leestekens.");
        } else if (Files.isSymbolicLink(file)) {
            linked(path);
        } else if (isFolder(file)) {
            problem(
                    ProblemCode.TOO_LARGE,
                    path,
                    "mappen liggen hier meer dan " + MOST_DEEP + " diep in elkaar.",
                    "Kijk of dit de goede map is.");
        } else if (isOurs(path)) {
            readFile(path, file);
        } else {
            problem(
                    ProblemCode.FILE_NOT_READ,
                    path,
                    "dit bestand wordt niet gelezen.",
                    remedy(path.toLowerCase(Locale.ROOT)));
        }
    }

    private void linked(String path) {
        problem(
                ProblemCode.LINK,
                path,
                "dit is een verwijzing; verwijzingen worden niet gevolgd.",
                "Zet het bestand zelf in de map.");
    }

    private static String remedy(String path) {
        if (path.endsWith(".dslr.txt") || path.endsWith(".csv.txt")) {
            return "Haal \".txt\" van de naam af. Windows laat dat einde soms niet zien: kies in de Verkenner Beeld,"
                    + " Bestandsnaamextensies.";
        }
        if (path.endsWith(".xlsx") || path.endsWith(".xls") || path.endsWith(".ods")) {
            return "Bewaar het werkblad met Opslaan als, bestandstype \"CSV UTF-8\", en haal dit bestand uit de map.";
        }
        return "Regelbestanden eindigen op .dslr, tabellen op .csv in een map \"tabellen\". Geef het de goede naam of haal"
                + " het weg.";
    }

    /** What says what is expected of rules takes no part in an advice. */
    public static boolean isExpectation(String path) {
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
        if (tooLarge) {
            return;
        }
        // A pipe or a device looks like a file, and may never end.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(ProblemCode.UNREADABLE, path, "dit is geen gewoon bestand.", "Zet een gewoon bestand in de map.");
            return;
        }
        // Not more than fits is read, whatever size the file said it has.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            size += bytes.length;
            if (bytes.length > LARGEST_FILE) {
                problem(
                        ProblemCode.TOO_LARGE,
                        path,
                        "dit bestand is groter dan " + LARGEST_FILE / 1024 + " kB.",
                        "Verdeel het over meer bestanden.");
            } else if (size > LARGEST_FOLDER) {
                tooLarge = true;
                problem(
                        ProblemCode.TOO_LARGE,
                        path,
                        "hiermee zijn de bestanden samen groter dan " + LARGEST_FOLDER / 1024 + " kB.",
                        "Kijk of dit de goede map is.");
            } else {
                new Decoding(path, problems).text(bytes).ifPresent(text -> texts.add(new RuleText(path, text)));
            }
        } catch (IOException unreadable) {
            problem(ProblemCode.UNREADABLE, path, "dit bestand is niet te lezen.", "Kijk of u er rechten op hebt.");
        }
    }

    private void problem(ProblemCode code, String path, String message, String remedy) {
        problems.add(code, Place.of(path), message, remedy);
    }
}
