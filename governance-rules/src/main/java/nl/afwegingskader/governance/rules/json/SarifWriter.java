package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/** Writes what is wrong with a folder of rule files as SARIF 2.1.0, which development platforms show beside the files. Thread-safe. */
public final class SarifWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final JsonParts parts;
    private final Function<String, String> address;
    private final List<ProblemCode> codes;

    private SarifWriter(JsonGenerator json, Inspection inspection, Function<String, String> address) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.address = address;
        this.codes = Stream.concat(inspection.errors().stream(), inspection.warnings().stream())
                .map(RuleFileProblem::code)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The inspection as SARIF, indented, ending with a line end.
     *
     * @param address the URI of a file by its name in the folder, as RFC 3986 writes it
     */
    public static String write(Inspection inspection, Function<String, String> address) {
        return JsonParts.text(true, json -> new SarifWriter(json, inspection, address).log(inspection));
    }

    private void log(Inspection inspection) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        results("error", inspection.errors());
        results("warning", inspection.warnings());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "afwegingskader controleer");
        json.writeStringField("language", "nl-NL");
        parts.list("rules", codes, code -> {
            json.writeStartObject();
            json.writeStringField("id", code.code());
            message("shortDescription", code.title());
            message("help", "LEESMIJ.md legt " + code.code() + " uit, met een voorbeeld.");
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void results(String level, List<RuleFileProblem> problems) throws IOException {
        for (RuleFileProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("ruleId", problem.code().code());
            json.writeNumberField("ruleIndex", codes.indexOf(problem.code()));
            json.writeStringField("level", level);
            message("message", problem.text());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", address.apply(problem.file()));
            json.writeEndObject();
            region(problem);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void message(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void region(RuleFileProblem problem) throws IOException {
        if (problem.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", problem.line());
            if (problem.column() > 0) {
                json.writeNumberField("startColumn", problem.column());
            }
            json.writeEndObject();
        }
    }
}
