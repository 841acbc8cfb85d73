package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.junit.jupiter.api.Test;

class MunicipalityReaderTest {

    private static final String WHOLE = """
            naam: Voorbeeldstad
            peildatum: 2026-06-01   # een opmerking
            kadernota: 2026-07-01
            jaarrekening: [2026-07-08, 2025-07-09]
            begroting:
            langeTermijnAgenda: [2026-09-30, 2026-12-16]
            beginRaadsperiode: 2026-04-01
            notaVerbondenPartijen: nooit
            """;

    private static List<String> problems(String text) {
        return assertThrows(InvalidSituationException.class, () -> MunicipalityReader.read(text, Format.YAML))
                .problems()
                .stream()
                .map(SituationProblem::toString)
                .toList();
    }

    @Test
    void readsADayOrAListOfDaysAndLeavesOpenWhatIsEmpty() throws InvalidSituationException {
        MunicipalityReader.Read read = MunicipalityReader.read(WHOLE, Format.YAML);
        Municipality municipality = read.municipality();

        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), read.date());
        assertEquals("Voorbeeldstad", municipality.name());
        assertEquals(List.of(LocalDate.of(2026, 7, 1)), municipality.days(Occasion.FRAMEWORK_MEMORANDUM));
        assertEquals(
                List.of(LocalDate.of(2025, 7, 9), LocalDate.of(2026, 7, 8)),
                municipality.days(Occasion.ANNUAL_ACCOUNTS),
                "earliest first");
        assertEquals(List.of(), municipality.days(Occasion.BUDGET));
        assertEquals(2, municipality.days(Occasion.LONG_TERM_AGENDA).size());
        assertEquals(Optional.of(LastTime.NEVER), municipality.policyPaper());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        assertEquals(
                List.of(
                        "regel 1, kolom 1: kadernotas: deze sleutel bestaat niet. Toegestaan is: naam, peildatum, kadernota,"
                                + " jaarrekening, begroting, langeTermijnAgenda, beginRaadsperiode, notaVerbondenPartijen."
                                + " Bedoelt u \"kadernota\"?",
                        "regel 2, kolom 1: jaarrekening: gevonden is \"8 juli\"; toegestaan is een bestaande datum als"
                                + " jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31.",
                        "regel 3, kolom 34: langeTermijnAgenda[2]: gevonden is \"2026-02-30\"; toegestaan is een bestaande"
                                + " datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31.",
                        "regel 4, kolom 1: naam: hier hoort een tekst. Zet hem tussen aanhalingstekens.",
                        "regel 5, kolom 1: notaVerbondenPartijen: gevonden is \"ooit\"; toegestaan is een bestaande datum als"
                                + " jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31, of nooit."),
                problems("""
                        kadernotas: 2026-07-01
                        jaarrekening: 8 juli
                        langeTermijnAgenda: [2026-01-01, 2026-02-30]
                        naam: [Venlo]
                        notaVerbondenPartijen: ooit
                        """));
    }

    @Test
    void aFileThatIsNoGroupIsTold() {
        assertEquals(1, problems("- naam").size());
        assertTrue(problems("- naam")
                .get(0)
                .contains("dit bestand is een groep van sleutels en waarden: naam, peildatum"));
    }

    @Test
    void anExampleMeetsItsSchemaAndAWrongKeyDoesNot() {
        String json = "{\"naam\": \"Venlo\", \"kadernota\": \"2026-07-01\", \"langeTermijnAgenda\": [\"2026-09-30\"],"
                + " \"jaarrekening\": null, \"notaVerbondenPartijen\": \"nooit\"}";

        assertEquals(List.of(), SchemaErrors.of(Schemas.municipality(), json));
        assertEquals(
                1,
                SchemaErrors.of(Schemas.municipality(), json.replace("kadernota", "kadernotas"))
                        .size());
    }
}
