package nl.afwegingskader.governance.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;

/**
 * One row of an example table.
 *
 * @param file the table
 * @param line its line, counted from 1
 * @param rule the rule it is about
 * @param text what it shows
 * @param situation the answers
 * @param expected {@code ja}, {@code nee}, {@code onbekend}, or {@code = value}
 */
record Example(Path file, int line, RuleId rule, String text, Situation situation, String expected) {

    private static final List<String> FIXED = List.of("regel", "voorbeeld", "peildatum", "verwacht");

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        Project.files(Project.RULES, ".voorbeelden.csv").forEach(file -> examples.addAll(read(file)));
        return examples;
    }

    private static List<Example> read(Path file) {
        List<String> lines = Project.text(file).replace("\uFEFF", "").lines().toList();
        List<String> headings = Arrays.asList(lines.get(0).split(";", -1));
        List<Example> examples = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split(";", -1));
            if (cells.size() != headings.size()) {
                throw new IllegalStateException(file + ":" + (i + 1) + " has " + cells.size() + " cells");
            }
            examples.add(read(file, i + 1, headings, cells));
        }
        return examples;
    }

    private static Example read(Path file, int line, List<String> headings, List<String> cells) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!FIXED.contains(headings.get(i)) && !cells.get(i).isBlank()) {
                answers.put(headings.get(i), value(headings.get(i), cells.get(i).strip()));
            }
        }
        try {
            return new Example(
                    file,
                    line,
                    new RuleId(cells.get(headings.indexOf("regel")).strip()),
                    cells.get(headings.indexOf("voorbeeld")),
                    Situation.parse(LocalDate.parse(cells.get(headings.indexOf("peildatum"))), answers),
                    cells.get(headings.indexOf("verwacht")).strip());
        } catch (InvalidSituationException | RuntimeException wrong) {
            throw new IllegalStateException(file + ":" + line + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Object value(String heading, String cell) {
        Characteristic<?> characteristic =
                Catalogue.find(heading).orElseThrow(() -> new IllegalStateException("no kenmerk " + heading));
        return switch (characteristic.kind().name()) {
            case "keuze per partner" -> pairs(cell);
            case "onderwerpen" -> records(cell, "tekst", "soort");
            case "momenten" -> records(cell, "omschrijving", "datum");
            default -> plain(characteristic, cell);
        };
    }

    private static Object plain(Characteristic<?> characteristic, String cell) {
        return switch (characteristic.kind().scale()) {
            case SET -> list(cell);
            case NUMBER -> new BigDecimal(cell);
            default -> cell;
        };
    }

    /** Subjects and moments are written like the answers of partners: {@code einde contract: 2026-06-01}. */
    private static List<Map<String, String>> records(String cell, String text, String part) {
        return list(cell).stream()
                .map(one -> Map.of(
                        text,
                        one.substring(0, one.indexOf(':')).strip(),
                        part,
                        one.substring(one.indexOf(':') + 1).strip()))
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.equals("[]")
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> pairs(String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : cell.split(",")) {
            pairs.put(
                    pair.substring(0, pair.indexOf(':')).strip(),
                    pair.substring(pair.indexOf(':') + 1).strip());
        }
        return pairs;
    }

    @Override
    public String toString() {
        return rule + " " + text + " → " + expected + " (" + file.getFileName() + ":" + line + ")";
    }
}
