package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a table of examples is told as what is wrong in a rule file, all at once. */
class ExampleTablesTest {

    private static final String HEADINGS = "regel;voorbeeld;peildatum;winstuitkering;verwacht\n";

    @TempDir
    private Path folder;

    private Examples read(String table) {
        SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/a.dslr",
                        "// Proef.\n\n"
                                + SmallRulebook.rule(
                                        "F901 Winst vraagt om een bv",
                                        "Kenmerk \"Winstuitkering\" is \"ja\"",
                                        "Pleit sterk voor \"bv, nv\" omdat \"dat past\""))
                .with("praktijk/vormen/a.voorbeelden.csv", table);
        return Examples.read(folder);
    }

    private List<String> problems(String table) {
        return assertThrows(RulebookException.class, () -> read(table)).problems().stream()
                .map(RuleFileProblem::toString)
                .toList();
    }

    @Test
    void everyProblemInTheRowsIsToldWithFileAndLine() {
        assertEquals(
                List.of(
                        "praktijk/vormen/a.voorbeelden.csv:2:0: GOV602 er is geen regel \"F910\". In a.dslr staan: F901. Is het nummer veranderd, verander het hier ook. Is de regel weg, haal deze rij weg.",
                        "praktijk/vormen/a.voorbeelden.csv:3:0: GOV603 de peildatum \"31-2-2026\" kan niet. Schrijf jjjj-mm-dd, van"
                                + " 1900-01-01 tot en met 2199-12-31.",
                        "praktijk/vormen/a.voorbeelden.csv:4:0: GOV604 onder \"verwacht\" staat \"wel\". Toegestaan is: ja, nee,"
                                + " onbekend, \"= waarde\", of \"ja: \" met wat de regel zegt.",
                        "praktijk/vormen/a.voorbeelden.csv:5:0: GOV603 winstuitkering: gevonden is de tekst \"jawel\"; toegestaan is true of"
                                + " false (ja of nee).",
                        "praktijk/vormen/a.voorbeelden.csv:6:0: GOV204 \"bvv\" is geen bekende vorm. De opdracht \"repertoire\" toont ze allemaal.",
                        "praktijk/vormen/a.voorbeelden.csv:7:0: GOV604 \"heel voor bv\" zegt niet wat de regel doet. Begin met: sluit"
                                + " uit, vereist, mits, keurt ontwerp af, waarschuwt, zwak voor, zwak tegen, matig voor, matig"
                                + " tegen, sterk voor, sterk tegen of termijn."),
                problems(HEADINGS + """
                        F910;a;2026-01-01;ja;ja
                        F901;b;31-2-2026;ja;ja
                        F901;c;2026-01-01;ja;wel
                        F901;d;2026-01-01;jawel;ja
                        F901;e;2026-01-01;ja;ja: sterk voor bvv
                        F901;f;2026-01-01;ja;ja: heel voor bv
                        """));
    }

    @Test
    void aMissingOrUnknownColumnIsToldOnce() {
        assertEquals(
                List.of(
                        "praktijk/vormen/a.voorbeelden.csv:1:0: GOV601 de kolom \"verwacht\" ontbreekt. De eerste tekstregel noemt de"
                                + " kolommen: regel, voorbeeld, peildatum, kenmerken en verwacht.",
                        "praktijk/vormen/a.voorbeelden.csv:1:0: GOV601 de kolom \"winstuitkerin\" is geen bekend kenmerk. Bedoelt u"
                                + " \"winstuitkering\"?"),
                problems("regel;voorbeeld;peildatum;winstuitkerin\nF901;a;2026-01-01;ja\n"));
    }

    @Test
    void everyProblemInTheReasonsOfMutationsIsTold() {
        SmallRulebook.in(folder).with("mutaties.csv", "regel;wijziging;reden\nregel 9;x;y\nF901;x;\n");
        assertEquals(
                List.of(
                        "mutaties.csv:2:0: GOV605 \"regel 9\" is geen nummer van een regel.",
                        "mutaties.csv:3:0: GOV605 de reden ontbreekt. Schrijf waarom geen voorbeeld deze wijziging hoeft te"
                                + " merken."),
                problems(HEADINGS));

        SmallRulebook.in(folder).with("mutaties.csv", "regel;wijzigin;reden\nF901;x;y\nF901;x;y\n");
        assertEquals(List.of("mutaties.csv:0:0: GOV605 de kolommen zijn: regel;wijziging;reden."), problems(HEADINGS));
    }

    @Test
    void whatOfficeAndHiddenFoldersLeaveBesideTheTablesIsNotRead() {
        SmallRulebook.in(folder)
                .with("praktijk/vormen/~$a.voorbeelden.csv", "x\n1\n")
                .with(".oud/a.voorbeelden.csv", "x\n1\n");
        assertEquals(1, read(HEADINGS + "F901;a;2026-01-01;ja;ja\n").rows().size());
    }

    @Test
    void whatARuleSaysIsComparedHoweverItIsWritten() {
        assertEquals(
                List.of(true, true, false, false),
                read(HEADINGS + """
                        F901;lijst;2026-01-01;ja;ja: sterk voor nv, bv
                        F901;los;2026-01-01;ja;ja: sterk voor bv + sterk voor nv
                        F901;een te weinig;2026-01-01;ja;ja: sterk voor bv
                        F901;andere kracht;2026-01-01;ja;ja: matig voor bv, nv
                        """).results().map(ExampleResult::passed).toList());
        assertEquals(
                "ja: sterk voor bv, nv",
                read(HEADINGS + "F901;minder;2026-01-01;ja;ja: sterk voor bv\n")
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .outcome());
    }
}
