package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.characteristicCode;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.orNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.rules.Sensitivity;

/** The schema of how firmly an advice stands. */
final class SensitivitySchema {

    private SensitivitySchema() {}

    static ObjectNode sensitivity() {
        ObjectNode sensitivity = object();
        ObjectNode properties = properties(sensitivity);
        properties.set("oordeel", codes(List.of(Sensitivity.Verdict.values())));
        properties.set("eerstePlaatsHangtAfVan", array(characteristicCode()));
        properties.set("standHangtAfVan", array(characteristicCode()));
        Stream.of("beantwoord", "geprobeerd", "tegenstrijdig").forEach(key -> properties.set(key, count()));
        properties.set("andereAntwoorden", array(other()));
        properties.set("gewichten", weights());
        return requireAll(sensitivity)
                .put("description", "Hoe stevig het advies is: elk ander antwoord op één vraag is geprobeerd");
    }

    private static ObjectNode count() {
        return type("integer").put("minimum", 0);
    }

    private static ObjectNode other() {
        ObjectNode other = object();
        ObjectNode properties = properties(other);
        properties.set("kenmerk", characteristicCode());
        properties.set("nummer", type("string"));
        properties.set("gegeven", NODES.objectNode());
        properties.set("anders", NODES.objectNode().put("description", "Bij een getal of dag: het dichtstbijzijnde"));
        properties.set(
                "verste",
                NODES.objectNode()
                        .put(
                                "description",
                                "Bij een getal of dag: het verste waarmee hetzelfde gebeurt; anders gelijk aan anders"));
        properties.set("woorden", type("string"));
        ChangesSchema.addTo(properties);
        return requireAll(other);
    }

    private static ObjectNode weights() {
        ObjectNode weights = object();
        ObjectNode properties = properties(weights);
        properties.set("sterkten", array(requireAll(counting(object()))));
        ObjectNode argument = object();
        properties(argument).set("regel", type("string"));
        properties.set("argumenten", array(requireAll(counting(argument))));
        ObjectNode share = object();
        properties(share).set("vormen", ChangesSchema.forms());
        properties(share).set("deel", type("number").put("minimum", 0).put("maximum", 1));
        properties.set(
                "wegingen",
                array(requireAll(share))
                        .put(
                                "description",
                                "Welk deel van alle wegingen deze vormen op de eerste plaats zet; geen kans. Alle wegingen:"
                                        + " sterk telt 1, matig hoogstens dat, zwak hoogstens matig"));
        return requireAll(weights);
    }

    private static ObjectNode counting(ObjectNode object) {
        ObjectNode properties = properties(object);
        properties.set("sterkte", codes(List.of(Strength.values())));
        properties.set("telt", type("integer"));
        properties.set(
                "boven",
                orNull("number")
                        .put("description", "De eerste plaats blijft gelijk zolang dit meer telt dan dit getal"));
        properties.set("onder", orNull("number").put("description", "en minder dan dit getal"));
        return object;
    }
}
