package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.Scenario.FREE;
import static nl.afwegingskader.governance.rules.Scenario.MGR;
import static nl.afwegingskader.governance.rules.Scenario.NOW;
import static nl.afwegingskader.governance.rules.Scenario.advise;
import static nl.afwegingskader.governance.rules.Scenario.agenda;
import static nl.afwegingskader.governance.rules.Scenario.has;
import static nl.afwegingskader.governance.rules.Scenario.options;
import static nl.afwegingskader.governance.rules.Scenario.rejections;
import static nl.afwegingskader.governance.rules.Scenario.required;
import static nl.afwegingskader.governance.rules.Scenario.warns;
import static nl.afwegingskader.governance.rules.Scenario.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Powers;
import nl.afwegingskader.governance.source.RuleCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden scenarios of domain §7; what the law says of boards and designs is in {@link LawScenariosTest}. */
class ScenariosTest {

    private static final Set<Form> WGR = EnumSet.of(
            Form.PUBLIC_BODY,
            Form.MODULAR_REGULATION,
            Form.OPERATIONAL_ORGANISATION,
            Form.JOINT_ORGAN,
            Form.CENTRE_REGULATION,
            Form.PLAIN_REGULATION);
    private static final Set<Form> PRIVATE = EnumSet.of(
            Form.FOUNDATION,
            Form.ASSOCIATION,
            Form.COOPERATIVE,
            Form.PRIVATE_COMPANY,
            Form.PUBLIC_COMPANY,
            Form.PPP_COMPANY);

    private static Set<Form> excluded(Advice advice) {
        return Arrays.stream(Form.values())
                .filter(form -> advice.on(form).standing() == Standing.EXCLUDED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    private static Form first(Advice advice) {
        return advice.regimes().get(0).form().option();
    }

    /** Who says what: of forms, roles and instruments, certain or open, and for the agenda and the reader. */
    private static Map<String, RuleCard> said(Advice advice) {
        Map<String, RuleCard> said = new HashMap<>();
        for (Regime regime : advice.regimes()) {
            Stream.of(List.of(regime.form()), regime.roles(), regime.instruments())
                    .flatMap(List::stream)
                    .forEach(on -> on.findings()
                            .forEach(finding -> said.put(
                                    regime.form().option().code() + " " + on.option() + " "
                                            + finding.rule().id() + " " + finding.effect() + " " + finding.certain(),
                                    finding.rule())));
        }
        advice.agenda().forEach(item -> said.put(item.rule().id() + " " + item.what(), item.rule()));
        advice.warnings()
                .forEach(warning -> warning.rule().ifPresent(rule -> said.put(rule.id() + " " + warning.text(), rule)));
        return said;
    }

    @Test
    @DisplayName("GS1 MGR sociaal domein 2014: geen BVO, privaat onder voorwaarden, modulaire GR het best")
    void gs1In2014() {
        Advice advice = advise(LocalDate.of(2014, 11, 1), MGR);

        assertTrue(has(advice.on(Form.OPERATIONAL_ORGANISATION), "L003", Effect.EXCLUDES));
        assertTrue(has(advice.on(Form.FOUNDATION), "L024", Effect.REQUIRES));
        assertTrue(has(advice.on(Form.FOUNDATION), "L025", Effect.REQUIRES));
        assertEquals(Form.MODULAR_REGULATION, first(advice));
    }

    @Test
    @DisplayName("GS1 MGR sociaal domein 2026: BVO toelaatbaar, modulaire GR eerste door F117")
    void gs1In2026() {
        Advice advice = advise(NOW, MGR);

        assertEquals(
                Standing.ADMISSIBLE, advice.on(Form.OPERATIONAL_ORGANISATION).standing());
        assertEquals(Form.MODULAR_REGULATION, first(advice));
        assertTrue(has(advice.on(Form.MODULAR_REGULATION), "F117", Effect.FAVOURS));
        assertTrue(required(advice, Form.MODULAR_REGULATION)
                .containsAll(Set.of(
                        RoleOption.RB06,
                        Instrument.I01,
                        Instrument.I02,
                        Instrument.I05,
                        Instrument.I07,
                        Instrument.I08,
                        Instrument.I09)));
        assertTrue(options(advice, Form.MODULAR_REGULATION, Standing.EXCLUDED).contains(RoleOption.RB05));
        assertEquals(List.of(), rejections(advice, Form.MODULAR_REGULATION));
    }

    @Test
    @DisplayName("GS1 MGR sociaal domein 2026: een regeling die niet is aangepast geeft L095")
    void gs1NotAdapted() {
        Advice advice = advise(NOW, with(MGR, Map.of("H9", "modulaire_gr", "H10", false)));

        assertTrue(warns(advice, "L095"));
        assertTrue(agenda(advice).contains("L095"));
    }

    @Test
    @DisplayName("GS2 Van netwerk-RUD naar omgevingsdienst: alles behalve een openbaar lichaam is uitgesloten")
    void gs2() {
        Map<String, Object> answers = Map.of("A4", List.of("omgevingsdienst"), "B1", List.of("gemeente", "provincie"));
        for (LocalDate date : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1))) {
            Advice advice = advise(date, answers);
            assertEquals(EnumSet.complementOf(EnumSet.of(Form.PUBLIC_BODY, Form.MODULAR_REGULATION)), excluded(advice));
            String rule = date.getYear() == 2023 ? "L030" : "L031";
            assertTrue(has(advice.on(Form.PUBLIC_BODY), rule, Effect.REQUIRES));
            assertTrue(has(advice.on(Form.INFORMAL_NETWORK), rule, Effect.EXCLUDES));
            assertTrue(has(advice.on(Form.PUBLIC_BODY), "L009", Effect.WARNS));
            assertTrue(advice.derived().stream()
                    .anyMatch(value -> value.rule().id().text().equals("L061")));
        }
    }

