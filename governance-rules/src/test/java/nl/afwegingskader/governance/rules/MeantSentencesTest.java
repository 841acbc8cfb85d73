package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a sentence that does not exist: the same words mistyped, and never the opposite. */
class MeantSentencesTest {

    @TempDir
    private Path folder;

    private String told(String condition, String conclusion) {
        SmallRulebook.in(folder).with("wet/a.dslr", """
                regel "L001 Test"
                    @bron("b")
                    @zekerheid("hoog")
                als
                    %s
                dan
                    %s
                einde
                """.formatted(condition, conclusion));
        return Inspection.ofFiles(folder).errors().stream()
                .map(RuleFileProblem::suggestion)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenmerk \"Looptijd\" is niet gelijk aan \"tijdelijk\"",
                "Kenmerk \"Looptijd\" is anders dan \"tijdelijk\"",
                "Kenmerk \"Looptijd\" is gelijk aan \"tijdelijk\"",
                "Kenmerk \"Looptijd\" is \"tijdelijk\" of \"onbepaald\"",
                "Kenmerk \"Looptijd\" is ingevuld",
                "Kenmerk \"Looptijd\" is bekend",
                "Kenmerk \"Looptijd\" is onbekend",
                "Kenmerk \"Aantal partners\" ligt niet boven de drempel \"veel partners\"",
                "Kenmerk \"Aantal partners\" is kleiner dan de drempel \"veel partners\"",
                "Kenmerk \"Aantal partners\" ligt onder of op de drempel \"veel partners\"",
                "Kenmerk \"Soort partners\" bevat alleen \"gemeente\"",
                "Kenmerk \"Soort partners\" bevat niet alleen \"gemeente\"",
                "De peildatum ligt op of voor \"2026-01-01\"",
            })
    void aConditionInOtherWordsIsNeverTakenForItsOpposite(String condition) {
        assertEquals(
                "LEESMIJ.md, hoofdstuk 3, geeft alle zinnen.",
                told(condition, "Sluit \"bv\" uit omdat \"x\""),
                condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verbied \"nv\" omdat \"x\"",
                "Adviseer \"nv\" omdat \"x\"",
                "Pleit niet voor \"nv\" omdat \"x\"",
                "Sluit niet uit \"nv\" omdat \"x\"",
                "Pleit sterk tegen alle vormen omdat \"x\"",
            })
    void aConclusionNeither(String conclusion) {
        assertFalse(told("Altijd", conclusion).startsWith("Bedoelt u"), conclusion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Kenmrk \"Looptijd\" is \"tijdelijk\" | Bedoelt u: Kenmerk \"…\" is \"…\"?",
                "Kenmerk \"Beleidsruimte\" is tenminste \"beperkt\" | Bedoelt u: Kenmerk \"…\" is minstens \"…\"?",
                "Kenmerk \"Beleidsruimte\" is maximaal \"beperkt\" | Bedoelt u: Kenmerk \"…\" is hoogstens \"…\"?",
                "Kenmerk \"Soort partners\" bevat een van \"gemeente\" | Bedoelt u: Kenmerk \"…\" bevat één van \"…\"?",
                "Kenmerk \"Looptijd\" niet \"tijdelijk\" | Bedoelt u: Kenmerk \"…\" is niet \"…\"?",
            })
    void wordsThatAreMistypedAre(String condition, String suggestion) {
        assertEquals(suggestion, told(condition, "Sluit \"bv\" uit omdat \"x\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Kenmerk \"Aantal partners\" is boven \"8\" | Een getal staat niet in een regel.",
                "Aantal partners is boven 8 | Een getal staat niet in een regel.",
                "Kenmerk 'Looptijd' is 'tijdelijk' | Zet woorden tussen dubbele aanhalingstekens:",
            })
    void aNumberAndOtherQuotesAreToldAsWhatTheyAre(String condition, String suggestion) {
        String told = told(condition, "Sluit \"bv\" uit omdat \"x\"");
        assertTrue(told.startsWith(suggestion), told);
    }
}
