package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The pages of the shipped rules, with the agreements of Venlo. */
class SitePagesTest {

    @TempDir
    static Path folder;

    private static Path site;
    private static final Map<String, Page> PAGES = new TreeMap<>();

    @BeforeAll
    static void makeOnce() throws IOException {
        site = folder.resolve("uit");
        Session session = Session.run("regelboek", site.toString(), "--afspraken", "venlo");
        assertEquals(0, session.exitCode(), session::errors);
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(".html")).toList()) {
                PAGES.put(site.relativize(path).toString().replace('\\', '/'), Page.of(Files.readAllBytes(path)));
            }
        }
    }

    private static Page page(String name) {
        return Objects.requireNonNull(PAGES.get(name), name);
    }

    private static String text(String page) {
        return page(page).root().getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void thereIsAPageForEveryFormRuleAndKenmerk() {
        assertEquals(
                22,
                PAGES.keySet().stream()
                        .filter(name -> name.startsWith("vormen/"))
                        .count());
        assertTrue(PAGES.containsKey("regels/AF02.1.html"));
        assertTrue(PAGES.containsKey("kenmerken/beleidsruimte.html"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Set<String>> ids = new HashMap<>();
        PAGES.forEach((name, page) -> ids.put(name, new HashSet<>(page.attributes("id"))));
        List<String> broken = new ArrayList<>();
        PAGES.forEach((name, page) -> Stream.of("href", "src", "action")
                .flatMap(attribute -> page.attributes(attribute).stream())
                .filter(link -> !link.startsWith("https://") && !leads(name, link, ids))
                .forEach(link -> broken.add(name + ": " + link)));
        assertEquals(List.of(), broken);
    }

    private static boolean leads(String from, String link, Map<String, Set<String>> ids) {
        String[] parts = link.split("#", 2);
        String there = parts[0].isEmpty()
                ? from
                : site.relativize(site.resolve(from).resolveSibling(parts[0]).normalize())
                        .toString()
                        .replace('\\', '/');
        return Files.isRegularFile(site.resolve(there))
                && (parts.length == 1 || ids.getOrDefault(there, Set.of()).contains(parts[1]));
    }

    @Test
    void onEveryPageAnIdIsUsedOnceAndHeadingsGoDownOneAtATime() {
        PAGES.forEach((name, page) -> {
            List<String> ids = page.attributes("id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), name);
            List<Integer> levels = page.headings();
            assertEquals(1, levels.stream().filter(level -> level == 1).count(), name);
            for (int i = 1; i < levels.size(); i++) {
                assertTrue(levels.get(i) <= levels.get(i - 1) + 1, name + ": " + levels);
            }
        });
    }

    @Test
    void everyPageIsDutchAndSaysThatPeopleDecide() {
        PAGES.forEach((name, page) -> {
            assertEquals("nl", page.root().getAttribute("lang"), name);
            assertEquals(List.of(), page.withoutAttribute("th", "scope"), name);
            assertTrue(text(name).contains("Het advies adviseert, mensen beslissen."), name);
            assertTrue(text(name).contains("Wat gereconstrueerd is, heet reconstructie"), name);
        });
    }

    @Test
    void noPageHasAStyleOrScriptOfItsOwn() {
        PAGES.forEach((name, page) -> {
            assertEquals(List.of(), page.texts("style"), name);
            assertEquals(List.of(), page.attributes("style"), name);
            assertEquals(List.of(), page.withoutAttribute("script", "src"), name);
        });
    }

    @Test
    void aRuleTellsItsSentenceSourceValidityConfidenceAndExamples() {
        String rule = text("regels/L001.html");

        for (String part : List.of(
                "L001 Aan een BVO nemen alleen colleges deel",
                "Als Kenmerk \"Deelnemende bestuursorganen\" bevat iets buiten \"college, gs, db_waterschap\"",
                "Wgr 8(3) (jo. 52(1) etc.); [VNG-BVO]",
                "vanaf 1 januari 2015",
                "hoog: de bron is gelezen en duidelijk",
                "Sluit uit: bedrijfsvoeringsorganisatie",
                "alleen burgemeester2026-01-01Deelnemende bestuursorganen: burgemeesterja")) {
            assertTrue(rule.contains(part), part + "\n" + rule);
        }
        assertTrue(page("regels/L001.html").attributes("href").contains("https://wetten.overheid.nl/BWBR0003740"));
    }

    @Test
    void whatIsReconstructedIsCalledSoWhereverItIsNamed() {
        assertTrue(text("regels/AF05.2.html").contains("Reconstructie."));
        assertTrue(text("kenmerken/beleidsruimte.html")
                .contains("AF05.2 Vergunningen, toezicht en belastingen tellen mee als er geen eigen beleid bij hoort"
                        + " reconstructie"));
        assertTrue(text("gereconstrueerd.html").contains("veel partners · 8 · partners"));
    }

    @Test
    void aSourceInTheRulesIsInTheListOfSources() {
        String sources = text("bronnen.html");
        Pattern code = Pattern.compile("\\[([A-Z][A-Z0-9~-]+)[^]]*\\]");
        Set<String> missing = new HashSet<>();
        PAGES.keySet().stream().filter(name -> name.startsWith("regels/")).forEach(name -> {
            Element source = page(name).first("dd");
            code.matcher(source.getTextContent())
                    .results()
                    .map(found -> "[" + found.group(1) + "]")
                    .filter(found -> !sources.contains(found))
                    .forEach(missing::add);
        });
        assertEquals(Set.of(), missing);
    }
}
