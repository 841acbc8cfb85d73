package nl.afwegingskader.governance.werkbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.rules.EnginesDisagreeException;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one of many dossiers.
 *
 * @param bytes the line of output, with its line end
 * @param problems what is wrong with the dossier, one line each; empty when there is an advice
 */
record BulkLine(byte[] bytes, List<String> problems) {

    /** The key of a line about a dossier that could not be read. */
    private static final String PROBLEMS = "problemen";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The line about a dossier: the advice, or every problem it has. */
    static BulkLine of(Dossier dossier, DecisionEngine engine) {
        try {
            return new BulkLine(utf8(dossier.line(engine.advise(dossier.read()))), List.of());
        } catch (InvalidSituationException invalid) {
            return broken(
                    dossier, invalid.problems().stream().map(dossier::placed).toList());
        } catch (IOException unreadable) {
            return broken(
                    dossier,
                    List.of(new SituationProblem(
                            "", 0, 0, "dit bestand is niet te lezen. Kijk of u er rechten op hebt.")));
        } catch (EnginesDisagreeException disagree) {
            throw Disagreement.refusal(dossier, disagree);
        }
    }

    /** How every line about a dossier starts. */
    static byte[] start(Dossier dossier) {
        String alone = json(Map.ofEntries(dossier.origin()));
        return utf8(alone.substring(0, alone.length() - 1) + ",");
    }

    /** How a line about a dossier with problems starts. */
    static byte[] brokenStart(Dossier dossier) {
        return utf8(new String(start(dossier), StandardCharsets.UTF_8) + "\"" + PROBLEMS + "\":");
    }

    private static BulkLine broken(Dossier dossier, List<SituationProblem> problems) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(dossier.origin().getKey(), dossier.origin().getValue());
        line.put(PROBLEMS, problems.stream().map(BulkLine::written).toList());
        return new BulkLine(
                utf8(json(line) + "\n"), problems.stream().map(dossier::told).toList());
    }

    private static Map<String, @Nullable Object> written(SituationProblem problem) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("pad", problem.path());
        written.put("regel", problem.line() == 0 ? null : problem.line());
        written.put("kolom", problem.line() == 0 ? null : problem.column());
        written.put("melding", problem.message());
        return written;
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
