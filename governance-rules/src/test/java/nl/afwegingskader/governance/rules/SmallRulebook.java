package nl.afwegingskader.governance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rules folder of a few lines, for tests that are about the language and not about the shipped rules. */
final class SmallRulebook {

    private final Path folder;

    private SmallRulebook(Path folder) {
        this.folder = folder;
    }

    static SmallRulebook in(Path folder) {
        return new SmallRulebook(folder);
    }

    SmallRulebook with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A rule with sound metadata. */
    static String rule(String name, String conditions, String conclusions) {
        return "regel \"" + name + "\"\n    @bron(\"bron van de test\")\n    @zekerheid(\"hoog\")\nals\n"
                + conditions.indent(4) + "dan\n" + conclusions.indent(4) + "einde\n\n";
    }

    Rulebook open() {
        return Rulebook.read(folder);
    }
}
