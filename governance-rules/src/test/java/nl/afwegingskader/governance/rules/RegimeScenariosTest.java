package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.Scenario.FREE;
import static nl.afwegingskader.governance.rules.Scenario.MGR;
import static nl.afwegingskader.governance.rules.Scenario.NOW;
import static nl.afwegingskader.governance.rules.Scenario.advise;
import static nl.afwegingskader.governance.rules.Scenario.agenda;
import static nl.afwegingskader.governance.rules.Scenario.required;
import static nl.afwegingskader.governance.rules.Scenario.with;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden scenarios of domain §7, as far as practice and agreements conclude roles, instruments and agenda. */
class RegimeScenariosTest {

    private static final Set<Instrument> OF_BODIES_ONLY =
            Set.of(Instrument.I08, Instrument.I09, Instrument.I10, Instrument.I11, Instrument.I12, Instrument.I13);

    /** Whether a rule certainly says this of a role or instrument with a form. */
    private static boolean says(Advice advice, Form form, Option option, String rule, Effect effect) {
        return Stream.concat(advice.regime(form).roles().stream(), advice.regime(form).instruments().stream())
                .filter(one -> one.option() == option)
                .flatMap(one -> one.findings().stream())
                .anyMatch(finding ->
                        finding.certain() && finding.rule().id().text().equals(rule) && finding.effect() == effect);
    }

    @Test
    @DisplayName("GS1 MGR sociaal domein: bepalingen van de wet, uittreding en afspraken per module")
    void gs1() {
        Advice advice = advise(NOW, with(MGR, Map.of("A12", "instabiel", "B6", "soms")));
        Set<Option> required = required(advice, Form.MODULAR_REGULATION);

        assertTrue(required.containsAll(Set.of(
                Instrument.I01, Instrument.I02, Instrument.I05, Instrument.I07, Instrument.I08, Instrument.I09)));
        assertTrue(required.contains(RoleOption.RB06));
        assertTrue(says(advice, Form.MODULAR_REGULATION, Instrument.I35, "F133", Effect.FAVOURS));
        assertTrue(says(advice, Form.MODULAR_REGULATION, Instrument.I32, "F118", Effect.FAVOURS));
    }

    @Test
    @DisplayName("GS2 Van netwerk-RUD naar omgevingsdienst: de overgang staat op de agenda (X910)")
    void gs2() {
        Map<String, Object> answers = Map.of("A4", List.of("omgevingsdienst"), "B1", List.of("gemeente", "provincie"));

        assertTrue(agenda(advise(NOW, with(answers, Map.of("K17", List.of("vormwijziging")))))
                .contains("X910"));
        assertFalse(agenda(advise(NOW, with(answers, Map.of("K17", List.of())))).contains("X910"));
    }

    @Test
    @DisplayName("GS3 Ontwikkelbedrijf: geen wethouder in het bestuur, de raad vooraf, toetsen op markt en inkoop")
    void gs3() {
        Advice advice = advise(
                NOW,
                with(
                        FREE,
                        Map.of("A1", List.of("gebiedsontwikkeling"), "A11", true, "H2", true, "D7", true, "D8", true)));

        assertTrue(says(advice, Form.PRIVATE_COMPANY, RoleOption.RB11, "R202", Effect.DISFAVOURS));
        assertTrue(required(advice, Form.PRIVATE_COMPANY)
                .containsAll(Set.of(Instrument.I03, Instrument.I19, Instrument.I22, Instrument.I23)));
    }

    @Test
    @DisplayName("GS5 Regionale lobby die voor de raad belangrijk is: mandaat en onderwerpen op papier (N320)")
    void gs5() {
        Advice important = advise(NOW, with(FREE, Map.of("A3", "afstemmen", "F1", "belangrijk")));
        Advice minor = advise(NOW, with(FREE, Map.of("A3", "afstemmen", "F1", "niet_of_minder")));

        for (Instrument instrument : List.of(Instrument.I28, Instrument.I29)) {
            assertTrue(says(important, Form.INFORMAL_NETWORK, instrument, "N320", Effect.FAVOURS), instrument.name());
            assertFalse(says(minor, Form.INFORMAL_NETWORK, instrument, "N320", Effect.FAVOURS), instrument.name());
        }
    }

    @Test
    @DisplayName(
            "GS7 Bij een centrumregeling hoort eigen regie (R221) en een DVO (N308); niet wat alleen een GR-lichaam heeft")
    void gs7() {
        for (boolean committed : List.of(true, false)) {
            Advice advice = advise(
                    NOW,
                    with(
                            FREE,
                            Map.of(
                                    "B2",
                                    List.of("college"),
                                    "B3",
                                    2L,
                                    "B4",
                                    "groot_verschil",
                                    "B5",
                                    committed,
                                    "C1",
                                    "mandaat",
                                    "D10",
                                    "alleen_afnemer")));
            Set<Option> required = required(advice, Form.CENTRE_REGULATION);

            assertTrue(says(advice, Form.CENTRE_REGULATION, RoleOption.RB25, "R221", Effect.FAVOURS));
            assertTrue(says(advice, Form.CENTRE_REGULATION, Instrument.I32, "N308", Effect.FAVOURS));
            assertTrue(required.containsAll(Set.of(
                    Instrument.I01, Instrument.I02, Instrument.I05, Instrument.I07, Instrument.I21, RoleOption.RB15)));
            assertTrue(Collections.disjoint(required, OF_BODIES_ONLY), required.toString());
        }
    }

    @Test
    @DisplayName("GS8 Doet de raad mee, dan is de raad partij en zitten raadsleden in het algemeen bestuur")
    void gs8() {
        Advice advice = advise(NOW, with(FREE, Map.of("B2", List.of("raad"), "C1", "delegatie", "C2", true)));

        assertTrue(required(advice, Form.PUBLIC_BODY).contains(RoleOption.RB05));
        assertFalse(required(advice, Form.PUBLIC_BODY).contains(RoleOption.RB06));
    }
}
