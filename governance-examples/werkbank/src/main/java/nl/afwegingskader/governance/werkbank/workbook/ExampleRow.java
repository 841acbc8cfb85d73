package nl.afwegingskader.governance.werkbank.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
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

/**
 * A row of examples, held against the kenmerken. Whether the rule says what the row expects, the build finds out.
 *
 * @param texts by heading
 */
record ExampleRow(Map<String, String> texts) {

    private static final String EXPECTED = "verwacht";

    /** What is wrong, by the heading of the cell. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        texts.forEach((heading, text) -> {
            if (text.indexOf(';') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0) {
                problems.put(heading, "in een voorbeeld kan geen puntkomma, aanhalingsteken of nieuwe regel staan.");
            } else if (heading.equals("regel") && text.isEmpty() || heading.equals("voorbeeld") && text.isEmpty()) {
                problems.put(heading, "deze cel is leeg. Vul haar in.");
            } else if (heading.equals("peildatum") && !isDay(text)) {
                problems.put(
                        heading,
                        "\"" + text + "\" is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2022-07-01.");
            } else if (heading.equals(EXPECTED) && !text.matches("ja|nee|onbekend|= .+")) {
                problems.put(heading, "\"" + text + "\" kan niet. Schrijf ja, nee, onbekend, of = en de waarde.");
            } else if (!text.isEmpty()) {
                Catalogue.find(heading).ifPresent(characteristic -> answer(characteristic, heading, text, problems));
            }
        });
        return problems;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static void answer(
            Characteristic<?> characteristic, String heading, String text, Map<String, String> problems) {
        try {
            Situation.parse(LocalDate.EPOCH, Map.of(heading, value(characteristic, text)));
        } catch (InvalidSituationException wrong) {
            problems.put(heading, wrong.problems().get(0).message());
        } catch (NumberFormatException noNumber) {
            problems.put(heading, "\"" + text + "\" is geen getal. Schrijf het met een punt: 80.01.");
        }
    }

    private static Object value(Characteristic<?> characteristic, String text) {
        return switch (characteristic.kind().name()) {
            case "keuze per partner" -> pairs(text);
            case "onderwerpen" -> records(text, "tekst", "soort");
            case "momenten" -> records(text, "omschrijving", "datum");
            default ->
                switch (characteristic.kind().scale()) {
                    case SET -> list(text);
                    case NUMBER -> text.equals("nooit") ? text : new BigDecimal(text);
                    default -> text;
                };
        };
    }

    private static List<String> list(String text) {
        return text.equals("[]")
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        list(text).forEach(pair -> pairs.put(before(pair), behind(pair)));
        return pairs;
    }

    /** Subjects and moments are written like the answers of partners. */
    private static List<Map<String, String>> records(String text, String name, String part) {
        List<Map<String, String>> records = new ArrayList<>();
        list(text).forEach(one -> records.add(Map.of(name, before(one), part, behind(one))));
        return records;
    }

    private static String before(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0 ? pair : pair.substring(0, colon).strip();
    }

    private static String behind(String pair) {
        return pair.substring(pair.indexOf(':') + 1).strip();
    }
}
