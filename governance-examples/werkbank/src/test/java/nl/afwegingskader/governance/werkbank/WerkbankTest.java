package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WerkbankTest {

    private static final String MGR = "voorbeelden/mgr-sociaal-domein-2014.yaml";
    private static final Path RULES = Path.of("../../governance-rules/src/main/rules");

    @TempDir
    Path folder;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> single = Files.list(Path.of("voorbeelden"));
                Stream<Path> portfolio = Files.list(Path.of("voorbeelden/portefeuille-venlo"))) {
            return Stream.concat(single, portfolio)
                    .filter(path -> path.toString().endsWith(".yaml") && !path.endsWith("gemeente.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleGivesAnAdviceWithinHundredColumns(Path example) {
        Session session = Session.run("adviseer", example.toString());

        assertEquals(0, session.exitCode(), session::errors);
        List<String> tooWide = session.output()
                .lines()
                .filter(line -> line.length() > Terminal.WIDTH)
                .toList();
        assertEquals(List.of(), tooWide);
        assertFalse(session.output().contains("\u001b"), "no colour codes");
    }

    @Test
    void theTextHasItsPartsInOrder() {
        String text = Session.run("adviseer", MGR).output();

        int place = 0;
        for (String part : List.of(
                "Modulaire GR Sociaal Domein",
                "VORMEN OP VOLGORDE",
                "WAAROM, PER VORM",
                "UITGESLOTEN DOOR DE WET",
                "WAT NOG OPEN IS",
                "Dit is een advies en geen besluit.")) {
            assertTrue(text.indexOf(part) >= place, part);
            place = text.indexOf(part);
        }
        assertTrue(text.contains("(F117; [FLEUR15],[MGR-LN]; zekerheid"), text);
    }

    @Test
    void jsonIsTheSameBytesEveryTimeAndFromStandardInput() throws IOException {
        Session first = Session.run("adviseer", MGR, "--formaat", "json");
        Session second = Session.run(
                StandardCharsets.UTF_8, Files.readString(Path.of(MGR)), "adviseer", "-", "--formaat", "json");

        assertEquals(0, first.exitCode());
        assertArrayEquals(first.out(), second.out());
        assertEquals(
                "2014-11-01",
                new ObjectMapper().readTree(first.out()).get("peildatum").asText());
    }

    @Test
    void severalDossiersGiveAListAndABrokenOneDoesNotLoseTheOthers() throws IOException {
        Path broken = folder.resolve("stuk.json");
        Files.writeString(broken, "{\"peildatum\": \"2026-01-01\", \"kenmerken\": {\"A2\": \"ruin\", \"X\": 1}}");

        Session session = Session.run("adviseer", MGR, broken.toString(), MGR, "--formaat", "json");

        assertEquals(1, session.exitCode());
        JsonNode advices = new ObjectMapper().readTree(session.out());
        assertEquals(2, advices.size());
        assertEquals(MGR, advices.get(1).get("dossier").asText());
        assertFalse(
                Session.run("adviseer", MGR, "--formaat", "json").output().contains("\"dossier\""),
                "one needs no name");
        assertEquals(2, session.errors().lines().count(), session::errors);
        assertTrue(
                session.errors().contains("stuk.json: regel 1, kolom 43: kenmerken.A2: gevonden is de tekst \"ruin\""));
    }

    @Test
    void oneFormStandsBesideZelfDoen() throws IOException {
        JsonNode advice = new ObjectMapper()
                .readTree(Session.run("adviseer", MGR, "--vorm", "stichting", "--formaat", "json")
                        .out());
        String text = Session.run("adviseer", MGR, "--vorm", "stichting").output();

        assertEquals(2, advice.get("vormen").size());
        assertTrue(text.contains("stichting"));
        assertTrue(text.contains("centrumregeling"), "the ranking still shows all forms");
    }

    @Test
    void anUnknownFormIsWrongUse() {
        Session session = Session.run("adviseer", MGR, "--vorm", "stichtin");

        assertEquals(2, session.exitCode());
        assertEquals(
                "De vorm \"stichtin\" bestaat niet. Bedoelt u \"stichting\"? De opdracht \"repertoire\" geeft alle vormen.\n",
                session.errors());
    }

    @Test
    void rulesFromAFolderGiveTheSameAdviceAsTheShippedOnes() {
        Session shipped = Session.run("adviseer", MGR, "--formaat", "json", "--afspraken", "venlo");
        Session read = Session.run("adviseer", MGR, "--formaat", "json", "--regels", RULES.toString());

        assertEquals(0, read.exitCode(), read::errors);
        assertArrayEquals(shipped.out(), read.out());
    }

    @Test
    void agreementsAreAddedByNameOrAsAFolderAndTheAdviceSaysWhich() throws IOException {
        Path waterdorp = agreement(
                "Pleit zwak voor \"modulaire gemeenschappelijke regeling\" omdat \"wij graag licht beginnen\"");

        String standard = Session.run("adviseer", MGR).output();
        Session added = Session.run("adviseer", MGR, "--afspraken", "venlo", "--afspraken", waterdorp.toString());

        assertEquals(0, added.exitCode(), added::errors);
        assertTrue(standard.contains("\nLagen: wet, praktijk\n"), standard);
        assertFalse(standard.contains("(N301;"), standard);
        assertTrue(added.output().contains("\nLagen: wet, praktijk, afspraken/venlo, afspraken/waterdorp\n"));
        assertTrue(added.output().contains("(N301; [SEED];"), added::output);
        assertTrue(added.output().contains("(GW01; raadsbesluit;"), added::output);
    }

    @Test
    void agreementsThatAreNeitherShippedNorAFolderAreWrongUse() {
        Session session = Session.run("adviseer", MGR, "--afspraken", "venloo");

        assertEquals(2, session.exitCode());
        assertEquals(
                "De afspraken \"venloo\" zijn niet meegeleverd en er is geen map die zo heet. Bedoelt u \"venlo\"? Meegeleverd:"
                        + " venlo.\n",
                session.errors());
    }

    @Test
    void agreementsThatWouldWeakenTheLawAreRefused() throws IOException {
        Path waterdorp = agreement("Sluit \"convenant\" uit omdat \"wij dat niet willen\"");

        Session session = Session.run("adviseer", MGR, "--afspraken", waterdorp.toString());

        assertEquals(1, session.exitCode());
        assertEquals("", session.output());
        assertTrue(
                session.errors()
                        .startsWith("afspraken/waterdorp/vormen/a.dslr:1:1: GOV301 alleen een regel in de map \"wet\""),
                session::errors);
    }

    private Path agreement(String conclusion) throws IOException {
        Path waterdorp = folder.resolve("waterdorp");
        Files.createDirectories(waterdorp.resolve("vormen"));
        Files.writeString(waterdorp.resolve("vormen/a.dslr"), """
                regel "GW01 Eigen afspraak"
                    @bron("raadsbesluit")
                    @zekerheid("laag")
                als
                    Altijd
                dan
                    %s
                einde
                """.formatted(conclusion));
        return waterdorp;
    }

    @Test
    void eachRuleIsListedWithItsLayer() throws IOException {
        JsonNode rules = new ObjectMapper()
                .readTree(Session.run("regels", "--afspraken", "venlo", "--formaat", "json")
                        .out());
        Map<String, String> layers = new HashMap<>();
        rules.forEach(
                rule -> layers.put(rule.get("regel").asText(), rule.get("laag").asText()));

        assertEquals("wet", layers.get("L001"));
        assertEquals("praktijk", layers.get("AF07"));
        assertEquals("afspraken/venlo", layers.get("R211"));
        assertTrue(Session.run("regels", "--afspraken", "venlo")
                .output()
                .contains("       laag afspraken/venlo · herkomst venlo"));
        assertFalse(Session.run("regels").output().contains("afspraken/venlo"));
    }

    @Test
    void aBrokenRulesFolderIsToldWithPlaces() throws IOException {
        Files.createDirectories(folder.resolve("wet"));
        Files.writeString(folder.resolve("wet/a.dslr"), "import java.io.File\n");

        Session session = Session.run("adviseer", MGR, "--regels", folder.toString());

        assertEquals(1, session.exitCode());
        assertEquals("", session.output());
        assertTrue(session.errors().startsWith("wet/a.dslr:1:1: GOV"), session::errors);
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        String dossier = "{\"naam\": \"a\\u001b[31mrood\\u0007\", \"peildatum\": \"2026-01-01\"}";
        Session session = Session.run(StandardCharsets.UTF_8, dossier, "adviseer", "-");

        assertEquals(0, session.exitCode());
        assertTrue(session.output().chars().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n'));
    }

    @Test
    void aProblemIsOneLineWhateverItQuotes() {
        String dossier = "{\"peildatum\": \"2026-01-01\", \"x\\ny.json: alles is goed\": 1}";
        Session session = Session.run(StandardCharsets.UTF_8, dossier, "adviseer", "-");

        assertEquals(1, session.errors().lines().count(), session::errors);
    }

    @Test
    void jsonKeepsEverySignOfAName() throws IOException {
        String dossier = "{\"naam\": \"A\u0085B\u009bC\u007f\", \"peildatum\": \"2026-01-01\"}";
        Session session = Session.run(StandardCharsets.UTF_8, dossier, "adviseer", "-", "--formaat", "json");

        assertEquals(
                "A\u0085B\u009bC\u007f",
                new ObjectMapper().readTree(session.out()).get("naam").asText());
    }

    @Test
    void lostOutputIsNoSuccess() {
        java.io.OutputStream full = new java.io.OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                full,
                StandardCharsets.UTF_8,
                err,
                StandardCharsets.UTF_8,
                false);

        assertEquals(1, Werkbank.run(terminal, "kenmerken"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("De uitvoer kon niet worden geschreven."));
    }

    @Test
    void anAgendaIsPrinted() throws IOException {
        Path rules = folder.resolve("regels/praktijk");
        Files.createDirectories(rules);
        Files.createDirectories(folder.resolve("regels/wet"));
        Files.writeString(rules.resolve("a.dslr"), """
                regel "F001 Test"
                    @bron("test")
                    @zekerheid("laag")
                als
                    Altijd
                dan
                    Zet "een gesprek" op de agenda van "raad, college" bij "kadernota" omdat "het tijd is"
                einde
                """);
        Session session = Session.run(
                "adviseer", MGR, "--regels", folder.resolve("regels").toString());

        assertTrue(session.output()
                .contains("- een gesprek (raad en college, bij de kadernota), omdat het tijd is. (F001; test;"));
    }

    @Test
    void standardInputIsReadOnce() {
        assertEquals(2, Session.run("adviseer", "-", "-").exitCode());
        assertTrue(Session.run("adviseer", MGR, "--vorm", "bv", "--vorm", "nv")
                .errors()
                .startsWith("De optie --vorm staat er twee keer."));
    }

    @Test
    void aFolderIsNoDossierAndNoPlaceForOne() {
        assertEquals(
                "voorbeelden: dit is een map. Geef de naam van een bestand, of zet met --uit BESTAND de adviezen over alle dossiers in een bestand.\n",
                Session.run("adviseer", "voorbeelden").errors());
        assertTrue(Session.run("nieuw", folder.resolve("weg/x.yaml").toString())
                .errors()
                .contains("bestaat niet"));
    }

    @Test
    void anAbsentFileIsWrongInput() {
        Session session = Session.run("adviseer", "weg.yaml");

        assertEquals(1, session.exitCode());
        assertEquals("weg.yaml: dit bestand bestaat niet.\n", session.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviseer", "adviseer x.yaml --formaat xml", "adviseer --onbekend x", "advies x", "nieuw"})
    void wrongUseIsExitCodeTwoWithADutchMessage(String line) {
        Session session = Session.run(line.split(" "));

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().contains("Uitleg: afwegingskader"), session::errors);
        assertFalse(session.errors().matches("(?s).*(Missing|Unknown|Unmatched|Invalid|expected).*"), session::errors);
    }

    @Test
    void helpIsDutch() {
        for (String[] arguments : new String[][] {{"--help"}, {"adviseer", "--help"}, {"nieuw", "-h"}, {}}) {
            Session session = Session.run(arguments);
            assertEquals(0, session.exitCode());
            assertTrue(session.output().contains("Gebruik: afwegingskader"), session::output);
            assertFalse(session.output().matches("(?s).*(Usage|Options|Commands|Show|Print).*"), session::output);
        }
    }

    @Test
    void aNewDossierCanBeAdvisedOnAtOnceAndIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("nieuw.yaml");

        assertEquals(0, Session.run("nieuw", file.toString()).exitCode());
        String dossier = Files.readString(file);
        assertTrue(dossier.contains("# A1 Om welke soort(en) taken gaat het in de samenwerking?"));
        assertEquals(0, Session.run("adviseer", file.toString()).exitCode());

        Files.writeString(file, "van mij");
        Session again = Session.run("nieuw", file.toString());
        assertEquals(1, again.exitCode());
        assertTrue(again.errors().contains("dit bestand bestaat al en is niet veranderd"));
        assertEquals("van mij", Files.readString(file));
    }

    @Test
    void theListingsAreCompleteInBothFormats() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode characteristics =
                mapper.readTree(Session.run("kenmerken", "--formaat", "json").out());
        JsonNode repertoire =
                mapper.readTree(Session.run("repertoire", "--formaat", "json").out());
        JsonNode rules =
                mapper.readTree(Session.run("regels", "--formaat", "json").out());

        assertEquals("aardVanDeTaak", characteristics.get(0).get("code").asText());
        assertEquals(22, repertoire.get("vormen").size());
        assertEquals(30, repertoire.get("rolopties").size());
        assertEquals(56, repertoire.get("instrumenten").size());
        for (String command : List.of("kenmerken", "repertoire", "regels")) {
            Session session = Session.run(command);
            assertEquals(0, session.exitCode());
            assertTrue(session.output().lines().allMatch(line -> line.length() <= Terminal.WIDTH), command);
        }
        String text = Session.run("regels").output();
        rules.forEach(rule -> assertTrue(text.contains(rule.get("regel").asText())));
    }

    @Test
    void kenmerkenAskedForAreShownWithTheirExplanationAndWrongOnesRefused() throws IOException {
        Session session = Session.run("kenmerken", "resultaten", "F3");
        Session json = Session.run("kenmerken", "F3", "--formaat", "json");
        Session wrong = Session.run("kenmerken", "resultatn", "F3", "Z9");

        assertEquals(
                List.of("F3", "K32"),
                session.output()
                        .lines()
                        .filter(line -> line.matches("[A-Z]+[0-9]+ .*"))
                        .map(line -> line.replaceAll(" .*", ""))
                        .toList());
        assertTrue(session.output().replaceAll("\\s+", " ").contains("uitleg: Politiek relevant voor de raad"));
        assertTrue(session.output().lines().allMatch(line -> line.length() <= Terminal.WIDTH));
        assertTrue(new ObjectMapper()
                .readTree(json.out())
                .get(0)
                .get("toelichting")
                .asText()
                .endsWith("(bron: [SEED] (1))"));
        assertEquals(1, wrong.exitCode());
        assertEquals(
                "resultatn: dit kenmerk bestaat niet. Bedoelt u \"resultaten\"?\nZ9: dit kenmerk bestaat niet.\n",
                wrong.errors());
    }

    /** The console of Windows, and the plainest terminal there is. */
    @ParameterizedTest
    @ValueSource(strings = {"IBM850", "IBM437", "windows-1252", "US-ASCII", "ISO-8859-1"})
    void onAnotherCharsetNothingTurnsIntoQuestionMarks(String charset) {
        Session session = Session.run(Charset.forName(charset), "", "adviseer", MGR);
        Session listing = Session.run(Charset.forName(charset), "", "repertoire");

        assertEquals(
                Session.run("adviseer", MGR)
                        .output()
                        .chars()
                        .filter(sign -> sign == '?')
                        .count(),
                session.output().chars().filter(sign -> sign == '?').count());
        assertEquals(
                Session.run("repertoire")
                        .output()
                        .chars()
                        .filter(sign -> sign == '?')
                        .count(),
                listing.output().chars().filter(sign -> sign == '?').count());
        assertTrue(listing.output().contains(charset.equals("US-ASCII") ? "cooperatie" : "coöperatie"));
    }

    @Test
    void jsonOnAnotherCharsetIsStillExact() throws IOException {
        Session utf8 = Session.run("repertoire", "--formaat", "json");
        Session ascii = Session.run(StandardCharsets.US_ASCII, "", "repertoire", "--formaat", "json");

        assertEquals(new ObjectMapper().readTree(utf8.out()), new ObjectMapper().readTree(ascii.out()));
    }
}
