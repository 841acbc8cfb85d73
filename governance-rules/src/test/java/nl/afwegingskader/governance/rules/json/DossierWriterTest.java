package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

    private static final String DOSSIER = """
            {
              "naam" : "Zwembad \\"De Plons\\"",
              "peildatum" : "2026-01-01",
              "kenmerken" : {
                "soortPartners" : [
                  "gemeente",
                  "provincie"
                ],
                "aantalPartners" : 5,
                "eigenPersoneelNodig" : false,
                "benodigdKapitaal" : 1250000.5
              }
            }
            """;

    @Test
    void whatIsReadIsWrittenBackByTheLetter() throws InvalidSituationException {
        assertEquals(DOSSIER, DossierWriter.write(DossierReader.read(DOSSIER, Format.JSON)));
    }

    @Test
    void whatIsUnknownIsLeftOut() throws InvalidSituationException {
        Situation empty = Situation.on(LocalDate.of(2026, 1, 1));
        assertEquals(empty, DossierReader.read(DossierWriter.write(empty), Format.JSON));
    }

    @Test
    void partnersAndMomentsComeBackAsTheyWere() throws InvalidSituationException {
        Situation situation = Situation.parse(
                LocalDate.of(2026, 1, 1),
                Map.of(
                        "perspectievenVanPartners", Map.of("gemeente Beesel", "P2"),
                        "crucialeMomentenVoorHeroverweging",
                                List.of(Map.of("omschrijving", "raad", "datum", "2026-03-01"))));
        assertEquals(situation, DossierReader.read(DossierWriter.write(situation), Format.JSON));
    }
}
