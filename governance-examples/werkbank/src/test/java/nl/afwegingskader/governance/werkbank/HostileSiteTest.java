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

/** Rules that try to put markup, a script or an address on a page. */
class HostileSiteTest {

    private static final String RULE = """
            // <script>alert(0)</script>

            regel "L901 <script>alert(1)</script> &amp; 'aanhaling'"
                @bron("javascript:alert(2) [x](javascript:alert(3)) <a href='https://kwaad.example'>Wgr</a> https://kwaad.example [WGR]")
                @zekerheid("hoog")
            als
                Kenmerk "Aantal partners" ligt op of boven de drempel "<img src=x onerror=alert(4)>"
            dan
                Sluit "stichting" uit omdat "<svg onload=alert(5)>"
            einde
            """;

    private static final String THRESHOLDS = """
            drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst
            <img src=x onerror=alert(4)>;8;partners;;;<script>alert(6)</script> {{{title}}};laag;bron
            """;

    private static final String EXAMPLES = """
            regel;voorbeeld;peildatum;aantalPartners;<b>kop</b>;verwacht
            L901;<script>alert(7)</script>;2026-01-01;9;<i>cel</i>;ja
            """;

    private static final String HISTORY = """
            # Log

            ## <script>alert(8)</script>

            ### Regels

            <script>alert(9)</script> [hier](javascript:alert(10)), [daar](data:text/html,x), [thuis](../../etc), ![plaatje](https://kwaad.example/x.png)
            en [de wet](https://wetten.overheid.nl/BWBR0003740).

            <script>
            alert(11)
            </script>
            """;

    @TempDir
    Path folder;

    @Test
    void whatRuleFilesSayIsTextAndNeverMarkupScriptOrAddress() throws IOException {
        Path rules = folder.resolve("regels");
        write(rules.resolve("wet/vormen/a.dslr"), RULE);
        write(rules.resolve("wet/tabellen/drempels.csv"), THRESHOLDS);
        write(rules.resolve("wet/vormen/a.voorbeelden.csv"), EXAMPLES);
        write(rules.resolve("CHANGELOG.md"), HISTORY);
        Path site = folder.resolve("uit");
        Session session = Session.run("regelboek", rules.toString(), site.toString());
        assertEquals(0, session.exitCode(), session::errors);

        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(".html")).toList()) {
                check(path);
            }
        }
        Page rule = Page.of(Files.readAllBytes(site.resolve("regels/L901.html")));
        assertTrue(rule.texts("h1").get(0).contains("<script>alert(1)</script> &amp; 'aanhaling'"));
        assertTrue(Page.of(Files.readAllBytes(site.resolve("tabellen.html")))
                .root()
                .getTextContent()
                .contains("<script>alert(6)</script> {{{title}}}"));
        assertEquals(
                List.of("https://wetten.overheid.nl/BWBR0003740", "https://wetten.overheid.nl/BWBR0003740"),
                rule.attributes("href").stream()
                        .filter(link -> link.startsWith("http"))
                        .toList(),
                "only the names of known sources are links");
        assertEquals(
                List.of("https://wetten.overheid.nl/BWBR0003740"),
                Page.of(Files.readAllBytes(site.resolve("geschiedenis.html"))).attributes("href").stream()
                        .filter(link -> link.startsWith("http"))
                        .toList());
        assertFalse(Files.readString(site.resolve("zoekindex.js")).contains("\n<"), "the index is one line of data");
    }

    private static void check(Path path) throws IOException {
        Page page = Page.of(Files.readAllBytes(path));
        long scripts = path.endsWith("zoeken.html") ? 2 : 0;
        assertEquals(scripts, page.texts("script").size(), path::toString);
        for (String element : List.of("img", "svg", "b", "i", "iframe")) {
            assertEquals(List.of(), page.texts(element), path::toString);
        }
        for (String attribute : List.of("onerror", "onload", "style")) {
            assertEquals(List.of(), page.attributes(attribute), path::toString);
        }
        assertEquals(
                List.of(),
                page.attributes("href").stream()
                        .filter(link -> link.contains(":") && !link.startsWith("https://") || link.contains("kwaad"))
                        .toList(),
                path::toString);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
