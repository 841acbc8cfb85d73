package nl.afwegingskader.governance.rules.json;

import static nl.afwegingskader.governance.rules.json.SchemaParts.NODES;
import static nl.afwegingskader.governance.rules.json.SchemaParts.addSource;
import static nl.afwegingskader.governance.rules.json.SchemaParts.array;
import static nl.afwegingskader.governance.rules.json.SchemaParts.characteristicCode;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codes;
import static nl.afwegingskader.governance.rules.json.SchemaParts.codesOrNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.day;
import static nl.afwegingskader.governance.rules.json.SchemaParts.dayOrNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.extensible;
import static nl.afwegingskader.governance.rules.json.SchemaParts.object;
import static nl.afwegingskader.governance.rules.json.SchemaParts.orNull;
import static nl.afwegingskader.governance.rules.json.SchemaParts.printed;
import static nl.afwegingskader.governance.rules.json.SchemaParts.properties;
import static nl.afwegingskader.governance.rules.json.SchemaParts.require;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.text;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;
import static nl.afwegingskader.governance.rules.json.SchemaParts.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;

/** The schema of an advice. */
final class AdviceSchema {

    private AdviceSchema() {}

    static String schema() {
        ObjectNode advice = titled("Advies over de vorm van samenwerking");
        ObjectNode top = properties(advice);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("naam", text("Naam van het samenwerkingsverband"));
        top.set("peildatum", day("De dag waarvan het recht is toegepast"));
        top.set("vormen", array(form()));
        top.set("toets", check());
        top.set("erbij", array(parts()));
        top.set("afgeleid", array(derived()));
        top.set("openVragen", array(question()));
        top.set("agenda", array(agendaItem()));
        top.set("kalender", array(deadline()));
        top.set("waarschuwingen", array(warning()));
        top.set("editie", edition());
        top.set("motor", codes(List.of(Engine.values())));
        requireAll(advice);
        top.set("dossier", text("Bestand waaruit het dossier komt, bij meer dan één dossier"));
        top.set(
                "regel",
                type("integer")
                        .put("minimum", 1)
                        .put("description", "Tekstregel waarop het dossier staat, bij dossiers in één bestand"));
        top.set("gevoeligheid", SensitivitySchema.sensitivity());
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(advice);
        return printed(advice);
    }

    private static ObjectNode form() {
        ObjectNode form = object();
        ObjectNode properties = properties(form);
        place(properties);
        properties.set("voorwaarden", array(type("string")));
        properties.set("bevindingen", array(finding()));
        return requireAll(form);
    }

    /** Which form it is, and where it stands. */
    static void place(ObjectNode properties) {
        properties.set("code", codes(List.of(Form.values())));
        properties.set("naam", type("string"));
        properties.set("stand", codes(List.of(Standing.values())));
        properties.set("rang", orNull("integer"));
        Stream.of("score", "scoreMinimaal", "scoreMaximaal").forEach(key -> properties.set(key, type("integer")));
    }

    private static ObjectNode parts() {
        ObjectNode parts = object();
        ObjectNode properties = properties(parts);
        properties.set("vormen", array(codes(List.of(Form.values()))));
        properties.set("rollen", array(option(List.of(RoleOption.values()))));
        properties.set("instrumenten", array(option(List.of(Instrument.values()))));
        ObjectNode open = object();
        properties(open).set("rollen", array(open(List.of(RoleOption.values()))));
        properties(open).set("instrumenten", array(open(List.of(Instrument.values()))));
        properties.set("open", requireAll(open));
        return requireAll(parts);
    }

    private static ObjectNode open(List<? extends Option> options) {
        ObjectNode open = object();
        ObjectNode properties = properties(open);
        properties.set("nummer", words(options.stream().map(Option::number)));
        properties.set("code", codes(options));
        properties.set("regels", array(type("string")));
        return requireAll(open);
    }

