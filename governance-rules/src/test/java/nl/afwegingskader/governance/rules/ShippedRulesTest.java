package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped rulebook as a whole: its files, its status page, its dates, and the model compiled from it. */
class ShippedRulesTest {

    private static final Rulebook RULEBOOK = Project.shipped();

    @Test
    void aRuleFileIsOneSubjectOfAtMostEightRulesAndHundredTwentyLines() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Project.files(Project.RULES, ".dslr")) {
            String text = Project.text(file);
            long rules = text.lines().filter(line -> line.startsWith("regel ")).count();
            if (rules > 8 || text.lines().count() > 120) {
                tooLong.add(file + ": " + rules + " rules, " + text.lines().count() + " lines");
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyRuleFileHasItsExamplesBesideIt() {
        List<Path> without = Project.files(Project.RULES, ".dslr").stream()
                .filter(file -> !Files.exists(Path.of(file.toString().replace(".dslr", ".voorbeelden.csv"))))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void theShippedRulebookIsTheFolder() {
        assertEquals(Rulebook.read(Project.RULES).edition(), RULEBOOK.edition());
    }

    @ParameterizedTest(name = "peildatum {0}: {1} warnings")
    @CsvSource({"2012-12-31,1", "2013-01-01,0", "2026-06-12,0", "2026-06-13,1"})
    void aPeildatumOutsideTheCheckedLawIsWarnedOf(LocalDate date, int warnings) {
        Advice advice = RULEBOOK.advise(Situation.on(date));
        assertEquals(
                warnings,
                advice.warnings().stream()
                        .filter(warning -> warning.kind() == Warning.Kind.REFERENCE_DATE)
                        .count());
    }

    @Test
    void contradictoryAnswersAreNamedAndChangeNothing() {
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1))
                .with(
                        nl.afwegingskader.governance.situation.Partners.PARTNER_TYPES,
                        Set.of(nl.afwegingskader.governance.situation.Partners.PartnerType.MUNICIPALITY))
                .with(
                        nl.afwegingskader.governance.situation.Partners.PARTICIPATING_ORGANS,
                        Set.of(nl.afwegingskader.governance.situation.Partners.Organ.PROVINCIAL_EXECUTIVE));
        Warning warning = RULEBOOK.advise(situation).warnings().get(0);

        assertEquals(Warning.Kind.CONTRADICTORY_ANSWERS, warning.kind());
        assertTrue(
                warning.text()
                        .startsWith(
                                "tegenstrijdige antwoorden: Soort partners = gemeente; Deelnemende bestuursorganen = gs."),
                warning.text());
    }

    @Test
    void anAnswerThatDiffersFromWhatIsDerivedWinsWithAWarning() {
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1))
                .with(
                        nl.afwegingskader.governance.situation.Means.FINANCIAL_EXPOSURE,
                        nl.afwegingskader.governance.situation.Means.Exposure.NONE)
                .with(nl.afwegingskader.governance.situation.Means.HAS_FINANCIAL_INTEREST, true);
        Warning warning = RULEBOOK.advise(situation).warnings().get(0);

        assertEquals(Warning.Kind.DERIVATION, warning.kind());
        assertTrue(warning.text().contains("Het ingevulde antwoord telt."), warning.text());
    }

    @Test
    void whatRestsOnGeneralKnowledgeOrAnUnverifiedDateIsOfLowConfidence() {
        Set<String> low = RULEBOOK.cards().stream()
                .filter(card -> card.confidence() == Confidence.LOW && card.authority() == Authority.LAW)
                .map(card -> card.id().text())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(low.containsAll(Set.of("L027", "L029", "L030", "L031", "L032")), low::toString);
    }

    @Test
    void theJeugdregioRuleShipsSwitchedOff() {
        assertEquals(
                List.of("L032"),
                RULEBOOK.cards().stream()
                        .filter(card -> card.switchedOff().isPresent())
                        .map(card -> card.id().text())
                        .toList());
    }

    @Test
    void reconstructedTablesAreCalledReconstructed() {
        for (RuleCard card : RULEBOOK.cards()) {
            boolean fromReconstructedTable = card.text().stream()
                    .anyMatch(line -> line.contains("tabel \"arrangement\"") || line.contains("tabel \"bemoeienis\""));
            assertTrue(!fromReconstructedTable || card.origin() == Origin.RECONSTRUCTION, card.id()::text);
        }
    }

    /** The status page names every rule of the domain, and every rule of the files exactly once. */
    @Test
    void theStatusPageIsComplete() {
        List<String> domain = new ArrayList<>();
        List<String> where = new ArrayList<>();
        Pattern row = Pattern.compile("\\| ([A-Z]+[0-9]+) \\| (encoded|later|not encoded) \\| (.*?) \\|.*");
        Pattern id = Pattern.compile("(?<![(A-Za-z0-9.])([A-Z]{1,2}[0-9]{2,3}[a-z]?(?:\\.[0-9]+)?)");
        for (String line :
                Project.text(Project.DOCS.resolve("rule-status.md")).lines().toList()) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                domain.add(matcher.group(1));
                // What is between brackets only refers to another row.
                Matcher ids = id.matcher(matcher.group(3).replaceAll("\\(.*?\\)", ""));
                while (matcher.group(2).equals("encoded") && ids.find()) {
                    where.add(ids.group(1));
                }
            }
        }
        assertEquals(domain.size(), new TreeSet<>(domain).size(), "each domain rule once");
        assertEquals(
                RULEBOOK.cards().stream().map(card -> card.id().text()).sorted().toList(),
                where.stream().sorted().toList());
        List<String> expected = new ArrayList<>();
        range(expected, "L", 1, 100);
        range(expected, "F", 101, 146);
        range(expected, "R", 201, 222);
        range(expected, "N", 301, 328);
        range(expected, "V", 401, 419);
        range(expected, "A", 501, 511);
        range(expected, "M", 601, 603);
        range(expected, "P", 701, 719);
        range(expected, "G", 801, 808);
        range(expected, "X", 901, 911);
        assertEquals(267, expected.size());
        assertTrue(domain.containsAll(expected), () -> {
            expected.removeAll(domain);
            return "missing: " + expected;
        });
    }

    private static void range(List<String> ids, String letter, int first, int last) {
        for (int number = first; number <= last; number++) {
            ids.add(String.format("%s%03d", letter, number));
        }
    }
}