    @Test
    @DisplayName("GS3 Ontwikkelbedrijf met private partner zonder KB: geen Wgr-vorm, BV/NV/PPS onder voorwaarden")
    void gs3() {
        Advice advice = advise(
                NOW,
                with(
                        with(FREE, Map.of("C1", "feitelijk_privaatrechtelijk")),
                        Map.of(
                                "A1", List.of("gebiedsontwikkeling"),
                                "A11", true,
                                "B1", List.of("gemeente", "bedrijf"),
                                "B9", false,
                                "D3", 20_000_000L,
                                "D15", 60L,
                                "H2", true,
                                "H4", true,
                                "D7", true,
                                "D8", true)));

        assertTrue(excluded(advice).containsAll(WGR));
        for (Form form : List.of(Form.PRIVATE_COMPANY, Form.PUBLIC_COMPANY, Form.PPP_COMPANY)) {
            OptionAdvice<Form> company = advice.on(form);
            assertEquals(Standing.ADMISSIBLE, advice.on(form).standing(), form.code());
            for (String rule : List.of("L024", "L025", "L078", "L080")) {
                assertTrue(has(company, rule, Effect.REQUIRES), form + " " + rule);
            }
            assertTrue(required(advice, form)
                    .containsAll(
                            Set.of(Instrument.I03, Instrument.I19, Instrument.I20, Instrument.I22, Instrument.I23)));
        }
        assertTrue(has(advice.on(Form.PRIVATE_COMPANY), "F124", Effect.FAVOURS));
        assertTrue(advice.derived().stream()
                .anyMatch(value -> value.rule().id().text().startsWith("AF01")));
    }

    @Test
    @DisplayName(
            "GS4 ICT-samenwerking van vier gelijke gemeenten: BVO sterk, centrumregeling zwak, coöperatie met motivering")
    void gs4() {
        Advice advice = advise(
                NOW,
                with(
                        FREE,
                        Map.of(
                                "A1",
                                List.of("bedrijfsvoering_ondersteuning", "dienstverlening_inwoners"),
                                "A2",
                                "geen",
                                "B1",
                                List.of("gemeente"),
                                "B2",
                                List.of("college"),
                                "B3",
                                4L,
                                "B4",
                                "gelijkwaardig",
                                "C1",
                                "feitelijk_privaatrechtelijk",
                                "D2",
                                true,
                                "D14",
                                true)));

        assertEquals(Form.OPERATIONAL_ORGANISATION, first(advice));
        assertTrue(has(advice.on(Form.OPERATIONAL_ORGANISATION), "F109", Effect.FAVOURS));
        assertTrue(has(advice.on(Form.CENTRE_REGULATION), "F114", Effect.FAVOURS));
        assertTrue(has(advice.on(Form.COOPERATIVE), "L024", Effect.REQUIRES));
        assertTrue(warns(advice, "F132"));
    }

