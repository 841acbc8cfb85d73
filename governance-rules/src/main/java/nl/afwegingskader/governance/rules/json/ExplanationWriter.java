package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Cause;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Remedies;
import nl.afwegingskader.governance.advice.Remedy;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Writes an explanation as JSON with Dutch keys, the same bytes for the same explanation everywhere. Keys are stable: later versions add,
 * they do not rename. Thread-safe.
 */
public final class ExplanationWriter {

    private final JsonGenerator json;
    private final JsonParts parts;
    private final Explanation explanation;

    private ExplanationWriter(JsonGenerator json, Explanation explanation) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.explanation = explanation;
    }

    /** The explanation as JSON, indented, ending with a line end. */
    public static String write(Explanation explanation) {
        return JsonParts.text(true, json -> new ExplanationWriter(json, explanation).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("formaat", AdviceWriter.FORMAT);
        json.writeStringField("naam", explanation.situation().name());
        json.writeStringField("peildatum", explanation.situation().date().toString());
        json.writeFieldName("vorm");
        form();
        json.writeFieldName("tegenstrijdig");
        contradiction();
        json.writeObjectFieldStart("waarom");
        parts.list("oorzaken", explanation.causes(), this::cause);
        json.writeBooleanField("meer", explanation.moreCauses());
        json.writeBooleanField("begrensd", explanation.boundedCauses());
        json.writeEndObject();
        remedies("omToeTeLaten", explanation.toAdmit());
        remedies("omEersteTeWorden", explanation.toFirst());
        parts.texts(
                "eerstePlaats",
                explanation.first().stream().map(one -> one.option().code()).toList());
        parts.edition(explanation.edition());
        json.writeEndObject();
    }

    private void form() throws IOException {
        OptionAdvice<Form> form = explanation.form();
        json.writeStartObject();
        parts.place(form, explanation.standing());
        parts.list("bevindingen", form.findings(), parts::finding);
        json.writeEndObject();
    }

    private void contradiction() throws IOException {
        if (explanation.contradiction().isEmpty()) {
            json.writeNull();
            return;
        }
        Explanation.Contradiction contradiction = explanation.contradiction().get();
        json.writeStartObject();
        parts.list("antwoorden", contradiction.answers(), this::answer);
        parts.texts("redenen", contradiction.reasons());
        json.writeEndObject();
    }

    private void cause(Cause cause) throws IOException {
        json.writeStartObject();
        parts.list("antwoorden", cause.answers(), this::answer);
        parts.list("bevindingen", cause.findings(), parts::finding);
        parts.list("afgeleid", cause.derived(), this::derived);
        parts.list("nietMogelijk", cause.impossible(), this::rule);
        json.writeEndObject();
    }

    private void answer(Answer<?> answer) throws IOException {
        json.writeStartObject();
        answered(answer);
        json.writeEndObject();
    }

    private void answered(Answer<?> answer) throws IOException {
        json.writeStringField("kenmerk", answer.characteristic().code());
        json.writeStringField("nummer", answer.characteristic().number());
        parts.value("antwoord", Optional.of(answer.written()));
    }

    private void derived(DerivedValue derived) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", derived.characteristic().code());
        parts.value("waarde", Optional.of(derived.written()));
        parts.rule(derived.rule());
        json.writeEndObject();
    }

    private void rule(RuleCard rule) throws IOException {
        json.writeStartObject();
        parts.rule(rule);
        json.writeEndObject();
    }

    private void remedies(String key, Remedies remedies) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("uitkomst", remedies.outcome().code());
        parts.list("manieren", remedies.remedies(), this::remedy);
        json.writeBooleanField("meer", remedies.more());
        json.writeNumberField("gezochtTot", remedies.searched());
        json.writeBooleanField("begrensd", remedies.bounded());
        json.writeEndObject();
    }

    private void remedy(Remedy remedy) throws IOException {
        json.writeStartObject();
        parts.list("antwoorden", remedy.answers(), this::other);
        json.writeStringField("stand", remedy.standing().code());
        parts.optional("rang", remedy.rank());
        json.writeEndObject();
    }

    private <V> void other(Answer<V> other) throws IOException {
        Characteristic<V> characteristic = other.characteristic();
        json.writeStartObject();
        answered(other);
        parts.value("inPlaatsVan", explanation.situation().get(characteristic).map(characteristic.kind()::write));
        json.writeEndObject();
    }
}
