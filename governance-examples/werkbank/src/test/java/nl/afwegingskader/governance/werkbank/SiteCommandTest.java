package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    private static final Path RULES = Path.of("../../governance-rules/src/main/rules");

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("uit");
    }

    private Session make(Object... arguments) {
        return Session.run(
                Stream.concat(Stream.of("regelboek"), Stream.of(arguments).map(Object::toString))
                        .toArray(String[]::new));
    }

    private String page(String name) throws IOException {
        return Files.readString(out().resolve(name));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSmallFolderOfRulesBecomesASite() throws IOException {
        Session session = make(SmallRules.in(folder), out());

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().startsWith("Regelboek gemaakt: 4 regels, "), session::output);
        assertTrue(session.output().endsWith(" Open " + out().resolve("index.html") + " in een browser.\n"));
        assertTrue(page("vormen/stichting.html").contains("die geen winst mogen uitkeren"));
        assertEquals(List.of("regels", "uit"), beside(), "nothing is left beside it");
    }

    @Test
    void withoutAHistoryOfItsOwnOtherRulesHaveNoHistory() throws IOException {
        make(SmallRules.in(folder), out());

        assertFalse(Files.exists(out().resolve("geschiedenis.html")));
        assertFalse(page("index.html").contains("geschiedenis.html"));
    }

    @Test
    void theShippedRulesKeepTheirHistoryWhenTheyAreGivenAsAFolder() throws IOException {
        make(RULES, out());

        assertTrue(page("geschiedenis.html").contains("Eerste regelboek: versie 2026.1"));
        assertTrue(page("regels/L001.html").contains("organen onbekend"), "an example from beside the rules");
    }

    @Test
    void rulesCanHaveAHistoryAndExamplesOfTheirOwn() throws IOException {
        Path rules = SmallRules.in(folder);
        Files.writeString(
                rules.resolve("CHANGELOG.md"),
                "# Log\n\n## 2.0\n\n### Regels\n\nL901 is nieuw.\n\n### Bibliotheek\n\nNiets.\n");
        Files.writeString(
                rules.resolve("wet/vormen/a.voorbeelden.csv"),
                "regel;voorbeeld;peildatum;winstuitkering;verwacht\nL901;met winst;2026-01-01;ja;ja\n");
        make(rules, out());

        assertTrue(page("geschiedenis.html").contains("L901 is nieuw."));
        assertFalse(page("geschiedenis.html").contains("Niets."), "what is for developers stays out");
        assertTrue(page("regels/L901.html").contains("met winst"));
    }

    @Test
    void aFolderThatItDidNotMakeIsRefusedAndStaysAsItIs() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("brief.txt"), "van een ander");
        Session session = make(SmallRules.in(folder), out());

        assertEquals(1, session.exitCode());
        assertEquals(
                out()
                        + ": deze map is niet leeg en niet door deze opdracht gemaakt. Kies een lege map, of een naam die nog niet"
                        + " bestaat.\n",
                session.errors());
        assertEquals("van een ander", page("brief.txt"));
        assertFalse(Files.exists(out().resolve("index.html")));
    }

    @Test
    void aFileOfSomebodyElseInASiteIsNotThrownAway() throws IOException {
        Path rules = SmallRules.in(folder);
        make(rules, out());
        Files.writeString(out().resolve("regels/notitie.txt"), "van een ander");
        Session session = make(rules, out());

        assertEquals(1, session.exitCode());
        assertEquals(
                out() + ": in deze map staat iets dat deze opdracht niet heeft gemaakt, en dat zou verdwijnen:"
                        + " regels/notitie.txt. Zet het ergens anders.\n",
                session.errors());
        assertEquals("van een ander", page("regels/notitie.txt"));
    }

    @Test
    void anEarlierSiteIsReplacedAsAWholeButKeepsItsTheme() throws IOException {
        Path rules = SmallRules.in(folder);
        make(rules, out());
        Files.writeString(out().resolve("thema.css"), ":root { --accent: #005500; }");
        Files.delete(rules.resolve("wet/vormen/a.dslr"));
        Session session = make(rules, out());

        assertEquals(0, session.exitCode(), session::errors);
        assertFalse(Files.exists(out().resolve("regels/L901.html")), "a rule that is gone has no page");
        assertEquals(":root { --accent: #005500; }", page("thema.css"));
        assertEquals(List.of("regels", "uit"), beside(), "nothing is left beside it");
    }

    @Test
    void aThemeOfItsOwnTakesThePlaceOfTheTheme() throws IOException {
        Path theme = Files.writeString(folder.resolve("huisstijl.css"), ":root { --accent: #550000; }");
        make(SmallRules.in(folder), out(), "--thema", theme);

        assertEquals(":root { --accent: #550000; }", page("thema.css"));
    }

    @Test
    void brokenRulesLeaveTheEarlierSiteAsItWas() throws IOException {
        Path rules = SmallRules.in(folder);
        make(rules, out());
        String before = page("index.html");
        Files.writeString(rules.resolve("wet/vormen/b.dslr"), "// Kapot\n\nregel \"L1\"\n");
        Session session = make(rules, out());

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().startsWith("wet/vormen/b.dslr:"), session::errors);
        assertEquals(before, page("index.html"));
        assertEquals(List.of("regels", "uit"), beside());
    }

    @Test
    void pagesAreNotPutAmongRules() throws IOException {
        Path rules = SmallRules.in(folder);
        Session session = make(rules, rules.resolve("site"));

        assertEquals(2, session.exitCode());
        assertEquals(
                rules.resolve("site") + ": deze map ligt in een map met regels (" + rules + "). Kies een andere map.\n",
                session.errors());
    }

    @Test
    void aLinkIsNoFolderToWriteIn() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        Files.createSymbolicLink(out(), elsewhere);
        Session session = make(SmallRules.in(folder), out());

        assertEquals(1, session.exitCode());
        assertEquals(out() + ": dit is geen map. Kies een andere naam.\n", session.errors());
    }
}
