package nl.afwegingskader.governance.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.afwegingskader.governance.rules.engine.CompiledRules;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.rules.text.Ruleset;

/**
 * The rule texts in the jar and the model that was compiled from them.
 *
 * @param model the class name of the compiled model
 * @param texts the rule files and tables
 */
record ShippedRules(String model, List<RuleText> texts) {

    /** Written by the build: the class name of the model, then the paths of the files. */
    private static final String INDEX = "compiled.index";

    private static final String FOLDER = "standard/";

    static ShippedRules load() {
        List<String> lines = read(INDEX).lines().toList();
        return new ShippedRules(
                lines.get(0),
                lines.stream()
                        .skip(1)
                        .map(path -> new RuleText(path, read(FOLDER + path)))
                        .toList());
    }

    /** @throws RulebookException when the model was compiled from other texts */
    void checkBelongsTo(Ruleset ruleset) {
        if (!model.startsWith(CompiledRules.packageOf(ruleset) + ".")) {
            throw new RulebookException(
                    "De gecompileerde regels horen bij andere regelteksten dan die in de bibliotheek" + " (editie "
                            + ruleset.edition().sha256() + "). Bouw of download governance-rules opnieuw.");
        }
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
