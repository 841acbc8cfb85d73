package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.advice.FindingChange;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;

/** Writes what another answer does to the first place and to the standings. */
final class ChangesWriter {

    private final JsonGenerator json;
    private final JsonParts parts;

    ChangesWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
    }

    static List<String> codes(List<Form> forms) {
        return forms.stream().map(Option::code).toList();
    }

    /** The fields of a difference. */
    void write(AdviceDifference difference) throws IOException {
        json.writeFieldName("eerstePlaats");
        firstPlace(difference.firstPlace());
        parts.list("standen", difference.standings(), this::standing);
    }

    private void firstPlace(Optional<Change.FirstPlace> change) throws IOException {
        if (change.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        parts.texts("was", codes(change.get().before()));
        parts.texts("wordt", codes(change.get().after()));
        parts.list("redenen", change.get().causes(), this::cause);
        json.writeEndObject();
    }

    private void standing(Change.FormStanding change) throws IOException {
        json.writeStartObject();
        json.writeStringField("vorm", change.form().code());
        json.writeStringField("was", change.before().code());
        json.writeStringField("wordt", change.after().code());
        parts.list("redenen", change.causes(), this::cause);
        json.writeEndObject();
    }

    private void cause(FindingChange cause) throws IOException {
        json.writeStartObject();
        json.writeStringField("regel", cause.rule().id().text());
        json.writeStringField("zin", cause.words());
        json.writeEndObject();
    }
}
