package nl.afwegingskader.governance.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;

/** The rule files and tables in the jar. */
public final class ShippedRules {

    private static final String RESOURCES = "/nl/afwegingskader/governance/rules/";

    /** Written by the build: the paths of the files. */
    private static final String INDEX = "standard.index";

    private static final String FOLDER = "standard/";

    private ShippedRules() {}

    /** All files, with the agreements of every municipality. */
    public static List<RuleText> all() {
        return texts(layer -> true);
    }

    /** The files of law and practice. */
    public static List<RuleText> lawAndPractice() {
        return base(Set.of(Authority.LAW, Authority.PRACTICE));
    }

    /** The files in the layers that are wanted, with the edition file, which is in none. */
    public static List<RuleText> base(Set<Authority> wanted) {
        return texts(layer -> layer.isEmpty() || wanted.contains(layer.get().authority()));
    }

    /** The files of the agreements of one of {@link #municipalities()}. */
    public static List<RuleText> agreements(String municipality) {
        return texts(layer -> layer.equals(Optional.of(Layer.agreements(municipality))));
    }

    /** Which flaws of the shipped rules stay, and why: the makers' own reasons. */
    public static String accepted() {
        return read("bewijs.csv");
    }

    /** The municipalities whose agreements are in the jar, sorted. */
    public static List<String> municipalities() {
        return index().stream()
                .flatMap(path -> Layer.of(path).stream())
                .filter(layer -> layer.authority() == Authority.AGREEMENT)
                .map(Layer::name)
                .distinct()
                .toList();
    }

    private static List<RuleText> texts(Predicate<Optional<Layer>> wanted) {
        return index().stream()
                .filter(path -> wanted.test(Layer.of(path)))
                .map(path -> new RuleText(path, read(FOLDER + path)))
                .toList();
    }

    private static List<String> index() {
        return read(INDEX).lines().toList();
    }

    private static String read(String name) {
        try (InputStream stream = ShippedRules.class.getResourceAsStream(RESOURCES + name)) {
            if (stream == null) {
                throw new RulebookException("governance-rules is niet compleet: " + name + " ontbreekt in de jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