    @Test
    @DisplayName("GS4 ICT-samenwerking: inbesteden kan samen of als publieke samenwerking (L074, L075)")
    void gs4Procurement() {
        Map<String, Object> together =
                Map.of("B1", List.of("gemeente"), "H2", true, "H3", "gezamenlijk", "H4", false, "H5", 95L);
        Map<String, Object> publicCooperation = Map.of(
                "B1", List.of("gemeente"), "H2", true, "H3", "nee", "H4", false, "H5", 10L, "H6", true, "D15", 5L);

        assertTrue(advise(NOW, together).derived().stream()
                .anyMatch(value -> value.rule().id().text().equals("L074")));
        assertTrue(advise(NOW, publicCooperation).derived().stream()
                .anyMatch(value -> value.rule().id().text().equals("L075")));
    }

    @Test
    @DisplayName("GS5 Regionale lobby met bedrijven en scholen: geen Wgr-vorm; netwerk, convenant of stichting")
    void gs5() {
        Advice advice = advise(
                NOW,
                with(
                        FREE,
                        Map.of(
                                "A1",
                                List.of("belangenbehartiging_lobby"),
                                "A3",
                                "afstemmen",
                                "B1",
                                List.of("gemeente", "bedrijf", "non_profit"),
                                "B3",
                                9L,
                                "B9",
                                false,
                                "C1",
                                "geen",
                                "D1",
                                false,
                                "D2",
                                false)));

        assertTrue(excluded(advice).containsAll(WGR));
        assertTrue(has(advice.on(Form.PUBLIC_BODY), "L018", Effect.EXCLUDES));
        for (Form form : List.of(Form.INFORMAL_NETWORK, Form.COVENANT)) {
            assertTrue(has(advice.on(form), "F104", Effect.FAVOURS));
            assertEquals(1, advice.on(form).rank().orElse(0));
        }
        assertFalse(excluded(advice).contains(Form.FOUNDATION));
    }

    @Test
    @DisplayName("GS6a Belastingheffing met OZB: de heffing kan nergens worden overgedragen")
    void gs6a() {
        Advice advice = advise(
                NOW,
                Map.of(
                        "A1",
                        List.of("belastingheffing_inning"),
                        "C3",
                        List.of("ozb"),
                        "A4",
                        List.of("geen"),
                        "K2",
                        false));

        assertEquals(EnumSet.complementOf(EnumSet.of(Form.LOCAL)), excluded(advice));
        assertTrue(has(advice.on(Form.OPERATIONAL_ORGANISATION), "L007", Effect.EXCLUDES));
        assertTrue(has(advice.on(Form.PUBLIC_BODY), "L008", Effect.EXCLUDES));
        assertTrue(has(advice.on(Form.MODULAR_REGULATION), "L008", Effect.EXCLUDES));
    }

    @Test
    @DisplayName("GS6b Belastinginning zonder overdracht van de heffing: BVO of centrumregeling kan")
    void gs6b() {
        Advice advice = advise(
                NOW,
                with(
                        FREE,
                        Map.of(
                                "A1",
                                List.of("belastingheffing_inning"),
                                "B1",
                                List.of("gemeente"),
                                "B2",
                                List.of("college"),
                                "B3",
                                4L,
                                "C1",
                                "mandaat",
                                "D1",
                                true)));

        assertEquals(
                Standing.ADMISSIBLE, advice.on(Form.OPERATIONAL_ORGANISATION).standing());
        assertFalse(excluded(advice).contains(Form.CENTRE_REGULATION));
        assertTrue(has(advice.on(Form.OPERATIONAL_ORGANISATION), "F136", Effect.FAVOURS));
    }

    private static final Map<String, Object> SMALL_NEIGHBOUR = with(
            FREE,
            Map.of(
                    "A1",
                    List.of("beleidsuitvoering"),
                    "B1",
                    List.of("gemeente"),
                    "B2",
                    List.of("college"),
                    "B3",
                    2L,
                    "B4",
                    "groot_verschil",
                    "C1",
                    "mandaat"));

