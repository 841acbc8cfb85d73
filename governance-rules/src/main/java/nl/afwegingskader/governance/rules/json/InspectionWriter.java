package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/**
 * Writes what is wrong with a folder of rule files as JSON with Dutch keys. Keys are stable: later versions add, they do not rename.
 * Thread-safe.
 */
public final class InspectionWriter {

    static final String ERROR = "fout";
    static final String WARNING = "waarschuwing";

    private final JsonGenerator json;
    private final JsonParts parts;

    private InspectionWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
    }

    /** The inspection as JSON, indented, ending with a line end: errors first. */
    public static String write(Inspection inspection) {
        return JsonParts.text(true, json -> new InspectionWriter(json).inspection(inspection));
    }

    private void inspection(Inspection inspection) throws IOException {
        json.writeStartObject();
        json.writeStringField("formaat", AdviceWriter.FORMAT);
        json.writeNumberField("fouten", inspection.errors().size());
        json.writeNumberField("waarschuwingen", inspection.warnings().size());
        json.writeArrayFieldStart("meldingen");
        problems(ERROR, inspection.errors());
        problems(WARNING, inspection.warnings());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void problems(String gravity, List<RuleFileProblem> problems) throws IOException {
        for (RuleFileProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("ernst", gravity);
            json.writeStringField("code", problem.code().code());
            json.writeStringField("soort", problem.code().title());
            json.writeStringField("bestand", problem.file());
            parts.optional("tekstregel", counted(problem.line()));
            parts.optional("kolom", counted(problem.column()));
            json.writeStringField("melding", problem.message());
            parts.optional("voorstel", Optional.of(problem.suggestion()).filter(suggestion -> !suggestion.isEmpty()));
            json.writeEndObject();
        }
    }

    private static OptionalInt counted(int place) {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
