package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;

/** The examples of rules, from the tables beside the rule files, as they are written there. */
final class Examples {

    private static final String RULES = ".dslr";
    private static final String ENDING = ".voorbeelden.csv";
    private static final List<String> FIXED = List.of("regel", "voorbeeld", "peildatum", "verwacht");

    private final Map<String, List<Example>> byRule = new HashMap<>();

    /** @param files the rule files, of which the tables lie beside */
    Examples(Stream<String> files, Companions companions) {
        files.filter(file -> file.endsWith(RULES))
                .flatMap(file -> companions.text(file.substring(0, file.length() - RULES.length()) + ENDING).stream())
                .forEach(this::read);
    }

    /**
     * A situation with what is expected of the rule.
     *
     * @param answers the answers that are given; the others are unknown
     */
    record Example(String text, String day, List<Answer> answers, String expected) {
        boolean hasAnswers() {
            return !answers.isEmpty();
        }
    }

    record Answer(String label, String value) {}

    /** The examples of a rule by its id, or of a derived kenmerk by its number. */
    List<Example> of(String ruleOrNumber) {
        return byRule.getOrDefault(ruleOrNumber, List.of());
    }

    /** Cells have no quotes and no semicolons: the manual forbids them. */
    private void read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty()) {
            return;
        }
        List<String> headings = List.of(lines.get(0).split(";", -1));
        lines.stream().skip(1).map(line -> List.of(line.split(";", -1))).forEach(cells -> read(headings, cells));
    }

    private void read(List<String> headings, List<String> cells) {
        if (cells.size() != headings.size() || !headings.containsAll(FIXED)) {
            return;
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (!FIXED.contains(heading) && !cells.get(i).isEmpty()) {
                Optional<Characteristic<?>> found = Catalogue.find(heading);
                answers.add(new Answer(found.map(Characteristic::label).orElse(heading), value(found, cells.get(i))));
            }
        }
        byRule.computeIfAbsent(cells.get(headings.indexOf("regel")), ignored -> new ArrayList<>())
                .add(new Example(
                        cells.get(headings.indexOf("voorbeeld")),
                        cells.get(headings.indexOf("peildatum")),
                        answers,
                        cells.get(headings.indexOf("verwacht"))));
    }

    /** Codes as people read them; a list of nothing is an answer too. */
    private static String value(Optional<Characteristic<?>> characteristic, String cell) {
        boolean coded =
                characteristic.filter(one -> !one.kind().values().isEmpty()).isPresent();
        return cell.equals("[]") ? "bewust niets gekozen" : coded ? cell.replace('_', ' ') : cell;
    }
}
