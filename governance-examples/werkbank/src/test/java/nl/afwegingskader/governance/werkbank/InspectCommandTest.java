package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private static final String RULE = """
            regel "F001 Test"
                @bron("bron")
                @zekerheid("hoog")
            als
                Kenmerk "Beleidsruimte" is "ruim"
            dan
                Pleit zwak voor "bv" omdat "dat past, voor 100%"
            einde

            """;

    private static final String LAW = """
            regel "L001 Test"
                @bron("bron")
                @zekerheid("hoog")
            als
                Kenmerk "Winstuitkering" is "ja"
            dan
                Sluit "stichting" uit omdat "die geen winst uitkeert"
            einde
            """;

    @TempDir
    private Path folder;

    private Session checked(String text, String... options) throws IOException {
        Path map = folder.resolve("mijn regels");
        Files.createDirectories(map.resolve("praktijk"));
        Files.createDirectories(map.resolve("wet"));
        Files.writeString(map.resolve("wet/a.dslr"), LAW);
        Files.writeString(map.resolve("praktijk/a.dslr"), text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "controleer";
        arguments[1] = map.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Session.run(arguments);
    }

    private static final String MISTYPED = RULE.replace("Beleidsruimte", "Beleidsruimt");
    private static final String TWICE = RULE + RULE.replace("F001", "F002");

    @Test
    void everythingWrongIsOneLineEachAndThenHowMany() throws IOException {
        Session session = checked(MISTYPED.replace("bv", "bw"));

        assertEquals(1, session.exitCode());
        assertEquals("""
                praktijk/a.dslr:5:14: GOV202 "Beleidsruimt" is geen bekend kenmerk. Bedoelt u "Beleidsruimte"?
                praktijk/a.dslr:7:22: GOV204 "bw" is geen bekende vorm. Bedoelt u "bv"?

                2 fouten.
                Vooraan staat bestand:tekstregel:kolom. LEESMIJ.md, hoofdstuk 11, legt elke code uit.
                Het bewijs over alle situaties is nog niet gedaan.
                """, session.output());
        assertEquals("", session.errors());
    }

    @Test
    void whatTheProofFindsIsAWarningUnlessOneIsStrict() throws IOException {
        Session lenient = checked(TWICE);
        Session strict = checked(TWICE, "--streng");

        assertEquals(0, lenient.exitCode());
        assertTrue(lenient.output().contains(":1: GOV906 waarschuwing: "), lenient::output);
        assertTrue(lenient.output().contains("Geen fouten, "), lenient::output);
        assertEquals(1, strict.exitCode());
        assertTrue(!strict.output().contains("waarschuwing"), strict::output);
    }

    @Test
    void scenariosAreLookedAtOnceTheRulesAreRight() throws IOException {
        Files.createDirectories(folder.resolve("mijn regels/scenarios"));
        Files.writeString(folder.resolve("mijn regels/scenarios/a.feature"), """
                # language: nl
                Functionaliteit: proef
                  Scenario: een proef
                    Gegeven een situatie op 2026-01-01
                    Wanneer advies wordt gevraagd
                    Dan is de vorm "stichtin" uitgesloten
                """);
        String problem =
                "scenarios/a.feature:6:0: GOV608 \"stichtin\" is geen bekende vorm. Bedoelt u \"stichting\"?\n";

        Session session = checked(TWICE);
        assertEquals(1, session.exitCode());
        assertTrue(session.output().startsWith(problem + "\n1 fout.\n"), session::output);
        assertTrue(session.output().endsWith("Het bewijs over alle situaties is nog niet gedaan.\n"), session::output);
        assertTrue(checked(TWICE, "--zonder-bewijs").output().startsWith(problem));
        assertTrue(!checked(MISTYPED).output().contains("GOV608"));
    }

    @Test
    void withoutProofTheFilesAloneCount() throws IOException {
        Session session = checked(TWICE, "--zonder-bewijs");

        assertEquals("Geen fouten.\nHet bewijs over alle situaties is nog niet gedaan.\n", session.output());
        assertEquals(0, session.exitCode());
    }

    @Test
    void githubShowsItBesideTheFile() throws IOException {
        Path there = folder.resolve("mijn regels/praktijk/a.dslr");

        assertEquals(
                "::error file=" + there
                        + ",line=5,col=14,title=GOV202 onbekend kenmerk::\"Beleidsruimt\" is geen bekend kenmerk."
                        + " Bedoelt u \"Beleidsruimte\"?\n",
                checked(MISTYPED, "--formaat", "github").output());
        assertTrue(checked(
                        RULE.replace("dan\n    Pleit", "    Pleit").replace("als\n", "als\n 100% {\n"),
                        "--formaat",
                        "github")
                .output()
                .contains("het teken { mag niet"));
    }

    @Test
    void jsonAndSarifAreForPrograms() throws IOException {
        ObjectMapper mapper = new ObjectMapper();

        assertEquals(
                "GOV202",
                mapper.readTree(checked(MISTYPED, "--formaat", "json").out())
                        .at("/meldingen/0/code")
                        .asText());
        assertEquals(
                folder.resolve("mijn regels/praktijk/a.dslr").toUri().toString(),
                mapper.readTree(checked(MISTYPED, "--formaat", "sarif").out())
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
    }

    @Test
    void filesBelowTheWorkingDirectoryAreNamedFromThere() {
        InspectedFiles files = new InspectedFiles(Path.of("regels/een twee"));

        assertEquals("regels/een twee/wet/a.dslr", files.path("wet/a.dslr"));
        assertEquals("regels/een%20twee/wet/co%C3%B6peratie.dslr", files.uri("wet/coöperatie.dslr"));
        assertEquals("regels/een twee", files.path("."));
        assertEquals("wet/a.dslr", new InspectedFiles(Path.of(".")).path("wet/a.dslr"));
        assertEquals(".", new InspectedFiles(Path.of(".")).path("."));
    }

    @Test
    void oneLayerIsNoRulebook() throws IOException {
        Files.createDirectories(folder.resolve("wet/vormen"));
        Session layer = Session.run("controleer", folder.resolve("wet").toString());
        Session absent = Session.run("controleer", folder.resolve("weg").toString());

        assertEquals(2, layer.exitCode());
        assertTrue(layer.errors().startsWith("De map \"wet\" is één laag."), layer::errors);
        assertEquals(1, absent.exitCode());
        assertTrue(absent.output().contains(": GOV001 deze map bestaat niet."), absent::output);
        assertEquals(2, Session.run("controleer").exitCode());
    }

    /** By practice alone every form would seem to be allowed. */
    @Test
    void aRulebookWithoutTheLawIsRefused() throws IOException {
        Path map = folder.resolve("zonder");
        Files.createDirectories(map.resolve("praktijk"));
        Files.writeString(map.resolve("praktijk/a.dslr"), RULE);
        Session session = Session.run("controleer", map.toString());

        assertEquals(1, session.exitCode());
        assertTrue(
                session.output()
                        .startsWith(
                                "wet:0:0: GOV006 de map \"wet\" ontbreekt. Zonder de wet lijkt elke vorm toelaatbaar."),
                session::output);
        assertEquals(1, Session.run("bewijs", map.toString()).exitCode());
    }

    @Test
    void theFolderAboveAndAPartOfALayerAreRefusedWithTheRightOne() throws IOException {
        checked(RULE);
        Session above = Session.run("controleer", folder.toString());
        Path part = folder.resolve("mijn regels/praktijk/vormen");
        Files.createDirectories(part);

        assertEquals(2, above.exitCode());
        assertTrue(above.errors().contains("wel in " + folder.resolve("mijn regels")), above::errors);
        assertEquals(2, Session.run("controleer", part.toString()).exitCode());
    }
}
