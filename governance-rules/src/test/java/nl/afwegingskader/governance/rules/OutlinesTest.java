package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlinesTest {

    private static final Rulebook VENLO = Rulebook.standard().with("venlo");

    private static RuleOutline outline(String id) {
        return VENLO.outlines().stream()
                .filter(rule -> rule.card().id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Characteristic<?>> characteristics) {
        return characteristics.stream().<String>map(Characteristic::code).toList();
    }

    @Test
    void thereIsAnOutlineForEveryCardInTheSameOrder() {
        List<RuleCard> cards = VENLO.outlines().stream().map(RuleOutline::card).toList();

        assertEquals(VENLO.cards(), cards);
    }

    @Test
    void aRuleAboutAFormTellsWhatItLooksAtAndWhatItConcludes() {
        RuleOutline rule = outline("L001");

        assertEquals(List.of("deelnemendeBestuursorganen"), codes(rule.uses()), "the reference date is no kenmerk");
        assertEquals(List.of(), rule.settles());
        assertEquals(
                List.of(new Outcome(
                        rule.card(),
                        Optional.of(Effect.EXCLUDES),
                        Optional.empty(),
                        List.of(Form.OPERATIONAL_ORGANISATION),
                        List.of(),
                        Optional.empty(),
                        "",
                        "alleen colleges een BVO kunnen treffen")),
                rule.outcomes());
    }

    @Test
    void aDerivationTellsWhatItSettles() {
        RuleOutline rule = outline("AF01.1");

        assertEquals(List.of("financieelBelang", "bestuurlijkBelang"), codes(rule.uses()));
        assertEquals(List.of("verbondenPartij"), codes(rule.settles()));
    }

    @Test
    void whatComesFromARowOfATableRestsOnThatRow() {
        Outcome first = outline("A506").outcomes().get(0);

        assertEquals(List.of(Instrument.I48), first.options());
        assertEquals(
                "afspraken/venlo/tabellen/arrangementsinhoud.csv", first.rests().file());
        assertEquals("[SEED]", first.rests().source().citation());
    }

    @Test
    void aRuleThatIsSwitchedOffConcludesNothing() {
        assertEquals(List.of(), outline("L032").outcomes());
        assertEquals(List.of(), outline("L032").uses());
    }

    @Test
    void aTableHasItsRowsWithWhereTheyComeFrom() {
        RuleTable thresholds = VENLO.tables().get(0);

        assertEquals("drempels", thresholds.name());
        assertEquals("wet", thresholds.layer().folder());
        assertEquals(List.of("drempel", "waarde", "eenheid"), thresholds.headings());
        assertEquals(
                List.of("minimum aantal partners", "2", "partners"),
                thresholds.rows().get(0).cells());
        assertEquals("Wgr 1(1)", thresholds.rows().get(0).source().citation());
    }

    @Test
    void aTableThatAnAgreementReplacesIsNotAmongThem() {
        List<RuleTable> tables = Rulebook.standard()
                .with(Path.of("../governance-examples/quickstart/waterdorp"))
                .tables();

        assertEquals(
                List.of(Layer.agreements("waterdorp")),
                tables.stream()
                        .filter(table -> table.name().equals("arrangement"))
                        .map(RuleTable::layer)
                        .toList());
    }

    @Test
    void aThresholdThatAnAgreementReplacesIsNotAmongThem(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("dorp/tabellen/drempels.csv");
        Files.createDirectories(table.getParent());
        Files.writeString(
                table,
                "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\nveel partners;5;partners;;;besluit;hoog;bron\n");
        List<List<String>> rows = Rulebook.standard().with(folder.resolve("dorp")).tables().stream()
                .flatMap(one -> one.rows().stream())
                .map(RuleTable.Row::cells)
                .filter(cells -> cells.get(0).equals("veel partners"))
                .toList();

        assertEquals(List.of(List.of("veel partners", "5", "partners")), rows);
    }
}
