package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.MixedRulebook;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.json.DossierReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many dossiers: {@code adviseer MAP|dossiers.jsonl --uit adviezen.jsonl}. */
class BulkTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GOOD = "{\"naam\": \"één\", \"peildatum\": \"2026-01-01\", \"kenmerken\": {\"B3\": 7}}";
    private static final String BROKEN = "{\"peildatum\": \"2026-01-01\", \"kenmerken\": {\"A2\": \"ruin\", \"X\": 1}}";

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void names() {
        input = folder.resolve("dossiers.jsonl");
        output = folder.resolve("adviezen.jsonl");
    }

    private Session advise(String... more) {
        List<String> arguments = new ArrayList<>(List.of("adviseer", input.toString(), "--uit", output.toString()));
        arguments.addAll(List.of(more));
        return Session.run(arguments.toArray(String[]::new));
    }

    private void dossiers(String... lines) throws IOException {
        Files.writeString(input, String.join("\n", lines) + "\n");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readString(output).split("(?<=\n)")) {
            assertTrue(line.endsWith("\n"), "whole lines");
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    @Test
    void everyLineGivesTheAdviceOfTheSingleDossierInOrder() throws IOException {
        String[] dossiers = IntStream.range(1, 40)
                .mapToObj(number -> GOOD.replace("7", "" + number))
                .toArray(String[]::new);
        dossiers(dossiers);

        Session session = advise();

        assertEquals(0, session.exitCode(), session::errors);
        assertEquals("", session.errors());
        assertTrue(session.output().startsWith(output + ": 39 dossiers geadviseerd ("), session::output);
        List<JsonNode> lines = lines();
        assertEquals(39, lines.size());
        for (int i = 0; i < lines.size(); i += 13) {
            ObjectNode line = (ObjectNode) lines.get(i);
            assertEquals(i + 1, line.remove("regel").asInt());
            Session single = Session.run(
                    StandardCharsets.UTF_8, dossiers[i], "adviseer", "-", "--formaat", "json", "--motor", "maskers");
            assertEquals(MAPPER.readTree(single.out()), line);
        }
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheOthersGoOn() throws IOException {
        dossiers(GOOD, "", BROKEN, "{", GOOD);

        Session session = advise();

        assertEquals(1, session.exitCode());
        List<JsonNode> lines = lines();
        assertEquals(
                List.of(1, 3, 4, 5),
                lines.stream().map(line -> line.get("regel").asInt()).toList(),
                "an empty line is no dossier, but counts");
        assertEquals(2, lines.get(1).get("problemen").size(), "all problems");
        JsonNode problem = lines.get(1).get("problemen").get(0);
        assertEquals("kenmerken.A2", problem.get("pad").asText());
        assertEquals(3, problem.get("regel").asInt());
        assertEquals(43, problem.get("kolom").asInt());
        assertTrue(
                session.errors().startsWith(input + ": regel 3, kolom 43: kenmerken.A2: gevonden is"), session::errors);
        assertTrue(session.errors().contains(input + ": regel 4, kolom 2: dit is geen geldige JSON."), session::errors);
        assertTrue(session.output().contains(": 2 dossiers geadviseerd en 2 met fouten ("), session::output);
    }

    @Test
    void aFolderIsReadByNameWithoutHiddenFilesAndFoldersBelow() throws IOException {
        input = Files.createDirectory(folder.resolve("map"));
        Files.writeString(input.resolve("b.JSON"), GOOD);
        Files.writeString(input.resolve("a.yaml"), "peildatum: 2026-01-01\n");
        Files.writeString(input.resolve("c.yml"), "peildatum: 2026-13-01\n");
        Files.writeString(input.resolve(".d.json"), GOOD);
        Files.writeString(input.resolve("lees.txt"), "geen dossier");
        Files.createDirectory(input.resolve("e.json"));

        Session session = advise();

        assertEquals(
                List.of("a.yaml", "b.JSON", "c.yml"),
                lines().stream().map(line -> line.get("dossier").asText()).toList());
        assertEquals(1, session.exitCode());
        assertTrue(
                session.errors().startsWith(input.resolve("c.yml") + ": regel 1, kolom 1: peildatum: "),
                session::errors);
    }

    @Test
    void anUnreadableFileIsAProblemOfThatDossier() throws IOException {
        input = Files.createDirectory(folder.resolve("map"));
        Files.writeString(input.resolve("a.json"), GOOD);
        Files.createSymbolicLink(input.resolve("b.json"), folder.resolve("weg"));

        Session session = advise();

        assertEquals(2, lines().size());
        assertTrue(lines().get(1).has("problemen"));
        assertEquals(
                input.resolve("b.json") + ": dit bestand is niet te lezen. Kijk of u er rechten op hebt.\n",
                session.errors());
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndAnUnfinishedLastLineAreFine() throws IOException {
        Files.writeString(input, "\uFEFF" + GOOD + "\r\n\r\n" + GOOD);

        assertEquals(0, advise().exitCode());
        assertEquals(
                List.of(1, 3),
                lines().stream().map(line -> line.get("regel").asInt()).toList());
    }

    @Test
    void aLineThatIsTooLargeIsAProblemOfThatLine() throws IOException {
        dossiers(GOOD, " ".repeat(DossierReader.LARGEST) + GOOD, GOOD);

        Session session = advise();

        assertEquals(3, lines().size());
        assertTrue(
                session.errors().startsWith(input + ": regel 2: dit dossier is groter dan 256 kB."), session::errors);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1, 17", "2, 300", "3, 1", "4, 40", "5, 0"})
    void aResumedRunWritesTheSameBytesAsAnUninterruptedOne(int whole, int cut) throws IOException {
        dossiers(GOOD, BROKEN, GOOD.replace("één", "twee"), "", "{", GOOD);
        Session first = advise();
        byte[] all = Files.readAllBytes(output);
        int kept = 0;
        for (int i = 0; i < whole; i++) {
            while (all[kept++] != '\n') {}
        }
        Files.write(output, Arrays.copyOf(all, Math.min(kept + cut, all.length)));

        Session second = advise("--hervat");

        assertArrayEquals(all, Files.readAllBytes(output));
        assertEquals(first.exitCode(), second.exitCode());
        assertTrue(second.output().contains(": 3 dossiers geadviseerd en 2 met fouten ("), second::output);
        assertEquals(whole > 0, second.output().contains("; " + whole + " daarvan stonden er al)."), second::output);
    }

    @Test
    void resumingWithoutAnOutputStartsAtTheBeginning() throws IOException {
        dossiers(GOOD);

        assertEquals(0, advise("--hervat").exitCode());
        assertEquals(1, lines().size());
    }

    @Test
    void anOutputThatIsThereIsNotOverwritten() throws IOException {
        dossiers(GOOD);
        Files.writeString(output, "van mij");

        Session session = advise();

        assertEquals(1, session.exitCode());
        assertEquals(
                output
                        + ": dit bestand bestaat al en is niet veranderd. Zet --hervat achter de opdracht om erin verder te"
                        + " gaan, of kies een andere naam.\n",
                session.errors());
        assertEquals("van mij", Files.readString(output));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van mij", "van mij\n", "{\"naam\": \"ook van mij\"}", "{\"regel\":1,\"peildatum\":2}\n"})
    void resumingInAnotherFileLeavesItAsItWas(String other) throws IOException {
        dossiers(GOOD, GOOD);
        Files.writeString(output, other);

        Session session = advise("--hervat");

        assertEquals(1, session.exitCode());
        assertEquals(1, session.errors().lines().count(), session::errors);
        assertTrue(session.errors().contains("Het is niet veranderd."), session::errors);
        assertEquals(other, Files.readString(output));
    }

    @Test
    void resumingIsRefusedWhenTheInputHasChanged() throws IOException {
        dossiers(GOOD, GOOD);
        advise();
        byte[] before = Files.readAllBytes(output);

        dossiers(GOOD, GOOD.replace("7", "8"));
        String changed = advise("--hervat").errors();
        dossiers(GOOD);
        String fewer = advise("--hervat").errors();
        dossiers("", GOOD, GOOD);
        String moved = advise("--hervat").errors();

        assertTrue(changed.contains("past niet meer bij " + input + ": regel 2"), changed);
        assertTrue(fewer.contains("heeft meer tekstregels dan er dossiers zijn"), fewer);
        assertTrue(moved.contains("tekstregel 1 gaat niet over " + input + ": regel 2"), moved);
        assertArrayEquals(before, Files.readAllBytes(output));
    }

    /** The last line has no edition, so the one before must be seen. */
    @Test
    void resumingIsRefusedWithOtherRulesOrAnotherEngine() throws IOException {
        dossiers(GOOD, BROKEN);
        advise();

        Session engine = advise("--hervat", "--motor", "drools");
        Session rules = advise("--hervat", "--regels", rules("ruim").toString());

        assertEquals(1, engine.exitCode());
        assertTrue(engine.errors().contains("is gemaakt met --motor maskers en niet met drools"), engine::errors);
        assertEquals(1, rules.exitCode());
        assertTrue(rules.errors().contains("is gemaakt met een andere editie van de regels"), rules::errors);
    }

    @Test
    void oneSwitchSaysWhichEngineDecides() throws IOException {
        dossiers(GOOD, GOOD);
        advise("--motor", "drools", "--controle", "1");

        assertEquals(
                List.of("drools", "drools"),
                lines().stream().map(line -> line.get("motor").asText()).toList());
    }

    @Test
    void enginesThatDisagreeStopTheRunWithBothAnswersAndKeepWhatWasWritten() throws IOException {
        Rulebook mixed = MixedRulebook.of(Rulebook.read(rules("ruim")), Rulebook.read(rules("geen")));
        List<String> many = new ArrayList<>(Collections.nCopies(40, GOOD));
        many.add(GOOD.replace("\"B3\": 7", "\"A2\": \"ruim\""));
        dossiers(many.toArray(String[]::new));
        BulkRun run = new BulkRun(quiet(), mixed, BulkOptions.standard().checkingOneIn(1), output, "afwegingskader");

        Refusal refusal;
        try (LinesFile file = LinesFile.create(output);
                DossierSource source = DossierSource.open(input)) {
            refusal = assertThrows(Refusal.class, () -> run.run(source, file));
        }

        assertEquals(1, refusal.exitCode());
        assertTrue(
                refusal.lines()
                        .get(0)
                        .startsWith(input + ": regel 41: maskers en drools geven een verschillend advies."),
                () -> refusal.lines().toString());
        assertTrue(
                refusal.lines()
                        .get(1)
                        .matches(
                                " {2}bv: maskers zegt toelaatbaar, rang \\d+, score 0; drools zegt uitgesloten, score 0\\."),
                () -> refusal.lines().toString());
        assertEquals(32, lines().size(), "the batches before");
        assertEquals(
                "In " + output + " staan 32 dossiers, elk compleet.",
                refusal.lines().get(refusal.lines().size() - 1));
    }

    private Path rules(String discretion) throws IOException {
        Path rules = folder.resolve("regels-" + discretion);
        Files.createDirectories(rules.resolve("wet/vormen"));
        Files.writeString(rules.resolve("wet/vormen/test.dslr"), """
                regel "L001 Test"
                    @bron("test")
                    @zekerheid("hoog")
                als
                    Kenmerk "Beleidsruimte" is "%s"
                dan
                    Sluit "bv" uit omdat "het zo is"
                einde
                """.formatted(discretion));
        return rules;
    }

    private static Terminal quiet() {
        return new Terminal(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                false);
    }

    /** Input that ends in a failing disk. */
    @Test
    void unreadableInputSaysAfterWhichLineAndHowToGoOn() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        InputStream stream = new SequenceInputStream(
                new ByteArrayInputStream((GOOD + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8)), failing);
        BulkRun run = new BulkRun(quiet(), Rulebook.standard(), BulkOptions.standard(), output, "de opdracht --hervat");

        try (LinesFile file = LinesFile.create(output);
                DossierSource source = new DossierSource.Lines("d.jsonl", stream, 1_000)) {
            Refusal refusal = assertThrows(Refusal.class, () -> run.run(source, file));
            assertEquals(
                    List.of(
                            "d.jsonl: na regel 2 is dit bestand niet verder te lezen: Input/output error",
                            "In " + output + " staan 0 dossiers, elk compleet.",
                            "Ga verder met: de opdracht --hervat"),
                    refusal.lines());
        }
    }

    /** Two hundred thousand lines, nearly all broken because those are quick; nothing holds more than a window of them. */
    @Test
    void inputIsReadOnlyALittleAheadOfTheOutput() throws IOException {
        int number = 200_000;
        byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
        long[] most = {0};
        try (LinesFile file = LinesFile.create(output)) {
            InputStream endless = new InputStream() {
                private long given;

                @Override
                public int read() {
                    throw new UnsupportedOperationException("read in bulk");
                }

                @Override
                public int read(byte[] bytes, int start, int length) {
                    if (given == number) {
                        return -1;
                    }
                    System.arraycopy(line, 0, bytes, start, line.length);
                    most[0] = Math.max(most[0], ++given - file.lines());
                    return line.length;
                }
            };
            BulkOptions options = BulkOptions.standard().onThreads(2);
            DossierSource source = new DossierSource.Lines("d.jsonl", endless, number * 3L);
            int code = new BulkRun(quiet(), Rulebook.standard(), options, output, "").run(source, file);

            assertEquals(1, code);
            assertEquals(number, file.lines());
        }
        assertTrue(most[0] <= 250, most[0] + " lines ahead");
    }

    @Test
    void progressIsOneLineThatIsWipedBeforeAnythingElse() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                err,
                StandardCharsets.UTF_8,
                true);

        terminal.progress(" 10%");
        terminal.progress(" 20%");
        terminal.error("fout");
        terminal.endProgress();

        assertEquals(" 10%\r    \r 20%\r    \rfout\n", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    adviseer a.jsonl --uit b.jsonl --vorm bv        | --vorm gaat niet samen met --uit
                    adviseer a.jsonl --uit b.jsonl --formaat json   | --formaat gaat niet samen met --uit
                    adviseer a.jsonl --hervat                       | --hervat hoort bij --uit BESTAND.
                    adviseer a.jsonl --controle 5                   | --controle hoort bij --uit BESTAND.
                    adviseer a.jsonl --uit b.jsonl --controle -1    | Het getal bij --controle is 0 of meer.
                    adviseer a.jsonl --uit b.jsonl --motor beide    | De waarde "beide" kan niet bij --motor.
                    adviseer a.jsonl c.jsonl --uit b.jsonl          | Bij --uit hoort één map of één .jsonl-bestand.
                    adviseer - --uit b.jsonl                        | Bij --uit hoort één map of één .jsonl-bestand.
                    adviseer pom.xml --uit b.jsonl                  | pom.xml: bij --uit hoort een map met dossiers
                    adviseer pom.xml --uit ./pom.xml                | pom.xml: bij --uit hoort een map met dossiers
                    adviseer voorbeelden --uit voorbeelden/uit.json | voorbeelden/uit.json: in de map met dossiers zou dit
                    """)
    void optionsThatDoNotGoTogetherAreWrongUse(String line, String message) {
        Session session = Session.run(line.split(" +"));

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().startsWith(message), session::errors);
    }

    @Test
    void theInputIsNeverTheOutput() throws IOException {
        dossiers(GOOD);
        output = input;

        assertEquals(2, advise("--hervat").exitCode());
        assertEquals(GOOD + "\n", Files.readString(input));
    }

    @Test
    void whatCannotBeOpenedIsToldInOneLine() throws IOException {
        assertEquals(input + ": deze map of dit bestand bestaat niet.\n", advise().errors());
        dossiers(GOOD);
        output = folder.resolve("weg/adviezen.jsonl");
        assertEquals(output + ": de map waarin dit bestand moet komen, bestaat niet.\n", advise().errors());
        output = folder;
        assertEquals(
                output + ": dit is geen gewoon bestand. Kies een andere naam.\n",
                advise("--hervat").errors());
        input = Files.createDirectory(folder.resolve("leeg"));
        assertEquals(input + ": in deze map staat geen dossier (.json, .yaml of .yml).\n", advise().errors());
        assertTrue(Session.run("adviseer", "x.jsonl").errors().startsWith("x.jsonl: dit bestand bestaat niet."));
    }

    /** A limit on the size of a file stops writing as a full disk does, halfway a line. */
    @Test
    void aFullDiskLeavesWholeLinesAndSaysHowToGoOn() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        dossiers(Collections.nCopies(40, GOOD).toArray(String[]::new));
        Process process = start("ulimit -f 2000; ");

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(1, process.exitValue(), errors);
        assertTrue(errors.startsWith(output + ": schrijven lukt niet meer: "), errors);
        int written = lines().size();
        assertTrue(written > 0 && written < 40, written + " lines");
        assertTrue(errors.contains("In " + output + " staan " + written + " dossiers, elk compleet.\n"), errors);
        assertResumes(errors);
    }

    @Test
    void aCancelledRunLeavesWholeLinesAndSaysHowToGoOn() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        dossiers(Collections.nCopies(3_000, GOOD).toArray(String[]::new));
        Process process = start("");
        while (process.isAlive() && (!Files.exists(output) || Files.size(output) < 1_000_000)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.toHandle().destroy();

        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(143, process.exitValue(), errors);
        assertTrue(
                errors.startsWith("Afgebroken.\nIn " + output + " staan " + Progress.dossiers(lines().size())
                        + ", elk compleet.\n"),
                errors);
        assertResumes(errors);
    }

    /** This command line in a process of its own. */
    private Process start(String before) throws IOException {
        return new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        before + "exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Werkbank.class.getName(),
                        "adviseer",
                        input.toString(),
                        "--uit",
                        output.toString())
                .start();
    }

    /** The command it tells to go on with gives what an uninterrupted run gives. */
    private void assertResumes(String errors) throws IOException {
        String last = errors.lines().reduce((one, next) -> next).orElse("");
        assertEquals("Ga verder met: afwegingskader adviseer " + input + " --uit " + output + " --hervat", last);
        String[] command = last.substring(last.indexOf("adviseer")).split(" ");
        assertEquals(0, Session.run(command).exitCode());
        byte[] resumed = Files.readAllBytes(output);
        Files.delete(output);
        advise();
        assertArrayEquals(Files.readAllBytes(output), resumed);
    }
}
