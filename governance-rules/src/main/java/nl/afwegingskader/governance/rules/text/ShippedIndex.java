package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;

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
        if (!found.problems().isEmpty()) {
            throw new IllegalStateException("\n" + new RulebookException(found.problems()).getMessage());
        }
        List<RuleText> texts = found.texts();
        check(texts, layer -> layer.authority() == Authority.LAW);
        check(texts, layer -> layer.authority() != Authority.AGREEMENT);
        texts.stream()
                .flatMap(text -> Layer.of(text.path()).stream())
                .filter(layer -> layer.authority() == Authority.AGREEMENT)
                .distinct()
                .forEach(agreements ->
                        check(texts, layer -> layer.authority() != Authority.AGREEMENT || layer.equals(agreements)));
        Files.write(
                Path.of(arguments[1]),
                texts.stream().sorted().map(RuleText::path).toList());
    }

    private static void check(List<RuleText> texts, Predicate<Layer> opened) {
        try {
            RuleReader.read(texts.stream()
                    .filter(text -> Layer.of(text.path()).map(opened::test).orElse(true))
                    .toList());
        } catch (RulebookException refused) {
            throw new IllegalStateException("\n" + refused.getMessage());
        }
    }
}
