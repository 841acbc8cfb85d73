package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.examples.Examples;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which small changes of a rule its examples notice, and which conditions they show to matter. */
class MutationsTest {

    private static final String HEADINGS = "regel;voorbeeld;peildatum;winstuitkering;aantalPartners;verwacht\n";

    @TempDir
    private Path folder;

    @Test
    void everyRuleOfTheShippedRulebookHasItsChangesNoticedOrAListedReason() {
        List<MutationScore> scores = ExamplesTest.SHIPPED.mutations().toList();

        assertEquals(
                List.of(),
                scores.stream()
                        .flatMap(score -> score.survivors().stream())
                        .filter(survivor -> !survivor.isExplained())
                        .map(survivor -> survivor.mutant().rule().id() + ": "
                                + survivor.mutant().change())
                        .toList());
        long explained =
                scores.stream().mapToLong(score -> score.survivors().size()).sum();
        long listed =
                Project.text(Project.RULES.resolve("mutaties.csv")).lines().count() - 1;
        assertEquals(listed, explained, "a listed reason is of no change that survives");
        assertEquals(ExamplesTest.SHIPPED.coverage(List.of()).size() + sums(), scores.size());
    }

    /** Sums and what is switched off have a score and no coverage. */
    private static long sums() {
        List<String> covered = ExamplesTest.SHIPPED.coverage(List.of()).stream()
                .map(one -> one.rule().id().text())
                .toList();
        return Project.shipped().cards().stream()
                .filter(card -> !covered.contains(card.id().text()))
                .count();
    }

    private Examples examples(String rows) {
        return examples("", rows);
    }

    private Examples examples(String reasons, String rows) {
        SmallRulebook small = SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/a.dslr",
                        "// Proef.\n\n"
                                + SmallRulebook.rule(
                                        "F901 Veel partners en winst vragen om een bv",
                                        "Kenmerk \"Winstuitkering\" is \"ja\"\nKenmerk \"Aantal partners\" ligt op of boven de drempel \"veel\"",
                                        "Pleit sterk voor \"bv\" omdat \"dat past\""))
                .with(
                        "praktijk/tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel;8;partners;;;proef;laag;bron\n")
                .with("praktijk/vormen/a.voorbeelden.csv", HEADINGS + rows);
        if (!reasons.isEmpty()) {
            small.with("mutaties.csv", "regel;wijziging;reden\n" + reasons);
        }
        return Examples.read(folder);
    }

    private static List<String> survivors(Examples examples) {
        return examples.mutations()
                .flatMap(score -> score.survivors().stream())
                .map(survivor -> survivor.mutant().change())
                .toList();
    }

    @Test
    void rowsOnBothSidesThatSayWhatTheRuleSaysNoticeEveryChange() {
        Examples examples = examples("""
                F901;precies acht;2026-01-01;ja;8;ja: sterk voor bv
                F901;zeven;2026-01-01;ja;7;nee
                F901;geen winst;2026-01-01;nee;8;nee
                """);

        assertEquals(List.of(), survivors(examples));
        assertEquals(100, examples.mutations().findFirst().orElseThrow().percent());
    }

    @Test
    void aRowThatOnlyFiresNoticesNoThresholdNoConditionNoOptionAndNoStrength() {
        assertEquals(
                List.of(
                        "zonder: \"Winstuitkering\" is \"ja\"",
                        "zonder: \"Aantal partners\" is minstens 8",
                        "vanaf 7 bij \"Aantal partners\", in plaats van vanaf 8 bij \"Aantal partners\"",
                        "vanaf 9 bij \"Aantal partners\", in plaats van vanaf 8 bij \"Aantal partners\"",
                        "\"zelf doen\", in plaats van \"bv\"",
                        "zwak, in plaats van sterk",
                        "matig, in plaats van sterk"),
                survivors(examples("F901;negen;2026-01-01;ja;9;ja\n")));
    }

    @Test
    void aRuleWithoutExamplesNoticesNothing() {
        MutationScore score = examples("").mutations().findFirst().orElseThrow();

        assertEquals(0, score.percent());
        assertEquals(
                "de hele regel weg",
                score.survivors().get(score.survivors().size() - 1).mutant().change());
    }

    @Test
    void aListedReasonExplainsASurvivorAndLeavesTheScore() {
        MutationScore score = examples("F901;\"zwak, in plaats van sterk\";de bron zegt niet hoe sterk\n", """
                        F901;precies acht;2026-01-01;ja;8;ja
                        F901;zeven;2026-01-01;ja;7;nee
                        F901;geen winst;2026-01-01;nee;8;nee
                        """)
                .mutations()
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("", "de bron zegt niet hoe sterk", ""),
                score.survivors().stream().map(MutationScore.Survivor::reason).toList());
        assertEquals(false, score.isComplete());
        assertEquals(70, score.percent());
    }

    @Test
    void aConditionThatIsNeverFalseIsNamed() {
        RuleCoverage coverage = examples("""
                F901;precies acht;2026-01-01;ja;8;ja
                F901;zeven;2026-01-01;ja;7;nee
                F901;onbekend;2026-01-01;;8;onbekend
                """).coverage(List.of()).get(0);

        assertEquals(List.of("\"Winstuitkering\" is \"ja\""), coverage.neverFalse());
        assertEquals(
                List.of(3, 1, 1, 1), List.of(coverage.examples(), coverage.held(), coverage.failed(), coverage.open()));
    }
}