    private static ObjectNode option(List<? extends Option> options) {
        ObjectNode option = object();
        ObjectNode properties = properties(option);
        properties.set("nummer", words(options.stream().map(Option::number)));
        properties.set("code", codes(options));
        properties.set("naam", type("string"));
        properties.set("stand", codes(List.of(Standing.values())));
        properties.set("score", type("integer"));
        properties.set("scoreMinimaal", type("integer"));
        properties.set("scoreMaximaal", type("integer"));
        properties.set("voorwaarden", array(type("string")));
        properties.set("bevindingen", array(finding()));
        return requireAll(option);
    }

    static ObjectNode finding() {
        ObjectNode finding = object();
        ObjectNode properties = properties(finding);
        properties.set("regel", type("string"));
        properties.set("effect", codes(List.of(Effect.values())));
        properties.set("sterkte", codesOrNull(List.of(Strength.values())));
        properties.set("voorwaarde", orNull("string"));
        properties.set("reden", type("string"));
        addSource(properties);
        properties.set("zeker", type("boolean"));
        properties.set("kenmerken", array(characteristicCode()));
        requireAll(finding);
        properties.set(
                "samen",
                array(type("string"))
                        .put("description", "Regels waarvan er altijd één geldt, en die dus samen uitsluiten"));
        return finding;
    }

    private static ObjectNode derived() {
        ObjectNode derived = object();
        ObjectNode properties = properties(derived);
        properties.set("kenmerk", characteristicCode());
        properties.set("waarde", NODES.objectNode());
        properties.set("regel", type("string"));
        addSource(properties);
        return requireAll(derived);
    }

    static ObjectNode question() {
        ObjectNode question = object();
        ObjectNode properties = properties(question);
        properties.set("kenmerk", characteristicCode());
        properties.set("nummer", type("string"));
        properties.set("vraag", type("string"));
        properties.set("beslist", codes(List.of(OpenQuestion.Stake.values())));
        properties.set("vormen", array(codes(List.of(Form.values()))));
        return requireAll(question);
    }

    private static ObjectNode check() {
        ObjectNode check = object();
        ObjectNode properties = properties(check);
        properties.set("vorm", codes(List.of(Form.values())));
        properties.set("oordeel", codes(List.of(FormCheck.Verdict.values())));
        properties.set("beter", array(codes(List.of(Form.values()))));
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(requireAll(check)).add(type("null"));
        return either;
    }

    static ObjectNode agendaItem() {
        ObjectNode item = object();
        ObjectNode properties = properties(item);
        properties.set("wat", type("string"));
        properties.set("wie", array(codes(List.of(Actor.values()))));
        properties.set("wanneer", codes(List.of(Occasion.values())));
        Stream.of("reden", "regel").forEach(key -> properties.set(key, type("string")));
        addSource(properties);
        return requireAll(item);
    }

    private static ObjectNode deadline() {
        ObjectNode deadline = object();
        ObjectNode properties = properties(deadline);
        Stream.of("wat", "wanneer").forEach(key -> properties.set(key, type("string")));
        properties.set("datum", dayOrNull());
        properties.set("begrotingsjaar", orNull("integer"));
        properties.set("vormen", array(codes(List.of(Form.values()))));
        Stream.of("reden", "regel").forEach(key -> properties.set(key, type("string")));
        addSource(properties);
        return requireAll(deadline);
    }

    static ObjectNode warning() {
        ObjectNode warning = object();
        ObjectNode properties = properties(warning);
        properties.set("soort", codes(List.of(Warning.Kind.values())));
        properties.set("tekst", type("string"));
        properties.set("regel", orNull("string"));
        addSource(properties);
        return require(warning, List.of("soort", "tekst", "regel"));
    }

    static ObjectNode edition() {
        ObjectNode edition = object();
        ObjectNode properties = properties(edition);
        properties.set("naam", type("string"));
        properties.set("versie", type("string"));
        properties.set("sha256", type("string").put("pattern", "^[0-9a-f]{64}$"));
        properties.set("bestanden", array(type("string")));
        return requireAll(edition);
    }
}
