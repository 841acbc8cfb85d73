package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.Scenario.FREE;
import static nl.afwegingskader.governance.rules.Scenario.MGR;
import static nl.afwegingskader.governance.rules.Scenario.NOW;
import static nl.afwegingskader.governance.rules.Scenario.advise;
import static nl.afwegingskader.governance.rules.Scenario.has;
import static nl.afwegingskader.governance.rules.Scenario.options;
import static nl.afwegingskader.governance.rules.Scenario.rejections;
import static nl.afwegingskader.governance.rules.Scenario.required;
import static nl.afwegingskader.governance.rules.Scenario.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden scenarios of domain §7, as far as the law concludes boards, instruments and designs. */
class LawScenariosTest {

    @Test
    @DisplayName("GS1 MGR sociaal domein: een algemeen bestuur gelijk aan het dagelijks bestuur mag niet meer (L041)")
    void gs1OneBoard() {
        Map<String, Object> oneBoard = with(MGR, Map.of("K19", 7L, "K20", 7L, "K21", 7L));

        Advice in2014 = advise(LocalDate.of(2014, 11, 1), oneBoard);
        Advice in2024 = advise(LocalDate.of(2024, 11, 1), oneBoard);
        Advice now = advise(NOW, oneBoard);

        assertEquals(List.of(), rejections(in2014, Form.MODULAR_REGULATION));
        assertFalse(has(in2014.on(Form.MODULAR_REGULATION), "L041a", Effect.WARNS));
        assertEquals(List.of(), rejections(in2024, Form.MODULAR_REGULATION));
        assertTrue(has(in2024.on(Form.MODULAR_REGULATION), "L041a", Effect.WARNS));
        assertEquals(List.of("L041b"), rejections(now, Form.MODULAR_REGULATION));
        assertEquals(Standing.ADMISSIBLE, now.on(Form.MODULAR_REGULATION).standing());
    }

    @Test
    @DisplayName("GS2 Een omgevingsdienst van colleges en gedeputeerde staten: collegeleden in het algemeen bestuur")
    void gs2Board() {
        Advice advice = advise(
                NOW,
                Map.of(
                        "A4",
                        List.of("omgevingsdienst"),
                        "B1",
                        List.of("gemeente", "provincie"),
                        "B2",
                        List.of("college", "gs")));

        assertTrue(required(advice, Form.PUBLIC_BODY).contains(RoleOption.RB06));
        assertTrue(options(advice, Form.PUBLIC_BODY, Standing.EXCLUDED).contains(RoleOption.RB05));
    }

    @Test
    @DisplayName("GS4 ICT-samenwerking: aanbestedingsdossier, ondernemingsraad en persoonsgegevens")
    void gs4Instruments() {
        Set<Instrument> expected = Set.of(Instrument.I22, Instrument.I25, Instrument.I55);
        Advice with = advise(NOW, with(FREE, Map.of("H2", true, "H8", true, "H11", true)));
        Advice without = advise(NOW, with(FREE, Map.of("H2", false, "H8", false, "H11", false)));

        for (Form form : List.of(Form.OPERATIONAL_ORGANISATION, Form.COOPERATIVE)) {
            assertTrue(required(with, form).containsAll(expected), form.code());
            assertTrue(Collections.disjoint(required(without, form), expected), form.code());
        }
    }

    @Test
    @DisplayName("GS10 Dezelfde regeling op drie dagen: evaluatie, zienswijzen en participatie sinds juli 2022")
    void gs10Instruments() {
        Set<Option> since2022 = Set.of(Instrument.I07, Instrument.I08, Instrument.I09, Instrument.I11);
        Set<Option> always = Set.of(Instrument.I10, Instrument.I12, Instrument.I13);

        for (LocalDate date : List.of(LocalDate.of(2021, 5, 1), LocalDate.of(2023, 5, 1), LocalDate.of(2024, 8, 1))) {
            Set<Option> required = required(advise(date, Map.of("H9", "openbaar_lichaam")), Form.PUBLIC_BODY);
            assertTrue(required.containsAll(always), date::toString);
            assertEquals(date.getYear() == 2021 ? Set.of() : since2022, intersection(required, since2022));
        }
    }

    private static Set<Option> intersection(Set<Option> some, Set<Option> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Advice design(String organ, long partners, long generalBoard, long executiveBoard) {
        return advise(
                NOW,
                Map.of(
                        "B1", List.of("gemeente"),
                        "B2", List.of(organ),
                        "B3", partners,
                        "K16", List.of(),
                        "K19", generalBoard,
                        "K20", executiveBoard,
                        "K21", executiveBoard));
    }

    @Test
    @DisplayName(
            "GS11 Ontwerp met twee gemeenten en een dagelijks bestuur van drie: algemeen bestuur minstens zes (L041)")
    void gs11() {
        assertEquals(List.of("L041b"), rejections(design("college", 2, 4, 3), Form.PUBLIC_BODY));
        assertEquals(List.of("L041b"), rejections(design("college", 2, 5, 3), Form.PUBLIC_BODY));
        assertEquals(List.of(), rejections(design("college", 2, 6, 3), Form.PUBLIC_BODY));
        assertEquals(List.of("L041b"), rejections(design("college", 2, 4, 3), Form.MODULAR_REGULATION));
        assertEquals(List.of(), rejections(design("college", 2, 4, 3), Form.JOINT_ORGAN));
    }

    @Test
    @DisplayName("GS11 Een afgekeurd ontwerp laat de vorm toelaatbaar: een ander ontwerp mag wel")
    void gs11StaysAdmissible() {
        FormCheck rejected = advise(
                        NOW,
                        with(
                                FREE,
                                Map.of(
                                        "B1", List.of("gemeente"),
                                        "B2", List.of("college"),
                                        "B3", 2L,
                                        "K19", 4L,
                                        "K20", 3L,
                                        "K21", 3L)))
                .check(Form.PUBLIC_BODY);

        assertEquals(Standing.ADMISSIBLE, rejected.form().standing());
        assertEquals(FormCheck.Verdict.DESIGN_REJECTED, rejected.verdict());
    }

    @Test
    @DisplayName(
            "GS11 Bij een burgemeestersregeling met minder dan zes gemeenten mag het dagelijks bestuur de meerderheid zijn")
    void gs11Mayors() {
        assertEquals(List.of(), rejections(design("burgemeester", 5, 5, 3), Form.PUBLIC_BODY));
        assertEquals(List.of("L041b"), rejections(design("burgemeester", 6, 5, 3), Form.PUBLIC_BODY));
    }

    @Test
    @DisplayName("GS11 Een dagelijks bestuur van twee leden is te klein (L038)")
    void gs11TooSmall() {
        assertEquals(List.of("L038"), rejections(design("college", 2, 6, 2), Form.PUBLIC_BODY));
    }
}
