package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/** Writes a dossier in JSON, as {@link DossierReader} reads it. What is unknown is left out. Thread-safe. */
public final class DossierWriter {

    private DossierWriter() {}

    /** The dossier, with the kenmerken in the order of the catalogue; ends with a line end. */
    public static String write(Situation situation) {
        return JsonParts.text(true, json -> {
            json.writeStartObject();
            json.writeStringField("naam", situation.name());
            json.writeStringField("peildatum", situation.date().toString());
            json.writeObjectFieldStart("kenmerken");
            for (Characteristic<?> characteristic : situation.known()) {
                write(json, situation, characteristic);
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static <V> void write(JsonGenerator json, Situation situation, Characteristic<V> characteristic)
            throws IOException {
        Optional<Object> value = situation.get(characteristic).map(characteristic.kind()::write);
        JsonParts.on(json).value(characteristic.code(), value);
    }
}
