package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is looked at in every way it can be opened. */
class InspectionTest {

    private static final String PLEA = "Pleit zwak voor \"bv\" omdat \"dat past\"";

    @TempDir
    private Path folder;

    private static List<String> printed(List<RuleFileProblem> problems) {
        return problems.stream().map(RuleFileProblem::toString).toList();
    }

    @Test
    void theShippedRulesHaveNoErrors() {
        assertEquals(List.of(), printed(Inspection.ofFiles(Project.RULES).errors()));
    }

    @Test
    void twoMunicipalitiesInOneFolderAreOpenedOneByOne() {
        SmallRulebook.in(folder)
                .with("wet/a.dslr", rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with("afspraken/een/a.dslr", rule("A001 Test", "Altijd", PLEA))
                .with("afspraken/twee/a.dslr", rule("A001 Test", "Altijd", PLEA));

        assertEquals(List.of(), printed(Inspection.ofFiles(folder).errors()));
    }

    @Test
    void aProblemOfTheLawIsToldOnceHoweverOftenItIsOpened() {
        SmallRulebook.in(folder)
                .with("wet/a.dslr", rule("L001 Test", "Onzin", "Waarschuw dat \"x\""))
                .with("praktijk/a.dslr", rule("F001 Test", "Altijd", PLEA))
                .with("afspraken/een/a.dslr", rule("A001 Test", "Altijd", PLEA));

        assertEquals(
                List.of(
                        "wet/a.dslr:5:5: GOV201 deze zin is onbekend: Onzin. LEESMIJ.md, hoofdstuk 3, geeft alle zinnen."),
                printed(Inspection.of(folder).errors()));
    }

    @Test
    void agreementsAreOpenedUponTheShippedRulesAndTheirFilesNamedAsTheyLie() {
        SmallRulebook.in(folder.resolve("waterdorp"))
                .with("instrumenten/a.dslr", rule("A001 Test", "Kenmerk \"Beleidsruimt\" is \"ruim\"", PLEA))
                .with(
                        "tabellen/drempels.csv",
                        "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n"
                                + "veel parnters;8;partners;;;besluit;hoog;bron\n");

        assertEquals(
                List.of(
                        "instrumenten/a.dslr:5:14: GOV202 \"Beleidsruimt\" is geen bekend kenmerk. Bedoelt u \"Beleidsruimte\"?",
                        "tabellen/drempels.csv:2:0: GOV508 geen enkele regel gebruikt de drempel \"veel parnters\". Bedoelt u"
                                + " \"veel partners\"?"),
                printed(Inspection.ofFiles(folder.resolve("waterdorp")).errors()));
    }

    @Test
    void whatIsWrongWithExamplesIsToldOnceTheRulesAreRight() {
        SmallRulebook rules = SmallRulebook.in(folder)
                .with("wet/a.dslr", rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with("afspraken/een/a.dslr", rule("A001 Test", "Altijd", PLEA))
                .with("afspraken/twee/a.dslr", rule("B001 Test", "Altijd", PLEA))
                .with("afspraken/een/a.voorbeelden.csv", "regel;voorbeeld;peildatum;verwacht\nA001;a;2026-01-01;ja\n")
                .with("afspraken/twee/a.voorbeelden.csv", "regel;voorbeeld;peildatum;verwacht\nB002;b;2026-01-01;ja\n")
                .with("mutaties.csv", "regel;wijziging;reden\nL001;regel weg;\n");

        assertEquals(
                List.of(
                        "afspraken/twee/a.voorbeelden.csv:2:0: GOV602 er is geen regel \"B002\". In a.dslr staan: B001. Is het nummer veranderd, verander het hier ook. Is de regel weg, haal deze rij weg.",
                        "mutaties.csv:2:0: GOV605 de reden ontbreekt. Schrijf waarom geen voorbeeld deze wijziging hoeft te"
                                + " merken."),
                printed(Inspection.ofFiles(folder).errors()));

        rules.with("wet/a.dslr", rule("L001 Test", "Onzin", "Waarschuw dat \"x\""));
        assertEquals(
                List.of(
                        "wet/a.dslr:5:5: GOV201 deze zin is onbekend: Onzin. LEESMIJ.md, hoofdstuk 3, geeft alle zinnen."),
                printed(Inspection.ofFiles(folder).errors()));
    }

    private Inspection doubled() {
        SmallRulebook.in(folder)
                .with(
                        "praktijk/vormen/een twee.dslr",
                        rule("F001 Een", "Altijd", PLEA) + rule("F002 Twee", "Altijd", PLEA));
        return Inspection.of(folder);
    }

    @Test
    void aWarningIsAnErrorWhenOneIsStrict() {
        assertEquals(List.of(), doubled().errors());
        assertEquals(doubled().warnings(), doubled().strict().errors());
        assertEquals(
                List.of(
                        "praktijk/vormen/een twee.dslr:10:1: GOV906 Waar F002 pleit, pleit F001 altijd ook, in dezelfde richting en"
                                + " voor dezelfde keuze (bijvoorbeeld \"bv\"): één grond telt dubbel. Is dat niet zo bedoeld, haal dan een van"
                                + " de argumenten weg of geef ze voorwaarden die elkaar uitsluiten."),
                printed(doubled().warnings()));
    }

    /** Who sees the first message of a copied file gives a new number to a rule that is in use. */
    @Test
    void aCopyOfAFileIsToldAsOneAndWhatAnotherEncodingLeftOfALetterToo() {
        SmallRulebook.in(folder)
                .with("wet/a.dslr", rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with("wet/a - kopie.dslr", rule("L001 Test", "Altijd", "Waarschuw dat \"x\""))
                .with("wet/b.dslr", rule("L002 Test", "Altijd", "Waarschuw dat \"vÃ³Ã³r\""));

        assertEquals(
                List.of(
                        "wet/a.dslr:1:1: GOV102 het nummer L001 staat er twee keer, ook in wet/a - kopie.dslr, tekstregel 1. Zij zijn"
                                + " gelijk. Is een van de twee bestanden een kopie, haal dat dan uit de map.",
                        "wet/b.dslr:7:21: GOV010 het teken U+00C3 mag niet in een regelbestand staan. Hier stond een letter met een"
                                + " accent of een leesteken; het bestand is met de verkeerde codering geopend. Schrijf het woord"
                                + " opnieuw, en kijk het hele bestand na."),
                printed(Inspection.ofFiles(folder).errors()));
    }
}
