package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.characteristicCode;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codesOrNull;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Relation;

/** The schema of what partners come to together. */
final class RoundTableSchema {

    private RoundTableSchema() {}

    static String schema() {
        ObjectNode table = titled("Wat partners aan tafel samen vinden");
        ObjectNode top = properties(table);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("peildatum", day("De dag waarvan het recht is toegepast"));
        top.set("partners", array(seat()));
        top.set("eens", array(requireAll(withAnswer(object()))));
        top.set("verschillen", array(difference()));
        top.set("voorIedereenMogelijk", ChangesSchema.forms());
        top.set("minsteSpijt", ChangesSchema.forms());
        top.set("spijt", array(regret()));
        top.set("editie", AdviceSchema.edition());
        requireAll(table);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(table);
        return printed(table);
    }

    private static ObjectNode seat() {
        ObjectNode seat = object();
        ObjectNode properties = properties(seat);
        properties.set("partner", type("string"));
        properties.set("naam", text("Naam van het samenwerkingsverband in het dossier van deze partner"));
        properties.set("perspectief", codesOrNull(List.of(Relation.Perspective.values())));
        properties.set("perspectiefOvergenomenVan", array(type("string")));
        properties.set("eerstePlaats", ChangesSchema.forms());
        ObjectNode form = object();
        properties(form).set("code", codes(List.of(Form.values())));
        properties(form).set("stand", codes(List.of(Standing.values())));
        properties(form).set("rang", orNull("integer"));
        properties(form).set("score", type("integer"));
        properties.set("vormen", array(requireAll(form)));
        return requireAll(seat);
    }

    private static ObjectNode withAnswer(ObjectNode object) {
        ObjectNode properties = properties(object);
        properties.set("kenmerk", characteristicCode());
        properties.set("nummer", type("string"));
        properties.set("antwoord", NODES.objectNode());
        return object;
    }

    private static ObjectNode difference() {
        ObjectNode difference = object();
        ObjectNode properties = properties(difference);
        properties.set("kenmerk", characteristicCode());
        properties.set("nummer", type("string"));
        properties.set("oneens", type("boolean").put("description", "false: niet iedereen heeft geantwoord"));
        ObjectNode position = object();
        properties(position).set("antwoord", NODES.objectNode());
        properties(position).set("partners", array(type("string")));
        properties.set("antwoorden", array(requireAll(position)));
        properties.set("zonderAntwoord", array(type("string")));
        Stream.of("eerstePlaatsBij", "standBij", "scoreBij").forEach(key -> properties.set(key, partners()));
        ObjectNode swap = object();
        properties(swap).set("partner", type("string"));
        properties(swap).set("antwoord", NODES.objectNode());
        ChangesSchema.addTo(properties(swap));
        properties.set("overgenomen", array(requireAll(swap)));
        return requireAll(difference);
    }

    private static ObjectNode partners() {
        return type("integer")
                .put("minimum", 0)
                .put("description", "Bij zoveel partners verandert dit als zij het antwoord van een ander overnemen");
    }

    private static ObjectNode regret() {
        ObjectNode regret = object();
        ObjectNode properties = properties(regret);
        properties.set("vorm", codes(List.of(Form.values())));
        properties.set("punten", array(type("integer")).put("description", "Per partner, in de volgorde van partners"));
        properties.set("hoogste", type("integer"));
        properties.set("samen", type("integer"));
        return requireAll(regret);
    }
}