    @Test
    @DisplayName("GS7 Kleine gemeente met bereidwillige grote buur: centrumregeling (F112)")
    void gs7Committed() {
        Advice advice = advise(NOW, with(SMALL_NEIGHBOUR, Map.of("B5", true)));

        assertEquals(Form.CENTRE_REGULATION, first(advice));
        assertTrue(has(advice.on(Form.CENTRE_REGULATION), "F112", Effect.FAVOURS));
    }

    @Test
    @DisplayName("GS7 Kleine gemeente met terughoudende grote buur: tegen een centrumregeling (F113)")
    void gs7NotCommitted() {
        Advice advice = advise(NOW, with(SMALL_NEIGHBOUR, Map.of("B5", false)));

        assertTrue(has(advice.on(Form.CENTRE_REGULATION), "F113", Effect.DISFAVOURS));
        assertTrue(advice.on(Form.CENTRE_REGULATION).score() < 0);
    }

    @Test
    @DisplayName("GS8 Delegatie met verordeningen: alleen een openbaar lichaam, mits de raad deelneemt")
    void gs8() {
        Map<String, Object> answers = Map.of(
                "C1", "delegatie", "C2", true, "A4", List.of("geen"), "C3", List.of("geen"), "B1", List.of("gemeente"));
        Advice withCouncil = advise(NOW, with(answers, Map.of("B2", List.of("raad", "college"))));
        Advice withoutCouncil = advise(NOW, with(answers, Map.of("B2", List.of("college"))));

        Set<Form> expected = EnumSet.of(Form.OPERATIONAL_ORGANISATION, Form.JOINT_ORGAN, Form.CENTRE_REGULATION);
        expected.addAll(PRIVATE);
        assertTrue(excluded(withCouncil).containsAll(expected));
        assertEquals(
                EnumSet.of(Form.LOCAL, Form.PUBLIC_BODY, Form.MODULAR_REGULATION),
                EnumSet.complementOf(EnumSet.copyOf(excluded(withCouncil))));
        String condition = "mits de raad deelneemt";
        assertFalse(withCouncil.on(Form.PUBLIC_BODY).conditions().contains(condition));
        assertTrue(withoutCouncil.on(Form.PUBLIC_BODY).conditions().contains(condition));
        assertTrue(required(withCouncil, Form.PUBLIC_BODY).contains(RoleOption.RB05));
        assertTrue(options(withoutCouncil, Form.PUBLIC_BODY, Standing.EXCLUDED).contains(RoleOption.RB05));
        assertEquals(
                List.of("mits het een raadsregeling of een gemengde regeling is"),
                withCouncil.regime(Form.PUBLIC_BODY).roles().stream()
                        .filter(role -> role.option() == RoleOption.RB03)
                        .flatMap(role -> role.conditions().stream())
                        .toList());
    }

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Map<String, Object> NEGLECTED =
            Map.of("F1", "zeer_belangrijk", "F6", "2025-04-01", "F9", "nooit", "F11", false, "J6", false);

    @Test
    @DisplayName("GS9 Zeer belangrijk en verwaarloosd: belangrijkheid, evaluatie en accounthouder op de agenda")
    void gs9() {
        Set<String> agenda = agenda(advise(JUNE, NEGLECTED));

        assertTrue(agenda.containsAll(Set.of("V401a", "V408", "V410", "R211")), agenda::toString);
        assertFalse(agenda(advise(JUNE, with(NEGLECTED, Map.of("F6", "2025-06-02"))))
                .contains("V401a"));
        assertFalse(agenda(advise(JUNE, with(NEGLECTED, Map.of("F9", "2026-05-01"))))
                .contains("V410"));
    }

    @Test
    @DisplayName("GS9 Niet bekend of er een accounthouder is: V418 in plaats van R211")
    void gs9AccountHolderUnknown() {
        Map<String, Object> unknown = new HashMap<>(NEGLECTED);
        unknown.remove("J6");
        Set<String> agenda = agenda(advise(JUNE, unknown));

        assertTrue(agenda.contains("V418"));
        assertFalse(agenda.contains("R211"));
        assertFalse(agenda(advise(JUNE, NEGLECTED)).contains("V418"));
    }

