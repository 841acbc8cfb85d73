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
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAll;
import static nl.afwegingskader.governance.rules.json.SchemaParts.requireAllBut;
import static nl.afwegingskader.governance.rules.json.SchemaParts.text;
import static nl.afwegingskader.governance.rules.json.SchemaParts.titled;
import static nl.afwegingskader.governance.rules.json.SchemaParts.type;
import static nl.afwegingskader.governance.rules.json.SchemaParts.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Steering;

/** The schema of the review of a portfolio. */
final class ReviewSchema {

    private static final String[] SOURCE = {"bron", "gezag", "zekerheid", "herkomst"};

    private ReviewSchema() {}

    static String schema() {
        ObjectNode review = titled("Overzicht van een portefeuille van samenwerkingsverbanden");
        ObjectNode top = properties(review);
        top.set("formaat", text("Versie van dit formaat"));
        top.set("gemeente", municipality());
        top.set("peildatum", day("De dag waarvan het recht is toegepast, voor alle verbanden"));
        top.set("ongelezen", array(unread()));
        top.set("waarschuwingen", array(warning()));
        top.set("agenda", array(agenda()));
        top.set("matrix", array(cell()));
        top.set("verbanden", array(cooperation()));
        top.set("perSaldo", perSaldo());
        top.set("kalender", array(due(true)));
        top.set("editie", AdviceSchema.edition());
        top.set("motor", codes(List.of(Engine.values())));
        requireAll(review);
        // Later versions add keys and rename none, so a reader must let unknown keys pass.
        extensible(review);
        return printed(review);
    }

    private static ObjectNode municipality() {
        ObjectNode municipality = object();
        ObjectNode properties = properties(municipality);
        properties.set("naam", type("string"));
        for (Occasion occasion : Municipality.DATED) {
            properties.set(MunicipalityReader.key(occasion), array(day("")));
        }
        properties.set("beginRaadsperiode", dayOrNull());
        properties.set("notaVerbondenPartijen", orNull("string"));
        return requireAll(municipality);
    }

    private static ObjectNode unread() {
        ObjectNode problem = object();
        properties(problem).set("pad", type("string"));
        properties(problem).set("regel", orNull("integer"));
        properties(problem).set("kolom", orNull("integer"));
        properties(problem).set("melding", type("string"));
        ObjectNode unread = object();
        properties(unread).set("dossier", type("string"));
        properties(unread).set("problemen", array(requireAll(problem)));
        return requireAll(unread);
    }

    private static ObjectNode warning() {
        ObjectNode warning = object();
        ObjectNode properties = properties(warning);
        properties.set("soort", codes(List.of(Warning.Kind.values())));
        properties.set("tekst", type("string"));
        properties.set("regel", orNull("string"));
        addSource(properties);
        properties.set("verbanden", numbers());
        return requireAllBut(warning, SOURCE);
    }

    private static ObjectNode agenda() {
        ObjectNode agenda = object();
        properties(agenda).set("wanneer", codes(List.of(Occasion.values())));
        properties(agenda).set("datum", dayOrNull());
        properties(agenda).set("punten", array(item(true)));
        return requireAll(agenda);
    }

    private static ObjectNode item(boolean shared) {
        ObjectNode item = object();
        ObjectNode properties = properties(item);
        properties.set("wat", type("string"));
        properties.set("wie", array(codes(List.of(Actor.values()))));
        properties.set("wanneer", codes(List.of(Occasion.values())));
        Stream.of("reden", "regel").forEach(key -> properties.set(key, type("string")));
        addSource(properties);
        if (shared) {
            properties.set("verbanden", numbers());
        }
        return requireAll(item);
    }

    private static ObjectNode cell() {
        ObjectNode cell = object();
        properties(cell).set("belangrijkheid", codesOrNull(List.of(Council.Importance.values())));
        properties(cell).set("risicoklasse", codesOrNull(List.of(Steering.RiskClass.values())));
        properties(cell).set("verbanden", numbers());
        return requireAll(cell);
    }

    private static ObjectNode cooperation() {
        ObjectNode cooperation = object();
        ObjectNode properties = properties(cooperation);
        properties.set("nummer", type("integer").put("minimum", 1));
        properties.set("naam", type("string"));
        properties.set("vervangenPeildatum", dayOrNull());
        for (Heading heading : Heading.values()) {
            ObjectNode part = object();
            properties(part).set("kenmerken", array(fact()));
            addPart(heading, properties(part));
            properties.set(CooperationWriter.key(heading), requireAll(part));
        }
        return requireAll(cooperation);
    }

