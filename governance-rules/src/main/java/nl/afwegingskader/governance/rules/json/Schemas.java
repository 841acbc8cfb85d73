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
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Timing;
import nl.afwegingskader.governance.situation.Topic;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;

/**
 * JSON Schema (2020-12) of dossier and advice, made from the catalogue. The same text lies beside this class as {@code
 * dossier.schema.json} and {@code advies.schema.json}.
 */
public final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private Schemas() {}

    /** The schema of a dossier, as text. */
    public static String dossier() {
        ObjectNode answers = object();
        ObjectNode properties = (ObjectNode) answers.get("properties");
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (!characteristic.isDerived()) {
                properties.set(characteristic.code(), answer(characteristic));
                properties.set(
                        characteristic.number(),
                        NODES.objectNode().put("$ref", "#/properties/kenmerken/properties/" + characteristic.code()));
            }
        }
        ObjectNode dossier = titled("Dossier van een samenwerkingsverband");
        ObjectNode top = (ObjectNode) dossier.get("properties");
        top.set("naam", text("Naam van het samenwerkingsverband"));
        top.set("peildatum", day("De dag waarvan het recht geldt"));
        top.set("kenmerken", answers);
        require(dossier, List.of("peildatum"));
        return printed(dossier);
    }

    /** The schema of an advice, as text. */
    public static String advice() {
        ObjectNode advice = titled("Advies over de vorm van samenwerking");
        ObjectNode top = (ObjectNode) advice.get("properties");
        top.set("formaat", text("Versie van dit formaat"));
        top.set("naam", text("Naam van het samenwerkingsverband"));
        top.set("peildatum", day("De dag waarvan het recht is toegepast"));
        top.set("vormen", array(form()));
        top.set("erbij", array(parts()));
        top.set("afgeleid", array(derived()));
        top.set("openVragen", array(question()));
        top.set("agenda", array(agendaItem()));
        top.set("waarschuwingen", array(warning()));
        top.set("editie", edition());
        top.set("motor", codes(List.of(Engine.values())));
        requireAll(advice);
        top.set("dossier", text("Bestand waaruit het dossier komt, bij meer dan één dossier"));
        top.set(
                "regel",
                type("integer")
                        .put("minimum", 1)
                        .put("description", "Tekstregel waarop het dossier staat, bij dossiers in één bestand"));
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        open(advice);
        return printed(advice);
    }

    private static ObjectNode form() {
        ObjectNode form = object();
        ObjectNode properties = (ObjectNode) form.get("properties");
        properties.set("code", codes(List.of(Form.values())));
        properties.set("naam", type("string"));
        properties.set("stand", codes(List.of(Standing.values())));
        properties.set("rang", orNull("integer"));
        properties.set("score", type("integer"));
        properties.set("scoreMinimaal", type("integer"));
        properties.set("scoreMaximaal", type("integer"));
        properties.set("voorwaarden", array(type("string")));
        properties.set("bevindingen", array(finding()));
        return requireAll(form);
    }

    private static ObjectNode parts() {
        ObjectNode parts = object();
        ObjectNode properties = (ObjectNode) parts.get("properties");
        properties.set("vormen", array(codes(List.of(Form.values()))));
        properties.set("rollen", array(option(List.of(RoleOption.values()))));
        properties.set("instrumenten", array(option(List.of(Instrument.values()))));
        ObjectNode open = object();
        ((ObjectNode) open.get("properties")).set("rollen", array(open(List.of(RoleOption.values()))));
        ((ObjectNode) open.get("properties")).set("instrumenten", array(open(List.of(Instrument.values()))));
        properties.set("open", requireAll(open));
        return requireAll(parts);
    }

    private static ObjectNode open(List<? extends Option> options) {
        ObjectNode open = object();
        ObjectNode properties = (ObjectNode) open.get("properties");
        properties.set("nummer", words(options.stream().map(Option::number)));
        properties.set("code", codes(options));
        properties.set("regels", array(type("string")));
        return requireAll(open);
    }

    private static ObjectNode option(List<? extends Option> options) {
        ObjectNode option = object();
        ObjectNode properties = (ObjectNode) option.get("properties");
        properties.set("nummer", words(options.stream().map(Option::number)));
        properties.set("code", codes(options));
        properties.set("naam", type("string"));
        properties.set("stand", codes(List.of(Standing.values())));
        properties.set("score", type("integer"));
        properties.set("scoreMinimaal", type("integer"));
        properties.set("scoreMaximaal", type("integer"));
        properties.set("voorwaarden", array(type("string")));
        properties.set("bevindingen", array(finding()));
        return requireAll(option);
    }

    private static ObjectNode finding() {
        ObjectNode finding = object();
        ObjectNode properties = (ObjectNode) finding.get("properties");
        properties.set("regel", type("string"));
        properties.set("effect", codes(List.of(Effect.values())));
        ObjectNode strength = codes(List.of(Strength.values()));
        ((ArrayNode) strength.get("enum")).addNull();
        properties.set("sterkte", strength);
        properties.set("voorwaarde", orNull("string"));
        properties.set("reden", type("string"));
        addSource(properties);
        properties.set("zeker", type("boolean"));
        properties.set("kenmerken", array(characteristicCode()));
        requireAll(finding);
        properties.set(
                "samen",
                array(type("string"))
                        .put("description", "Regels waarvan er altijd één geldt, en die dus samen uitsluiten"));
        return finding;
    }

    private static ObjectNode derived() {
        ObjectNode derived = object();
        ObjectNode properties = (ObjectNode) derived.get("properties");
        properties.set("kenmerk", characteristicCode());
        properties.set("waarde", NODES.objectNode());
        properties.set("regel", type("string"));
        addSource(properties);
        return requireAll(derived);
    }

    private static ObjectNode question() {
        ObjectNode question = object();
        ObjectNode properties = (ObjectNode) question.get("properties");
        properties.set("kenmerk", characteristicCode());
        properties.set("nummer", type("string"));
        properties.set("vraag", type("string"));
        properties.set("beslist", codes(List.of(OpenQuestion.Stake.values())));
        properties.set("vormen", array(codes(List.of(Form.values()))));
        return requireAll(question);
    }

    private static ObjectNode agendaItem() {
        ObjectNode item = object();
        ObjectNode properties = (ObjectNode) item.get("properties");
        Stream.of("wat", "wie", "wanneer", "reden", "regel").forEach(key -> properties.set(key, type("string")));
        addSource(properties);
        return requireAll(item);
    }

    private static ObjectNode warning() {
        ObjectNode warning = object();
        ObjectNode properties = (ObjectNode) warning.get("properties");
        properties.set("soort", codes(List.of(Warning.Kind.values())));
        properties.set("tekst", type("string"));
        properties.set("regel", orNull("string"));
        addSource(properties);
        return require(warning, List.of("soort", "tekst", "regel"));
    }

    private static ObjectNode edition() {
        ObjectNode edition = object();
        ObjectNode properties = (ObjectNode) edition.get("properties");
        properties.set("naam", type("string"));
        properties.set("versie", type("string"));
        properties.set("sha256", type("string").put("pattern", "^[0-9a-f]{64}$"));
        properties.set("bestanden", array(type("string")));
        return requireAll(edition);
    }

    private static void addSource(ObjectNode properties) {
        properties.set("bron", type("string"));
        properties.set("gezag", words(Stream.of(Authority.values()).map(Authority::code)));
        properties.set("zekerheid", words(Stream.of(Confidence.values()).map(Confidence::code)));
        properties.set("herkomst", words(Stream.of(Origin.values()).map(Origin::code)));
    }

    private static ObjectNode characteristicCode() {
        return words(Catalogue.all().stream().map(Characteristic::code));
    }

    /** What a dossier may hold for a kenmerk; null is unknown. */
    private static ObjectNode answer(Characteristic<?> characteristic) {
        ObjectNode schema = value(characteristic);
        ObjectNode either = NODES.objectNode();
        either.put("title", characteristic.number() + " " + characteristic.label());
        either.put("description", characteristic.question());
        either.putArray("anyOf").add(schema).add(type("null"));
        return either;
    }

    private static ObjectNode value(Characteristic<?> characteristic) {
        List<? extends Coded> values = characteristic.kind().values();
        if (characteristic == Council.POLITICAL_TOPICS) {
            return array(pair("tekst", "soort", codes(List.of(Topic.Aspect.values()))));
        }
        if (characteristic == Timing.DECISIVE_MOMENTS) {
            return array(pair("omschrijving", "datum", day("")));
        }
        if (characteristic == Relation.PARTNER_PERSPECTIVES) {
            ObjectNode perPartner = type("object");
            perPartner.set("additionalProperties", codes(values));
            return perPartner;
        }
        return switch (characteristic.kind().scale()) {
            case CHOICE, ORDERED_CHOICE -> choice(characteristic, values);
            case SET -> array(codes(values)).put("uniqueItems", true);
            case NUMBER -> number(characteristic);
            case DAY -> characteristic.kind().allowed().contains("nooit") ? dayOrNever() : day("");
        };
    }

    private static ObjectNode choice(Characteristic<?> characteristic, List<? extends Coded> values) {
        ObjectNode choice = codes(values);
        if (characteristic.kind().name().equals("ja/nee")) {
            ((ArrayNode) choice.get("enum")).add(true).add(false);
        }
        return choice;
    }

    private static ObjectNode number(Characteristic<?> characteristic) {
        boolean whole = characteristic.kind().name().equals("aantal");
        return type(whole ? "integer" : "number")
                .put("minimum", 0)
                .put("description", characteristic.kind().allowed());
    }

    private static ObjectNode dayOrNever() {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(day("")).add(NODES.objectNode().put("const", "nooit"));
        return either;
    }

    private static ObjectNode pair(String textKey, String partKey, ObjectNode part) {
        ObjectNode pair = object();
        ObjectNode properties = (ObjectNode) pair.get("properties");
        properties.set(textKey, type("string").put("minLength", 1));
        properties.set(partKey, part);
        return requireAll(pair);
    }

    private static ObjectNode titled(String title) {
        ObjectNode schema = NODES.objectNode().put("$schema", SCHEMA).put("title", title);
        schema.setAll(object());
        return schema;
    }

    private static ObjectNode object() {
        ObjectNode object = type("object").put("additionalProperties", false);
        object.putObject("properties");
        return object;
    }

    private static void open(ObjectNode schema) {
        schema.remove("additionalProperties");
        schema.forEach(child -> {
            if (child instanceof ObjectNode object) {
                open(object);
            }
        });
    }

    private static ObjectNode require(ObjectNode object, List<String> keys) {
        ArrayNode required = object.putArray("required");
        keys.forEach(required::add);
        return object;
    }

    private static ObjectNode requireAll(ObjectNode object) {
        return require(
                object,
                object.get("properties").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode array = type("array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode orNull(String type) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode text(String description) {
        return type("string").put("description", description);
    }

    private static ObjectNode day(String description) {
        ObjectNode day = type("string").put("format", "date").put("pattern", DAY);
        return description.isEmpty() ? day : day.put("description", description);
    }

    private static ObjectNode codes(List<? extends Coded> values) {
        return words(values.stream().map(Coded::code));
    }

    private static ObjectNode words(Stream<String> words) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode allowed = schema.putArray("enum");
        words.forEach(allowed::add);
        return schema;
    }

    private static String printed(ObjectNode schema) {
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
