package nl.afwegingskader.governance.rules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;

/** Build step of this library: compiles the shipped rule files and puts the classes and their index beside them. */
public final class Precompile {

    private Precompile() {}

    /** @param arguments the rules folder, and the folder of class files to write into */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        List<RuleText> texts = RuleFolder.texts(List.of(Path.of(arguments[0]))).stream()
                .sorted()
                .toList();
        try {
            write(texts, classes);
        } catch (RulebookException refused) {
            throw new IllegalStateException("\n" + refused.getMessage());
        }
    }

    private static void write(List<RuleText> texts, Path classes) throws IOException {
        CompiledRules compiled = RuleCompiler.compile(new Program(RuleReader.read(texts)));
        deleteOld(classes.resolve(CompiledRules.PACKAGE.replace('.', '/')));
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            Path file = classes.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        StringBuilder index = new StringBuilder(compiled.model()).append('\n');
        texts.forEach(text -> index.append(text.path()).append('\n'));
        Files.writeString(classes.resolve("nl/afwegingskader/governance/rules/compiled.index"), index);
    }

    private static void deleteOld(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
