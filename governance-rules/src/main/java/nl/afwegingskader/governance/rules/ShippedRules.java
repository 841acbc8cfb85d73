package nl.afwegingskader.governance.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.afwegingskader.governance.rules.text.RuleText;

/** The rule files and tables in the jar. */
final class ShippedRules {

    /** Written by the build: the paths of the files. */
    private static final String INDEX = "standard.index";

    private static final String FOLDER = "standard/";

    private ShippedRules() {}

    static List<RuleText> texts() {
        return read(INDEX)
                .lines()
                .map(path -> new RuleText(path, read(FOLDER + path)))
                .toList();
    }

    private static String read(String name) {
        try (InputStream stream = ShippedRules.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new RulebookException("governance-rules is niet compleet: " + name + " ontbreekt in de jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
