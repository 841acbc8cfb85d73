package nl.afwegingskader.governance.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A hostile folder and what becomes of it.
 *
 * @param name its folder in the corpus, or that of the table for one that is made
 * @param what what it tries, in Dutch
 * @param agreements whether it is the agreements of a municipality, and not a whole rulebook
 * @param texts what must come out of an advice as it went in
 */
record Attack(String name, String what, boolean agreements, List<String> texts) {

    static final Path CORPUS = Path.of("src/test/resources/aanvallen");

    static final String HARMLESS = "onschadelijk";

    private static final String EXPECTED = "verwacht.txt";

    static Attack made(String name, String what) {
        return new Attack(name, what, false, List.of());
    }

    /** One of the corpus, by the file that says what to expect. */
    static Attack of(Path expected) {
        List<String> lines = Project.text(expected).lines().toList();
        String name = expected.getName(expected.getNameCount() - 2).toString();
        return new Attack(
                name,
                told(lines, "aanval: ").get(0),
                Files.isDirectory(CORPUS.resolve(name).resolve("afspraken")),
                told(lines, "tekst: "));
    }

    private static List<String> told(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    Path folder() {
        return CORPUS.resolve(name).resolve(agreements ? "afspraken" : "map");
    }

    Path expected() {
        return CORPUS.resolve(name).resolve(EXPECTED);
    }

    /** What {@code verwacht.txt} says with this outcome. */
    String expecting(List<String> outcome) {
        List<String> lines = new ArrayList<>(List.of("aanval: " + what));
        texts.forEach(text -> lines.add("tekst: " + text));
        lines.addAll(outcome);
        return String.join("\n", lines) + "\n";
    }

    /** What {@code verwacht.txt} says becomes of it. */
    List<String> outcome() {
        return Project.text(expected())
                .lines()
                .filter(line -> line.equals(HARMLESS) || line.startsWith("GOV"))
                .toList();
    }
}
