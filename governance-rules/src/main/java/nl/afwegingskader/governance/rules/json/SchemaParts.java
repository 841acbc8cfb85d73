package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;

/** The words in which JSON Schemas are put together here. */
final class SchemaParts {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private SchemaParts() {}

    static ObjectNode titled(String title) {
        ObjectNode schema = NODES.objectNode().put("$schema", SCHEMA).put("title", title);
        schema.setAll(object());
        return schema;
    }

    static ObjectNode object() {
        ObjectNode object = type("object").put("additionalProperties", false);
        object.putObject("properties");
        return object;
    }

    static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get("properties");
    }

    /** Lets unknown keys pass, here and below. */
    static void extensible(ObjectNode schema) {
        schema.remove("additionalProperties");
        schema.forEach(child -> {
            if (child instanceof ObjectNode object) {
                extensible(object);
            }
        });
    }

    static ObjectNode require(ObjectNode object, List<String> keys) {
        ArrayNode required = object.putArray("required");
        keys.forEach(required::add);
        return object;
    }

    static ObjectNode requireAll(ObjectNode object) {
        return require(
                object,
                properties(object).properties().stream().map(Map.Entry::getKey).toList());
    }

    static ObjectNode requireAllBut(ObjectNode object, String... optional) {
        return require(
                object,
                properties(object).properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(key -> !List.of(optional).contains(key))
                        .toList());
    }

    static ObjectNode array(ObjectNode items) {
        ObjectNode array = type("array");
        array.set("items", items);
        return array;
    }

    static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }

    static ObjectNode orNull(String type) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    static ObjectNode text(String description) {
        return type("string").put("description", description);
    }

    static ObjectNode nonBlank() {
        return type("string").put("minLength", 1);
    }

    static ObjectNode day(String description) {
        ObjectNode day = type("string").put("format", "date").put("pattern", DAY);
        return description.isEmpty() ? day : day.put("description", description);
    }

    static ObjectNode dayOrNull() {
        return orNull("string").put("format", "date").put("pattern", DAY);
    }

    static ObjectNode dayOrNever() {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(day("")).add(NODES.objectNode().put("const", "nooit"));
        return either;
    }

    static ObjectNode codes(List<? extends Coded> values) {
        return words(values.stream().map(Coded::code));
    }

    static ObjectNode codesOrNull(List<? extends Coded> values) {
        ObjectNode schema = codes(values);
        ((ArrayNode) schema.get("enum")).addNull();
        return schema;
    }

    static ObjectNode words(Stream<String> words) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode allowed = schema.putArray("enum");
        words.forEach(allowed::add);
        return schema;
    }

    static void addSource(ObjectNode properties) {
        properties.set("bron", type("string"));
        properties.set("gezag", words(Stream.of(Authority.values()).map(Authority::code)));
        properties.set("zekerheid", words(Stream.of(Confidence.values()).map(Confidence::code)));
        properties.set("herkomst", words(Stream.of(Origin.values()).map(Origin::code)));
    }

    static ObjectNode characteristicCode() {
        return words(Catalogue.all().stream().map(Characteristic::code));
    }

    static String printed(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
