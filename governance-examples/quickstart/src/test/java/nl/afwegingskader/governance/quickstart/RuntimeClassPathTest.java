package nl.afwegingskader.governance.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an embedder of the shipped rulebook gets on the class path, and that a fresh JVM opens it on that alone. */
class RuntimeClassPathTest {

    private static final long MOST_BYTES = 9L * 1024 * 1024;
    private static final int MOST_JARS = 23;

    private static final List<String> NEVER = List.of(
            "ecj",
            "antlr",
            "xstream",
            "mvel",
            "poi",
            "javaparser",
            "drools-engine",
            "drools-model-codegen",
            "logback",
            "drl");

    private static List<Path> classPath() throws IOException {
        String text = Files.readString(Path.of("target/runtime-class-path.txt")).strip();
        return Arrays.stream(text.split(File.pathSeparator)).map(Path::of).toList();
    }

    @Test
    void thereIsNoCompilerParserOrLoggerOnIt() throws IOException {
        for (Path entry : classPath()) {
            String name = entry.getFileName().toString();
            assertTrue(NEVER.stream().noneMatch(name::contains), name);
        }
    }

    @Test
    void itIsSmall() throws IOException {
        long bytes = 0;
        for (Path entry : classPath()) {
            bytes += Files.isDirectory(entry) ? 0 : Files.size(entry);
        }
        assertTrue(classPath().size() <= MOST_JARS, classPath().size() + " jars");
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }

    @Test
    void aFreshJvmOpensTheRulebookOnItAloneAndCompilesNothing() throws IOException, InterruptedException {
        List<String> entries = new ArrayList<>(List.of("target/classes"));
        classPath().forEach(entry -> entries.add(entry.toString()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=target/loaded-classes.txt",
                        "-cp",
                        String.join(File.pathSeparator, entries),
                        Quickstart.class.getName())
                .redirectError(new File("target/quickstart-errors.txt"))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals(22, output.lines().count(), output);
        Set<String> loaded = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("target/loaded-classes.txt"))) {
            Arrays.stream(line.split(" ")).filter(word -> word.contains(".")).forEach(loaded::add);
        }
        for (String forbidden : List.of(
                "org.eclipse.jdt",
                "org.antlr",
                "com.thoughtworks.xstream",
                "org.mvel",
                "org.apache.poi",
                "javax.tools",
                "com.github.javaparser",
                "org.drools.drl.parser",
                // Only exact questions need it, so it is not loaded for an advice.
                "org.logicng",
                "org.drools.model.codegen")) {
            assertTrue(loaded.stream().noneMatch(name -> name.startsWith(forbidden)), forbidden);
        }
    }
}
