package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.day;
import static nl.afwegingskader.governance.rules.json.SchemaParts.extensible;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.orNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.printed;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.text;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;
import static nl.afwegingskader.governance.rules.json.SchemaParts.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RuleChange;

/** The schema of what another edition of the rules changes. */
final class ImpactSchema {

    private ImpactSchema() {}

    static String schema() {
        ObjectNode impact = titled("Wat een andere editie van de regels verandert");
        ObjectNode top = properties(impact);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("oud", edition());
        top.set("nieuw", edition());
        top.set(
                "geenAnderAdvies",
                type("boolean").put("description", "Zeker is dat geen stand en geen eerste plaats verandert"));
        top.set("regels", array(rule()));
        top.set("standen", array(standing()));
        top.set("eerstePlaatsen", array(firstPlace()));
        top.set("aandelen", pair("andereStand", "andereEerstePlaats", share()));
        top.set(
                "begrensd",
                pair("standen", "eerstePlaatsen", ChangesSchema.forms())
                        .put("description", "Vormen waarvan niet is uitgemaakt of er nog meer verandert"));
        top.set("dossiers", array(dossier()));
        requireAll(impact);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(impact);
        return printed(impact);
    }

    private static ObjectNode edition() {
        ObjectNode edition = object();
        properties(edition).set("editie", AdviceSchema.edition());
        return requireAll(edition);
    }

    private static ObjectNode pair(String one, String other, ObjectNode each) {
        ObjectNode pair = object();
        properties(pair).set(one, each);
        properties(pair).set(other, each.deepCopy());
        return requireAll(pair);
    }

    private static ObjectNode rule() {
        ObjectNode rule = object();
        ObjectNode properties = properties(rule);
        properties.set("regel", type("string"));
        properties.set("soort", codes(List.of(RuleChange.Kind.values())));
        properties.set("eigenTekstGelijk", type("boolean"));
        properties.set("was", orNull("string"));
        properties.set("wordt", orNull("string"));
        return requireAll(rule);
    }

    private static ObjectNode standing() {
        ObjectNode shift = object();
        ObjectNode properties = properties(shift);
        properties.set("vorm", codes(List.of(Form.values())));
        properties.set("was", codes(List.of(Standing.values())));
        properties.set("wordt", codes(List.of(Standing.values())));
        return requireAll(shown(shift));
    }

    private static ObjectNode firstPlace() {
        ObjectNode shift = object();
        ObjectNode properties = properties(shift);
        properties.set("vorm", codes(List.of(Form.values())));
        properties.set("eerstePlaats", words(Stream.of("komt", "verlaat")));
        return requireAll(shown(shift));
    }

    private static ObjectNode shown(ObjectNode shift) {
        ObjectNode example = object();
        ObjectNode properties = properties(example);
        properties.set(
                "kleinste",
                type("boolean").put("description", "Geen dossier met minder antwoorden laat hetzelfde zien"));
        ObjectNode dossier = object();
        properties(dossier).set("peildatum", day(""));
        properties(dossier).set("kenmerken", NODES.objectNode().put("type", "object"));
        properties.set("dossier", requireAll(dossier));
        properties.set("verschillen", array(type("string")));
        properties(shift).set("aandeel", share());
        properties(shift).set("voorbeeld", requireAll(example));
        return shift;
    }

    private static ObjectNode share() {
        ObjectNode share = object();
        ObjectNode properties = properties(share);
        Stream.of("deel", "ondergrens", "bovengrens")
                .forEach(key ->
                        properties.set(key, type("number").put("minimum", 0).put("maximum", 1)));
        properties.set("breuk", type("string"));
        properties.set(
                "getrokken",
                type("integer")
                        .put("minimum", 0)
                        .put("description", "Hoeveel combinaties door het lot zijn getrokken; 0: alle zijn geteld"));
        return requireAll(share)
                .put(
                        "description",
                        "Aandeel van de denkbare combinaties van antwoorden; zegt niet hoe vaak het in werkelijkheid"
                                + " voorkomt. De grenzen omvatten het met 95% zekerheid");
    }

    private static ObjectNode dossier() {
        ObjectNode dossier = object();
        ObjectNode properties = properties(dossier);
        properties.set("dossier", type("string"));
        properties.set("naam", type("string"));
        ChangesSchema.addTo(properties);
        properties.set("verschillen", array(type("string")));
        return requireAll(dossier);
    }
}
