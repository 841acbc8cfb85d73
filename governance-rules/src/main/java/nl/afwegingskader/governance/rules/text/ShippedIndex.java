package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.RulebookException;

/** Build step of this library: checks the shipped rule files, and lists them, since a jar cannot be asked what it holds. */
public final class ShippedIndex {

    private ShippedIndex() {}

    /**
     * @param arguments the rules folder, and the file to write
     * @throws IllegalStateException listing every problem in the rule files
     */
    public static void main(String[] arguments) throws IOException {
        List<RuleText> texts = RuleFolder.texts(List.of(Path.of(arguments[0])));
        try {
            RuleReader.read(texts);
        } catch (RulebookException refused) {
            throw new IllegalStateException("\n" + refused.getMessage());
        }
        Files.write(
                Path.of(arguments[1]),
                texts.stream().sorted().map(RuleText::path).toList());
    }
}