    @Test
    @DisplayName("GS9 Niets over de vorm: gelijke rangorde, en wat verschilt komt van regels over deze antwoorden")
    void gs9SaysNothingOfTheForm() {
        Advice empty = advise(JUNE, Map.of());
        Advice neglected = advise(JUNE, NEGLECTED);

        for (Form form : Form.values()) {
            assertEquals(empty.on(form).standing(), neglected.on(form).standing(), form.code());
            assertEquals(empty.on(form).rank(), neglected.on(form).rank(), form.code());
            assertEquals(empty.on(form).score(), neglected.on(form).score(), form.code());
        }
        Map<String, RuleCard> different = said(neglected);
        Map<String, RuleCard> before = said(empty);
        Set<String> same = new HashSet<>(before.keySet());
        same.retainAll(different.keySet());
        different.putAll(before);
        different.keySet().removeAll(same);
        Set<String> labels = NEGLECTED.keySet().stream()
                .map(code -> Catalogue.find(code).orElseThrow().label())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                different.entrySet().stream()
                        .filter(entry -> labels.stream()
                                .noneMatch(label ->
                                        String.join("", entry.getValue().text()).contains("Kenmerk \"" + label + "\"")))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    @DisplayName("GS10 Dezelfde regeling op drie dagen: L095 alleen na de overgangstermijn")
    void gs10() {
        Map<String, Object> answers = Map.of("H9", "openbaar_lichaam", "H10", false);

        assertFalse(warns(advise(LocalDate.of(2021, 5, 1), answers), "L095"));
        assertFalse(warns(advise(LocalDate.of(2023, 5, 1), answers), "L095"));
        assertTrue(warns(advise(LocalDate.of(2024, 8, 1), answers), "L095"));
    }

    private static final Map<String, Object> EQUAL_PARTS = Map.of(
            "G1",
            "P4",
            "G2",
            Map.of("partner", "P1"),
            "D11",
            List.of("gelijke_delen"),
            "D12a",
            20L,
            "D12b",
            25L,
            "D12c",
            50L);

    @Test
    @DisplayName("GS12 Andere perspectieven en gelijke delen: P703, P705, P713 en P714")
    void gs12() {
        Advice advice = advise(NOW, EQUAL_PARTS);

        assertTrue(warns(advice, "P703"));
        assertTrue(has(advice, Instrument.I54, "P703", Effect.FAVOURS));
        assertTrue(has(advice, Instrument.I34, "P705", Effect.REQUIRES));
        assertTrue(warns(advice, "P713"));
        assertTrue(has(advice, Instrument.I31, "P714", Effect.FAVOURS));
        assertFalse(has(advice, Instrument.I31, "P715", Effect.FAVOURS));
    }

    @Test
    @DisplayName("GS12 Baten bijna gelijk aan de kosten: P715 in plaats van P713 en P714")
    void gs12EqualBenefits() {
        Advice advice = advise(NOW, with(EQUAL_PARTS, Map.of("D12b", 45L)));

        assertTrue(has(advice, Instrument.I31, "P715", Effect.FAVOURS));
        assertFalse(warns(advice, "P713"));
        assertFalse(has(advice, Instrument.I31, "P714", Effect.FAVOURS));
    }

    @Test
    @DisplayName("GS13 Nodige overdracht onbekend: centrumregeling voorwaardelijk, vraag naar C1, geen uitsluiting")
    void gs13() {
        Advice advice = advise(NOW, with(FREE, Map.of("B1", List.of("gemeente"), "D1", false, "D2", false, "B3", 3L)));

        assertEquals(Standing.CONDITIONAL, advice.on(Form.CENTRE_REGULATION).standing());
        OpenQuestion question = advice.openQuestions().stream()
                .filter(open -> open.characteristic() == Powers.POWER_TRANSFER_NEED)
                .findFirst()
                .orElseThrow();
        assertEquals(OpenQuestion.Stake.STANDING, question.decides());
        assertTrue(question.forms().contains(Form.CENTRE_REGULATION));
        assertFalse(has(advice.on(Form.CENTRE_REGULATION), "L010", Effect.EXCLUDES));
    }
}
