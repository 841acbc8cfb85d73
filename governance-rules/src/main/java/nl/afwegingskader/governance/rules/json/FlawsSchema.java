package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.addSource;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.dayOrNull;
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
import nl.afwegingskader.governance.rules.Flaw;

/** The schema of what was proven about a rulebook. */
final class FlawsSchema {

    private FlawsSchema() {}

    static String schema() {
        ObjectNode proof = titled("Wat over een regelboek is bewezen");
        ObjectNode top = properties(proof);
        top.set("formaat", text("Versie van dit formaat"));
        ObjectNode counts = object();
        Stream.of(Flaw.Kind.values())
                .forEach(kind -> properties(counts)
                        .set(kind.code(), type("integer").put("minimum", 0).put("description", kind.label())));
        top.set("aantallen", requireAll(counts));
        top.set("bevindingen", array(flaw()));
        top.set("editie", AdviceSchema.edition());
        requireAll(proof);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(proof);
        return printed(proof);
    }

    private static ObjectNode flaw() {
        ObjectNode flaw = object();
        ObjectNode properties = properties(flaw);
        properties.set("soort", codes(List.of(Flaw.Kind.values())));
        properties.set("tekst", type("string"));
        properties.set("watTeDoen", text("Wat men eraan kan doen"));
        properties.set("regels", array(rule()));
        properties.set("waarover", orNull("string").put("description", "Nummer van de keuze of het kenmerk"));
        properties.set("vanaf", dayOrNull());
        properties.set("tot", dayOrNull());
        properties.set(
                "situatie", orNull("object").put("description", "De kleinste situatie die het laat zien, als dossier"));
        properties.set(
                "redenVanDeMakers",
                orNull("string")
                        .put(
                                "description",
                                "Waarom de makers van het meegeleverde regelboek dit zo laten; niet uit een bron"));
        return requireAll(flaw);
    }

    private static ObjectNode rule() {
        ObjectNode rule = object();
        ObjectNode properties = properties(rule);
        properties.set("regel", type("string"));
        addSource(properties);
        properties.set("titel", type("string"));
        properties.set("bestand", type("string"));
        properties.set("regelnummer", type("integer").put("minimum", 1));
        return requireAll(rule);
    }
}
