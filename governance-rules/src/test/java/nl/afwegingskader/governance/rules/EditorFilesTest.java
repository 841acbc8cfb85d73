package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies ready for an editor beside the rule files does what it says. */
class EditorFilesTest {

    private static final Path FOLDER = Project.RULES.resolve(".vscode");

    /** A place to fill in, with its number, and what stands there at first: a text, or the first of a list. */
    private static final Pattern HOLE = Pattern.compile("\\$\\{([0-9]+)(?::([^}]*)|\\|([^,|]*)[^}]*)\\}");

    @TempDir
    private Path folder;

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Project.text(FOLDER.resolve(file)));
    }

    @Test
    void theSchemaBesideTheRulesIsThatOfDossiers() {
        Project.assertCommitted(FOLDER.resolve("dossier.schema.json"), Schemas.dossier());
    }

    private static List<Pattern> matchers(JsonNode task) {
        List<Pattern> patterns = new ArrayList<>();
        task.get("problemMatcher")
                .forEach(matcher -> patterns.add(
                        Pattern.compile(matcher.get("pattern").get("regexp").asText())));
        return patterns;
    }

    @Test
    void theEditorFindsThePartsOfAMessage() throws IOException {
        String error = "wet/vormen/a.dslr:5:14: GOV202 \"X\" is geen bekend kenmerk.";
        String warning = "wet/vormen/a.dslr:5:1: GOV906 waarschuwing: één grond telt dubbel.";
        List<Pattern> matchers = matchers(json("tasks.json").get("tasks").get(1));

        Matcher found = matchers.get(0).matcher(error);
        assertTrue(found.matches());
        assertEquals("wet/vormen/a.dslr", found.group(1));
        assertEquals("5", found.group(2));
        assertEquals("14", found.group(3));
        assertEquals("GOV202", found.group(4));
        assertEquals("\"X\" is geen bekend kenmerk.", found.group(5));
        assertTrue(matchers.get(1).matcher(warning).matches());
        assertEquals(false, matchers.get(0).matcher(warning).matches());
        assertEquals(false, matchers.get(1).matcher(error).matches());
        assertEquals(
                matchers.get(0).pattern(),
                matchers(json("tasks.json").get("tasks").get(0)).get(0).pattern());
    }

    /** As {@code toets} writes it: the place, and below it which example. */
    @Test
    void theEditorFindsAnExampleThatDoesNotComeOut() throws IOException {
        JsonNode lines = json("tasks.json")
                .get("tasks")
                .get(2)
                .get("problemMatcher")
                .get(0)
                .get("pattern");
        Matcher place =
                Pattern.compile(lines.get(0).get("regexp").asText()).matcher("praktijk/vormen/a.voorbeelden.csv:3");
        Matcher told = Pattern.compile(lines.get(1).get("regexp").asText()).matcher("   F902, personeel");

        assertTrue(place.matches() && told.matches());
        assertEquals("praktijk/vormen/a.voorbeelden.csv", place.group(1));
        assertEquals("3", place.group(2));
        assertEquals("F902, personeel", told.group(1));
    }

    /** A snippet as it stands there before anything is filled in. */
    private static String unfilled(JsonNode snippet) {
        List<String> lines = new ArrayList<>();
        snippet.get("body").forEach(line -> lines.add(line.asText()));
        Map<String, String> firsts = new HashMap<>();
        return HOLE.matcher(String.join("\n", lines)).replaceAll(hole -> {
            String text = hole.group(2) == null ? hole.group(3) : hole.group(2);
            return Matcher.quoteReplacement(firsts.computeIfAbsent(hole.group(1), number -> text));
        });
    }

    @Test
    void everySnippetIsRightAsItStands() throws IOException {
        SmallRulebook rules = SmallRulebook.in(folder)
                .with(
                        "praktijk/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel partners;8;partners;;;b;hoog;bron\n"
                                + unfilled(json("regels.code-snippets").get("Een drempel")) + "\n");
        int file = 0;
        for (JsonNode snippet : json("regels.code-snippets")) {
            if (snippet.get("scope").asText().equals("groovy")) {
                String text = unfilled(snippet);
                boolean law = text.contains("Sluit");
                rules.with(
                        (law ? "wet" : "praktijk") + "/vormen/s" + file++ + ".dslr",
                        text.replace("F999", "F99" + file));
            }
        }

        assertEquals(6, rules.open().cards().size());
    }
}
