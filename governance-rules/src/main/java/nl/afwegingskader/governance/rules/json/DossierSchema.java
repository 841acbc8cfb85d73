package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.day;
import static nl.afwegingskader.governance.rules.json.SchemaParts.dayOrNever;
import static nl.afwegingskader.governance.rules.json.SchemaParts.nonBlank;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.orNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.printed;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.require;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.text;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Timing;
import nl.afwegingskader.governance.situation.Topic;

/** The schema of a dossier, made from the catalogue. */
final class DossierSchema {

    private DossierSchema() {}

    static String schema() {
        ObjectNode answers = object();
        ObjectNode properties = properties(answers);
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (!characteristic.isDerived()) {
                properties.set(characteristic.code(), answer(characteristic));
                properties.set(
                        characteristic.number(),
                        NODES.objectNode().put("$ref", "#/properties/kenmerken/properties/" + characteristic.code()));
            }
        }
        ObjectNode dossier = titled("Dossier van een samenwerkingsverband");
        ObjectNode top = properties(dossier);
        top.set("naam", text("Naam van het samenwerkingsverband"));
        top.set("peildatum", day("De dag waarvan het recht geldt"));
        top.set("kenmerken", answers);
        require(dossier, List.of("peildatum"));
        return printed(dossier);
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
        if (characteristic == Cycle.RESULTS) {
            return array(contribution());
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

    static ObjectNode contribution() {
        ObjectNode contribution = object();
        ObjectNode properties = properties(contribution);
        Stream.of("wie", "wat", "resultaat").forEach(key -> properties.set(key, nonBlank()));
        Stream.of("kosten", "baten").forEach(key -> properties.set(key, amountOrNull()));
        properties.set("voorWie", nonBlank());
        return require(contribution, List.of("wie", "wat", "resultaat", "voorWie"));
    }

    private static ObjectNode amountOrNull() {
        return orNull("number").put("minimum", 0).put("description", "Bedrag in euro's, als het bekend is");
    }

    private static ObjectNode pair(String textKey, String partKey, ObjectNode part) {
        ObjectNode pair = object();
        ObjectNode properties = properties(pair);
        properties.set(textKey, nonBlank());
        properties.set(partKey, part);
        return requireAll(pair);
    }
}
