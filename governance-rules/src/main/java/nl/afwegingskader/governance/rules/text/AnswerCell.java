package nl.afwegingskader.governance.rules.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.situation.Characteristic;

/**
 * An answer written in one cell of a table, or between quotes in a scenario, as a dossier has it: several values with commas, {@code []} for
 * none, and {@code einde contract: 2026-06-01} for what has two parts. What cannot be understood stays a text, which a situation then refuses.
 */
public final class AnswerCell {

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}([.,][0-9]{3})+");

    private AnswerCell() {}

    /** The answer as {@link nl.afwegingskader.governance.situation.Situation#parse} takes it. */
    public static Object read(Characteristic<?> characteristic, String cell) {
        String text = cell.strip();
        return switch (characteristic.kind().name()) {
            case "keuze per partner" -> pairs(text);
            case "onderwerpen" -> records(text, "tekst", "soort");
            case "momenten" -> records(text, "omschrijving", "datum");
            default -> plain(characteristic, text);
        };
    }

    private static Object plain(Characteristic<?> characteristic, String cell) {
        return switch (characteristic.kind().scale()) {
            case SET -> list(cell);
            case NUMBER -> number(cell);
            default -> cell;
        };
    }

    /** As a person or Excel writes it; a point before three digits could be one of thousands, so that stays a text. */
    private static Object number(String cell) {
        if (THOUSANDS.matcher(cell).matches()) {
            return cell;
        }
        try {
            return new BigDecimal(cell.replace(',', '.'));
        } catch (NumberFormatException none) {
            return cell;
        }
    }

    private static List<String> list(String cell) {
        return cell.equals("[]")
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    private static List<Map<String, String>> records(String cell, String text, String part) {
        return list(cell).stream()
                .map(one -> Map.of(text, before(one), part, after(one)))
                .toList();
    }

    private static Map<String, String> pairs(String cell) {
        return list(cell).stream()
                .collect(Collectors.toMap(
                        AnswerCell::before, AnswerCell::after, (one, other) -> other, LinkedHashMap::new));
    }

    private static String before(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0 ? pair : pair.substring(0, colon).strip();
    }

    private static String after(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0 ? "" : pair.substring(colon + 1).strip();
    }
}
