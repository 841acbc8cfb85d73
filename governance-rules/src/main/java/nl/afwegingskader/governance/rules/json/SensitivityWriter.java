package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.rules.Fraction;
import nl.afwegingskader.governance.rules.Leeway;
import nl.afwegingskader.governance.rules.OtherAnswer;
import nl.afwegingskader.governance.rules.Sensitivity;
import nl.afwegingskader.governance.rules.Weights;
import nl.afwegingskader.governance.situation.Characteristic;

/** Writes how firmly an advice stands. */
final class SensitivityWriter {

    /** So many digits of a limit or share that cannot be written in full. */
    private static final int DIGITS = 6;

    private final JsonGenerator json;
    private final JsonParts parts;
    private final ChangesWriter changes;

    SensitivityWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.changes = new ChangesWriter(json);
    }

    void write(Sensitivity sensitivity) throws IOException {
        json.writeStartObject();
        json.writeStringField("oordeel", sensitivity.verdict().code());
        parts.texts("eerstePlaatsHangtAfVan", codes(sensitivity.firstPlaceDependsOn()));
        parts.texts("standHangtAfVan", codes(sensitivity.standingsDependOn()));
        json.writeNumberField("beantwoord", sensitivity.answered());
        json.writeNumberField("geprobeerd", sensitivity.tried());
        json.writeNumberField("tegenstrijdig", sensitivity.contradictory());
        parts.list("andereAntwoorden", sensitivity.decisive(), this::other);
        json.writeFieldName("gewichten");
        weights(sensitivity.weights());
        json.writeEndObject();
    }

    private static List<String> codes(List<Characteristic<?>> characteristics) {
        return characteristics.stream().map(Characteristic::code).toList();
    }

    private <V> void other(OtherAnswer<V> other) throws IOException {
        Characteristic<V> characteristic = other.characteristic();
        json.writeStartObject();
        json.writeStringField("kenmerk", characteristic.code());
        json.writeStringField("nummer", characteristic.number());
        parts.value("gegeven", Optional.of(characteristic.kind().write(other.given())));
        parts.value("anders", Optional.of(characteristic.kind().write(other.other())));
        parts.value("verste", Optional.of(characteristic.kind().write(other.furthest())));
        json.writeStringField("woorden", other.otherWords());
        changes.write(other.difference());
        json.writeEndObject();
    }

    private void weights(Weights weights) throws IOException {
        json.writeStartObject();
        parts.list("sterkten", weights.strengths(), weight -> {
            json.writeStartObject();
            counting(weight.strength(), weight.leeway());
            json.writeEndObject();
        });
        parts.list("argumenten", weights.arguments(), argument -> {
            json.writeStartObject();
            json.writeStringField("regel", argument.rule().id().text());
            counting(argument.strength(), argument.leeway());
            json.writeEndObject();
        });
        parts.list("wegingen", weights.shares(), share -> {
            json.writeStartObject();
            parts.texts("vormen", ChangesWriter.codes(share.forms()));
            json.writeNumberField("deel", share.part().rounded(DIGITS));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void counting(Strength strength, Leeway leeway) throws IOException {
        json.writeStringField("sterkte", strength.code());
        json.writeNumberField("telt", strength.points());
        limit("boven", leeway.above());
        limit("onder", leeway.below());
    }

    private void limit(String key, Optional<Fraction> limit) throws IOException {
        if (limit.isPresent()) {
            json.writeNumberField(key, limit.get().rounded(DIGITS));
        } else {
            json.writeNullField(key);
        }
    }
}