    private static void addPart(Heading heading, ObjectNode properties) {
        switch (heading) {
            case GENERAL, IMPORTANCE -> {}
            case REGIME -> {
                properties.set("vorm", form());
                properties.set("vormenOpPlaatsEen", array(codes(List.of(Form.values()))));
                properties.set("onderdelen", array(measure()));
            }
            case RESULTS -> {
                ObjectNode either = NODES.objectNode();
                either.putArray("anyOf").add(array(contribution())).add(type("null"));
                properties.set("bijdragen", either);
            }
            case PROCESS -> properties.set("ontbreekt", array(missing()));
            case EVALUATION -> {
                properties.set("agenda", array(item(false)));
                properties.set("kalender", array(due(false)));
            }
        }
    }

    private static ObjectNode fact() {
        ObjectNode fact = object();
        properties(fact).set("kenmerk", characteristicCode());
        properties(fact).set("waarde", NODES.objectNode());
        properties(fact).set("regel", orNull("string"));
        addSource(properties(fact));
        return requireAllBut(fact, SOURCE);
    }

    private static ObjectNode form() {
        ObjectNode form = object();
        properties(form).set("code", codes(List.of(Form.values())));
        properties(form).set("stand", codes(List.of(Standing.values())));
        properties(form).set("oordeel", codes(List.of(FormCheck.Verdict.values())));
        properties(form).set("beter", array(codes(List.of(Form.values()))));
        properties(form).set("bevindingen", array(AdviceSchema.finding()));
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(requireAll(form)).add(type("null"));
        return either;
    }

    private static ObjectNode measure() {
        List<Option> options = Stream.<Option>concat(Stream.of(RoleOption.values()), Stream.of(Instrument.values()))
                .toList();
        ObjectNode measure = object();
        properties(measure).set("nummer", words(options.stream().map(Option::number)));
        properties(measure).set("code", words(options.stream().map(Option::code).distinct()));
        properties(measure).set("naam", type("string"));
        properties(measure).set("binding", codes(List.of(Measure.Obligation.values())));
        properties(measure).set("reconstructie", type("boolean"));
        properties(measure).set("regels", array(type("string")));
        return requireAll(measure);
    }

    private static ObjectNode contribution() {
        ObjectNode contribution = object();
        addContribution(properties(contribution));
        return requireAll(contribution);
    }

    private static void addContribution(ObjectNode properties) {
        Stream.of("wie", "wat", "resultaat").forEach(key -> properties.set(key, type("string")));
        Stream.of("kosten", "baten").forEach(key -> properties.set(key, orNull("number")));
        properties.set("voorWie", type("string"));
    }

    private static ObjectNode missing() {
        ObjectNode missing = object();
        properties(missing).set("kenmerk", characteristicCode());
        properties(missing).set("nummer", type("string"));
        properties(missing).set("vraag", type("string"));
        properties(missing).set("nodigVoor", codes(List.of(Missing.Need.values())));
        return requireAll(missing);
    }

    private static ObjectNode perSaldo() {
        ObjectNode row = object();
        properties(row).set("verband", type("integer"));
        addContribution(properties(row));
        ObjectNode perSaldo = object();
        properties(perSaldo).set("regels", array(requireAll(row)));
        properties(perSaldo).set("kosten", sum());
        properties(perSaldo).set("baten", sum());
        properties(perSaldo).set("perDeelnemer", array(party()));
        properties(perSaldo).set("zonderResultaten", numbers());
        return requireAll(perSaldo);
    }

    private static ObjectNode party() {
        ObjectNode party = object();
        properties(party).set("wie", type("string"));
        properties(party).set("kosten", sum());
        properties(party).set("baten", sum());
        return requireAll(party);
    }

    private static ObjectNode sum() {
        ObjectNode sum = object();
        properties(sum).set("bekend", type("number"));
        properties(sum).set("regelsOnbekend", type("integer"));
        return requireAll(sum);
    }

    private static ObjectNode due(boolean shared) {
        ObjectNode due = object();
        ObjectNode properties = properties(due);
        properties.set("soort", codes(List.of(Due.Kind.values())));
        properties.set("datum", dayOrNull());
        Stream.of("wat", "wanneer").forEach(key -> properties.set(key, type("string")));
        properties.set("begrotingsjaar", orNull("integer"));
        properties.set("regel", orNull("string"));
        addSource(properties);
        if (shared) {
            properties.set("voorbij", type("boolean"));
            properties.set("verbanden", numbers());
        }
        return requireAllBut(due, SOURCE);
    }

    private static ObjectNode numbers() {
        return array(type("integer").put("minimum", 1)).put("description", "Nummers van verbanden");
    }
}
