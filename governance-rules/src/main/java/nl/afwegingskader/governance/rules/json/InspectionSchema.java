package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
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
import java.util.stream.Stream;

/** The schema of what is wrong with a folder of rule files. */
final class InspectionSchema {

    private InspectionSchema() {}

    static String schema() {
        ObjectNode inspection = titled("Wat er mis is met een map met regelbestanden");
        ObjectNode top = properties(inspection);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("fouten", type("integer").put("minimum", 0));
        top.set("waarschuwingen", type("integer").put("minimum", 0));
        top.set("meldingen", array(problem()));
        requireAll(inspection);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(inspection);
        return printed(inspection);
    }

    private static ObjectNode problem() {
        ObjectNode problem = object();
        ObjectNode properties = properties(problem);
        properties.set("ernst", words(Stream.of(InspectionWriter.ERROR, InspectionWriter.WARNING)));
        properties.set("code", type("string").put("pattern", "^GOV[0-9]{3}$"));
        properties.set("soort", text("De code in woorden"));
        properties.set("bestand", text("Het pad in de map, met schuine strepen naar rechts"));
        properties.set(
                "tekstregel",
                orNull("integer").put("minimum", 1).put("description", "null: het bestand of de map als geheel"));
        properties.set(
                "kolom", orNull("integer").put("minimum", 1).put("description", "null: de tekstregel als geheel"));
        properties.set("melding", type("string"));
        properties.set("voorstel", orNull("string"));
        return requireAll(problem);
    }
}
