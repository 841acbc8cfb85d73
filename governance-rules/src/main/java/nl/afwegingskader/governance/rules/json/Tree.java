package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A JSON or YAML text as plain values, with the place of every value. A dossier is small and flat; what is not is refused
 * before it costs anything.
 */
final class Tree {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_VALUES = 20_000;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(200)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private static final JsonFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loaderOptions(yamlLimits())
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();

    private final Map<String, JsonLocation> places = new HashMap<>();
    private final List<SituationProblem> problems = new ArrayList<>();
    private final JsonParser parser;
    private int values;
    private String at = "";

    private Tree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * What was read.
     *
     * @param value the value: {@code Map}, {@code List}, {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}
     *     or null; null also when the text could not be read
     * @param places the place of every key and list element, by path
     * @param problems what is wrong with the text as such
     */
    record Result(@Nullable Object value, Map<String, JsonLocation> places, List<SituationProblem> problems) {}

    static Result read(String text, Format format) {
        try (JsonParser parser = (format == Format.JSON ? JSON : YAML).createParser(text)) {
            Tree tree = new Tree(parser);
            Object value = tree.readAll(format);
            return new Result(value, tree.places, tree.problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static LoaderOptions yamlLimits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST + 2);
        limits.setMaxAliasesForCollections(0);
        return limits;
    }

    private @Nullable Object readAll(Format format) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problem(
                        "",
                        parser.currentLocation(),
                        "dit bestand is leeg. De opdracht \"nieuw\" maakt een leeg dossier.");
                return null;
            }
            Object value = value("");
            if (parser.nextToken() != null) {
                problem(
                        "",
                        parser.currentTokenLocation(),
                        "na het einde van het dossier staat nog tekst. Haal die weg.");
            }
            return value;
        } catch (JsonProcessingException broken) {
            boolean limit = broken instanceof StreamConstraintsException;
            problem(limit ? at : "", limit ? parser.currentLocation() : broken.getLocation(), broken(broken, format));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String broken(JsonProcessingException broken, Format format) {
        if (broken instanceof StreamConstraintsException) {
            return "dit dossier is te diep genest, of heeft een te lange tekst of een te lang getal. Een dossier heeft"
                    + " ten hoogste " + DEEPEST + " lagen, teksten tot " + LONGEST_TEXT + " tekens en getallen tot "
                    + LONGEST_NUMBER + " cijfers.";
        }
        return format == Format.JSON
                ? "dit is geen geldige JSON. Kijk hier en vlak hiervoor naar komma's, haakjes en aanhalingstekens."
                : "dit is geen geldige YAML. Kijk hier en vlak hiervoor naar inspringen, dubbele punten en aanhalingstekens.";
    }

    private @Nullable Object value(String path) throws IOException {
        at = path;
        if (++values > MOST_VALUES) {
            throw new StreamConstraintsException("too many values", parser.currentLocation());
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problem(
                    path,
                    parser.currentTokenLocation(),
                    "een verwijzing (*naam) mag niet in een dossier. Schrijf de waarde voluit.");
            return null;
        }
        switch (parser.currentToken()) {
            case START_OBJECT:
                return map(path);
            case START_ARRAY:
                return list(path);
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NUMBER_INT:
                return PLAIN_NUMBER.matcher(parser.getText()).matches() ? whole(parser.getDecimalValue()) : odd(path);
            case VALUE_NUMBER_FLOAT:
                return number(path);
            case VALUE_NULL:
                return null;
            default:
                return parser.getText();
        }
    }

    private Object number(String path) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException | JsonProcessingException notDecimal) {
            return parser.getText();
        }
    }

    /** YAML reads 010 as eight; a person means ten or a postal code, so it is asked. */
    private Object odd(String path) throws IOException {
        problem(
                path,
                parser.currentTokenLocation(),
                "het getal " + parser.getText()
                        + " is op meer manieren te lezen. Schrijf het zonder nullen vooraan, of tussen"
                        + " aanhalingstekens als het geen getal is.");
        return 0L;
    }

    private static Object whole(BigDecimal number) {
        return number.precision() <= 18 ? (Object) number.longValueExact() : number;
    }

    private Map<String, @Nullable Object> map(String path) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String where = path.isEmpty() ? key : path + "." + key;
            JsonLocation place = parser.currentTokenLocation();
            boolean twice = map.containsKey(key);
            if (twice) {
                problem(where, place, "deze sleutel staat er twee keer. Laat er één staan.");
            } else {
                places.put(where, place);
            }
            at = where;
            parser.nextToken();
            Object value = value(where);
            if (!twice) {
                map.put(key, value);
            }
        }
        return map;
    }

    private List<Object> list(String path) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String where = path + "[" + (list.size() + 1) + "]";
            JsonLocation place = parser.currentTokenLocation();
            places.put(where, place);
            Object value = value(where);
            if (value == null) {
                problem(where, place, "in een lijst kan geen lege plek staan. Laat hem weg.");
                list.add("");
            } else {
                list.add(value);
            }
        }
        return list;
    }

    private void problem(String path, @Nullable JsonLocation place, String message) {
        int line = place == null ? 0 : Math.max(place.getLineNr(), 0);
        int column = place == null ? 0 : Math.max(place.getColumnNr(), 0);
        problems.add(new SituationProblem(path, line, column, message));
    }
}
