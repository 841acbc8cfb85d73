package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Powers;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The golden scenarios of domain §7: the form, and what the law says of its roles, instruments and design. */
class ScenariosTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

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

    /** Nothing in law stands in the way: no prescribed form, no taxes, no by-laws. */
    private static final Map<String, Object> FREE =
            Map.of("A4", List.of("geen"), "C2", false, "C3", List.of("geen"), "C5", false, "K2", false);

    private static Situation situation(LocalDate date, Map<String, ?> answers) {
        try {
            return Situation.parse(date, answers);
        } catch (InvalidSituationException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> more) {
        Map<String, Object> all = new java.util.LinkedHashMap<>(answers);
        all.putAll(more);
        return all;
    }

    private static Advice advise(LocalDate date, Map<String, ?> answers) {
        return RULEBOOK.advise(situation(date, answers));
    }

    private static Set<Form> excluded(Advice advice) {
        return Arrays.stream(Form.values())
                .filter(form -> advice.on(form).standing() == Standing.EXCLUDED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    private static Form first(Advice advice) {
        return advice.regimes().get(0).form().option();
    }

    private static boolean has(OptionAdvice<Form> advice, String rule, Effect effect) {
        return advice.findings().stream()
                .anyMatch(finding ->
                        finding.certain() && finding.rule().id().text().equals(rule) && finding.effect() == effect);
    }

    private static boolean warns(Advice advice, String rule) {
        return advice.warnings().stream()
                .anyMatch(warning -> warning.rule()
                        .filter(card -> card.id().text().equals(rule))
                        .isPresent());
    }

    /** The roles and instruments with a standing in the regime of a form. */
    private static Set<Option> options(Advice advice, Form form, Standing standing) {
        return Stream.concat(advice.regime(form).roles().stream(), advice.regime(form).instruments().stream())
                .filter(option -> option.standing() == standing)
                .map(option -> (Option) option.option())
                .collect(Collectors.toSet());
    }

    private static Set<Option> required(Advice advice, Form form) {
        return options(advice, form, Standing.REQUIRED);
    }

    private static List<String> rejections(Advice advice, Form form) {
        return advice.check(form).rejections().stream()
                .map(finding -> finding.rule().id().text())
                .toList();
    }

    private static boolean schedules(Advice advice, String rule) {
        return advice.agenda().stream().anyMatch(item -> item.rule().id().text().equals(rule));
    }

    private static final Map<String, Object> MGR = with(
            FREE,
            Map.of(
                    "A1",
                    List.of("inkoop_contractering"),
                    "A9",
                    true,
                    "B1",
                    List.of("gemeente"),
                    "B2",
                    List.of("college"),
                    "B3",
                    7L,
                    "C1",
                    "mandaat",
                    "D2",
                    true));

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
    @DisplayName("GS1 MGR sociaal domein 2026: een regeling die niet is aangepast geeft L095")
    void gs1NotAdapted() {
        Advice advice = advise(NOW, with(MGR, Map.of("H9", "modulaire_gr", "H10", false)));

        assertTrue(warns(advice, "L095"));
        assertTrue(schedules(advice, "L095"));
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

    @Test
    @DisplayName("GS10 Dezelfde regeling op drie dagen: L095 alleen na de overgangstermijn")
    void gs10() {
        Map<String, Object> answers = Map.of("H9", "openbaar_lichaam", "H10", false);

        assertFalse(warns(advise(LocalDate.of(2021, 5, 1), answers), "L095"));
        assertFalse(warns(advise(LocalDate.of(2023, 5, 1), answers), "L095"));
        assertTrue(warns(advise(LocalDate.of(2024, 8, 1), answers), "L095"));
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
