package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.Csv;
import nl.afwegingskader.governance.rules.text.ExampleTables;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;

/** The examples of rules, from the tables beside the rule files, as they are written there. */
final class Examples {

    private static final String RULES = ".dslr";
    private static final List<String> FIXED = List.of("regel", "voorbeeld", "peildatum", "verwacht");

    private final Map<String, List<Example>> byRule = new HashMap<>();

    /** @param files the rule files, of which the tables lie beside */
    Examples(Stream<String> files, Companions companions) {
        files.filter(file -> file.endsWith(RULES))
                .map(file -> file.substring(0, file.length() - RULES.length()) + ExampleTables.ENDING)
                .forEach(path -> companions.text(path).ifPresent(text -> read(new RuleText(path, text))));
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

    /** What is no table is not shown; "controleer" tells what is wrong with it. */
    private void read(RuleText file) {
        try {
            Csv.Table table = Csv.table(file);
            if (table.headings().containsAll(FIXED)) {
                table.rows().forEach(row -> read(row.cells()));
            }
        } catch (RulebookException noTable) {
            return;
        }
    }

    private void read(Map<String, String> cells) {
        List<Answer> answers = new ArrayList<>();
        cells.forEach((heading, cell) -> {
            if (!FIXED.contains(heading) && !cell.isEmpty()) {
                Optional<Characteristic<?>> found = Catalogue.find(heading);
                answers.add(new Answer(found.map(Characteristic::label).orElse(heading), value(found, cell)));
            }
        });
        byRule.computeIfAbsent(cells.getOrDefault("regel", ""), ignored -> new ArrayList<>())
                .add(new Example(
                        cells.getOrDefault("voorbeeld", ""),
                        cells.getOrDefault("peildatum", ""),
                        answers,
                        cells.getOrDefault("verwacht", "")));
    }

    /** Codes as people read them; a list of nothing is an answer too. */
    private static String value(Optional<Characteristic<?>> characteristic, String cell) {
        boolean coded =
                characteristic.filter(one -> !one.kind().values().isEmpty()).isPresent();
        return cell.equals("[]") ? "bewust niets gekozen" : coded ? cell.replace('_', ' ') : cell;
    }
}
