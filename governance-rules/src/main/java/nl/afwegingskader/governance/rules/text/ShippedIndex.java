package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.RulebookException;

/**
 * Build step of this library: checks the shipped rule files, and lists them, since a jar cannot be asked what it holds. The law must
 * open alone, with practice, and with practice and the agreements of each municipality.
 */
public final class ShippedIndex {

    private ShippedIndex() {}

    /**
     * @param arguments the rules folder, and the file to write
     * @throws IllegalStateException listing every problem in the rule files
     */
    public static void main(String[] arguments) throws IOException {
        RuleTexts found = RuleFolder.texts(List.of(Path.of(arguments[0])));
        found.openings().forEach(ShippedIndex::check);
        Files.write(
                Path.of(arguments[1]),
                found.texts().stream().sorted().map(RuleText::path).toList());
    }

    private static void check(RuleTexts opening) {
        try {
            RuleReader.read(opening);
        } catch (RulebookException refused) {
            throw new IllegalStateException("\n" + refused.getMessage());
        }
    }
}
