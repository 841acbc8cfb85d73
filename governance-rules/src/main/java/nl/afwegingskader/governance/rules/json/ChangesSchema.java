package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;

/** The schema of what another answer does to the first place and to the standings. */
final class ChangesSchema {

    private ChangesSchema() {}

    static void addTo(ObjectNode properties) {
        properties.set("eerstePlaats", firstPlace());
        properties.set("standen", array(standing()));
    }

    static ObjectNode forms() {
        return array(codes(List.of(Form.values())));
    }

    private static ObjectNode firstPlace() {
        ObjectNode change = object();
        ObjectNode properties = properties(change);
        properties.set("was", forms());
        properties.set("wordt", forms());
        properties.set("redenen", array(cause()));
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(requireAll(change)).add(type("null"));
        return either;
    }

    private static ObjectNode standing() {
        ObjectNode change = object();
        ObjectNode properties = properties(change);
        properties.set("vorm", codes(List.of(Form.values())));
        properties.set("was", codes(List.of(Standing.values())));
        properties.set("wordt", codes(List.of(Standing.values())));
        properties.set("redenen", array(cause()));
        return requireAll(change);
    }

    private static ObjectNode cause() {
        ObjectNode cause = object();
        Stream.of("regel", "zin").forEach(key -> properties(cause).set(key, type("string")));
        return requireAll(cause);
    }
}
