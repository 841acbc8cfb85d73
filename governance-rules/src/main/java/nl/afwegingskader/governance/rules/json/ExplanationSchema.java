package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.addSource;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.characteristicCode;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.afwegingskader.governance.advice.Remedies;
import nl.afwegingskader.governance.advice.Standing;

/** The schema of an explanation. */
final class ExplanationSchema {

    private ExplanationSchema() {}

    static String schema() {
        ObjectNode explanation = titled("Waarom een vorm staat waar zij staat");
        ObjectNode top = properties(explanation);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("naam", text("Naam van het samenwerkingsverband"));
        top.set("peildatum", day("De dag waarvan het recht is toegepast"));
        top.set("vorm", form());
        top.set("tegenstrijdig", contradiction());
        top.set("waarom", why());
        top.set("omToeTeLaten", remedies("De minste antwoorden die anders zouden moeten zijn om de vorm toe te laten"));
        top.set(
                "omEersteTeWorden",
                remedies("De minste antwoorden die anders zouden moeten zijn voor de eerste plaats"));
        top.set("eerstePlaats", ChangesSchema.forms());
        top.set("editie", AdviceSchema.edition());
        requireAll(explanation);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(explanation);
        return printed(explanation);
    }

    private static ObjectNode form() {
        ObjectNode form = object();
        ObjectNode properties = properties(form);
        AdviceSchema.place(properties);
        properties.set("bevindingen", array(AdviceSchema.finding()));
        return requireAll(form);
    }

    private static ObjectNode why() {
        ObjectNode cause = object();
        ObjectNode ofCause = properties(cause);
        ofCause.set(
                "antwoorden",
                array(requireAll(answer())).put("description", "Leeg: uitgesloten, wat er ook wordt geantwoord"));
        ofCause.set("bevindingen", array(AdviceSchema.finding()));
        ObjectNode derived = object();
        properties(derived).set("kenmerk", characteristicCode());
        properties(derived).set("waarde", NODES.objectNode());
        ofCause.set("afgeleid", array(rule(derived)));
        ofCause.set("nietMogelijk", array(rule(object())));
        ObjectNode why = object();
        properties(why).set("oorzaken", array(requireAll(cause)));
        properties(why).set("meer", type("boolean"));
        properties(why).set("begrensd", bounded());
        return requireAll(why);
    }

    private static ObjectNode answer() {
        ObjectNode answer = object();
        properties(answer).set("kenmerk", characteristicCode());
        properties(answer).set("nummer", type("string"));
        properties(answer).set("antwoord", NODES.objectNode());
        return answer;
    }

    private static ObjectNode contradiction() {
        ObjectNode contradiction = object();
        contradiction.putArray("type").add("object").add("null");
        properties(contradiction).set("antwoorden", array(requireAll(answer())));
        properties(contradiction).set("redenen", array(type("string")));
        return requireAll(contradiction)
                .put("description", "Antwoorden die niet allemaal waar kunnen zijn; null als dat wel kan");
    }

    private static ObjectNode rule(ObjectNode object) {
        properties(object).set("regel", type("string"));
        addSource(properties(object));
        return requireAll(object);
    }

    private static ObjectNode bounded() {
        return type("boolean").put("description", "true: niet alles kon worden uitgezocht");
    }

    private static ObjectNode remedies(String description) {
        ObjectNode other = answer();
        properties(other).set("inPlaatsVan", NODES.objectNode());
        ObjectNode remedy = object();
        properties(remedy).set("antwoorden", array(requireAll(other)));
        properties(remedy).set("stand", codes(List.of(Standing.values())));
        properties(remedy).set("rang", orNull("integer"));
        ObjectNode remedies = object();
        ObjectNode properties = properties(remedies);
        properties.set("uitkomst", codes(List.of(Remedies.Outcome.values())));
        properties.set("manieren", array(requireAll(remedy)));
        properties.set("meer", type("boolean"));
        properties.set(
                "gezochtTot",
                type("integer").put("description", "Van hoogstens zoveel andere antwoorden is elke manier bekeken"));
        properties.set("begrensd", bounded());
        return requireAll(remedies).put("description", description);
    }
}
