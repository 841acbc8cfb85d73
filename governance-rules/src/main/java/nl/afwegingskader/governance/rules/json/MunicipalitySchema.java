package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.day;
import static nl.afwegingskader.governance.rules.json.SchemaParts.dayOrNever;
import static nl.afwegingskader.governance.rules.json.SchemaParts.printed;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Municipality;

/** The schema of the file about the municipality of a portfolio; null is unknown. */
final class MunicipalitySchema {

    private MunicipalitySchema() {}

    static String schema() {
        ObjectNode municipality = titled("Gemeente van een portefeuille van samenwerkingsverbanden");
        ObjectNode top = properties(municipality);
        top.set("naam", any("Naam van de gemeente", type("string")));
        top.set("peildatum", any("De dag waarvan het recht geldt, voor alle dossiers in de map", day("")));
        for (Occasion occasion : Municipality.DATED) {
            top.set(
                    MunicipalityReader.key(occasion),
                    any("Eén of meer dagen waarop de raad dit behandelt, ook voorbije", day(""), array(day(""))));
        }
        top.set("beginRaadsperiode", any("Eerste dag van de raadsperiode", day("")));
        top.set(
                "notaVerbondenPartijen",
                any("Wanneer de raad de nota verbonden partijen het laatst vaststelde", dayOrNever()));
        return printed(municipality);
    }

    private static ObjectNode any(String description, ObjectNode... allowed) {
        ObjectNode any = NODES.objectNode().put("description", description);
        any.putArray("anyOf").addAll(List.of(allowed)).add(type("null"));
        return any;
    }
}
