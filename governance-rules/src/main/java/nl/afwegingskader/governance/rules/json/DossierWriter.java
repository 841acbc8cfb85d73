package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/** Writes a situation as a dossier in JSON, that {@link DossierReader} reads back as the same situation. Thread-safe. */
public final class DossierWriter {

    private DossierWriter() {}

    /** The dossier, indented, ending with a line end. Kenmerken that are not known are not in it. */
    public static String write(Situation situation) {
        return JsonParts.text(true, json -> write(situation, json));
    }

    /** The dossier as an object. */
    static void write(Situation situation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("naam", situation.name());
        json.writeStringField("peildatum", situation.date().toString());
        json.writeObjectFieldStart("kenmerken");
        for (Characteristic<?> one : situation.known()) {
            answer(situation, one, json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static <V> void answer(Situation situation, Characteristic<V> characteristic, JsonGenerator json)
            throws IOException {
        JsonParts.on(json)
                .value(characteristic.code(), situation.get(characteristic).map(characteristic.kind()::write));
    }
}
