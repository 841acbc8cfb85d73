package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.extensible;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.printed;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.text;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;
import static nl.afwegingskader.governance.rules.json.SchemaParts.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.examples.Mutant;

/** The schema of what became of the examples and scenarios of a folder of rule files. */
final class TestSchema {

    private TestSchema() {}

    static String schema() {
        ObjectNode test = titled("Wat er uitkomt van de voorbeelden en scenario's in een map met regelbestanden");
        ObjectNode top = properties(test);
        top.set("map", text("De map zoals zij is genoemd"));
        top.set("versie", text("De versie van de regels"));
        top.set("geslaagd", type("boolean"));
        top.set("aantalVoorbeelden", count());
        top.set("aantalScenarios", count());
        top.set("voorbeeldenMislukt", array(example()));
        top.set("scenariosMislukt", array(scenario()));
        top.set("dekking", array(coverage()));
        requireAll(test);
        top.set("mutaties", array(score()).put("description", "Alleen met --mutaties"));
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(test);
        return printed(test);
    }

    private static ObjectNode count() {
        return type("integer").put("minimum", 0);
    }

    private static ObjectNode line() {
        return type("integer").put("minimum", 1);
    }

    private static ObjectNode file() {
        return text("Het pad in de map, met schuine strepen naar rechts");
    }

    private static ObjectNode example() {
        ObjectNode example = object();
        ObjectNode properties = properties(example);
        properties.set("bestand", file());
        properties.set("tekstregel", line());
        properties.set("regel", text("Het nummer van de regel, of van het afgeleide kenmerk"));
        properties.set("voorbeeld", type("string"));
        properties.set("verwacht", type("string"));
        properties.set("kwam", type("string"));
        return requireAll(example);
    }

    private static ObjectNode scenario() {
        ObjectNode scenario = object();
        ObjectNode properties = properties(scenario);
        properties.set("bestand", file());
        properties.set("scenario", type("string"));
        properties.set("tekstregel", line());
        properties.set("stap", text("De zin die niet uitkomt"));
        properties.set("kwam", type("string"));
        return requireAll(scenario);
    }

    private static ObjectNode coverage() {
        ObjectNode rule = object();
        ObjectNode properties = properties(rule);
        properties.set("regel", type("string"));
        properties.set("voorbeelden", count().put("description", "Eigen voorbeelden"));
        properties.set("geldt", count().put("description", "In zoveel van alle voorbeelden en scenario's"));
        properties.set("geldtNiet", count());
        properties.set("onbekend", count());
        properties.set("nooitOnwaar", array(type("string")).put("description", "Voorwaarden die nergens onwaar zijn"));
        return requireAll(rule);
    }

    private static ObjectNode score() {
        ObjectNode survivor = object();
        ObjectNode change = properties(survivor);
        change.set("soort", words(Stream.of(Mutant.Kind.values()).map(Mutant.Kind::code)));
        change.set("wijziging", type("string"));
        change.set("reden", text("Uit mutaties.csv; leeg als er geen is"));
        requireAll(survivor);

        ObjectNode score = object();
        ObjectNode properties = properties(score);
        properties.set("regel", type("string"));
        properties.set("gemerkt", count());
        properties.set(
                "verandertNiets", count().put("description", "Zoveel veranderen bewezen niets; zij tellen niet mee"));
        properties.set("percentage", count().put("maximum", 100));
        properties.set("nietGemerkt", array(survivor));
        return requireAll(score);
    }
}
