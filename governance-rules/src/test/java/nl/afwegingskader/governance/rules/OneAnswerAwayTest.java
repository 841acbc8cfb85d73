package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Partners.Organ;
import nl.afwegingskader.governance.situation.Partners.PartnerType;
import nl.afwegingskader.governance.situation.Regulation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import nl.afwegingskader.governance.source.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one other answer would do, in examples. */
class OneAnswerAwayTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private static Situation mgr() {
        try {
            return DossierReader.read(
                    Path.of("../governance-examples/werkbank/voorbeelden/mgr-sociaal-domein-2014.yaml"));
        } catch (IOException | InvalidSituationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<? extends OtherAnswer<?>> on(Sensitivity sensitivity, Characteristic<?> characteristic) {
        return sensitivity.decisive().stream()
                .filter(other -> other.characteristic() == characteristic)
                .toList();
    }

    private static List<String> words(Sensitivity sensitivity, Characteristic<?> characteristic) {
        return on(sensitivity, characteristic).stream()
                .map(OtherAnswer::otherWords)
                .toList();
    }

    @Test
    void theModularRegulationStandsAloneThroughItsChangingModules() {
        Sensitivity sensitivity = RULEBOOK.sensitivity(mgr());
        OtherAnswer<?> modules = on(sensitivity, Task.MODULAR_NEED).get(0);
        Change.FirstPlace first = modules.difference().firstPlace().orElseThrow();

        assertEquals(Sensitivity.Verdict.SENSITIVE, sensitivity.verdict());
        assertTrue(sensitivity.firstPlaceDependsOn().contains(Task.MODULAR_NEED));
        assertEquals("ja", modules.givenWords());
        assertEquals("nee", modules.otherWords());
        assertEquals(List.of(Form.MODULAR_REGULATION), first.before());
        assertEquals(List.of(Form.CENTRE_REGULATION, Form.PUBLIC_BODY, Form.MODULAR_REGULATION), first.after());
        assertEquals(
                List.of(new RuleId("F117")),
                first.rules().stream().map(rule -> rule.id()).toList());
    }

    @Test
    void aNumberIsMovedPastTheThresholdsThatRulesName() {
        assertEquals(List.of("1"), words(RULEBOOK.sensitivity(mgr()), Partners.NUMBER_OF_PARTNERS));
    }

    @Test
    void aSetIsToldByWhatComesAndGoes() {
        List<String> partners = words(RULEBOOK.sensitivity(mgr()), Partners.PARTNER_TYPES);

        assertTrue(partners.contains("ook bedrijf"), partners::toString);
        assertTrue(
                partners.stream().noneMatch(words -> words.startsWith("zonder")), "one kind of partner is the least");
        assertTrue(
                words(RULEBOOK.sensitivity(mgr()), Task.STATUTORY_REGIME).contains("veiligheidsregio"),
                "in the place of none");
    }

    @Test
    void anAnswerThatContradictsTheOthersIsNotTried() {
        Situation situation = Situation.on(DATE)
                .with(Partners.PARTNER_TYPES, Set.of(PartnerType.MUNICIPALITY))
                .with(Partners.PARTICIPATING_ORGANS, Set.of(Organ.EXECUTIVE));
        Sensitivity sensitivity = RULEBOOK.sensitivity(situation);

        assertTrue(sensitivity.contradictory() > 0);
        assertTrue(on(sensitivity, Partners.PARTNER_TYPES).stream()
                .noneMatch(other -> !((Set<?>) other.other()).contains(PartnerType.MUNICIPALITY)));
    }

    @Test
    void whereNothingIsAnsweredNothingCanBeOtherwise() {
        Sensitivity sensitivity = RULEBOOK.sensitivity(Situation.on(DATE));

        assertEquals(Sensitivity.Verdict.FIRM, sensitivity.verdict());
        assertEquals(0, sensitivity.answered());
        assertEquals(0, sensitivity.tried());
    }

    @Test
    void theFirstPlaceCanBeFirmWhileAStandingIsNot() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "wet/vormen/a.dslr",
                        "// Test.\n\n"
                                + SmallRulebook.rule(
                                        "L901 Test",
                                        "Kenmerk \"Winstuitkering\" is \"ja\"",
                                        "Sluit \"stichting\" uit omdat \"zij geen winst uitkeert\""))
                .with(
                        "praktijk/vormen/a.dslr",
                        "// Test.\n\n"
                                + SmallRulebook.rule(
                                        "F901 Test", "Altijd", "Pleit sterk voor \"bv\" omdat \"het zo is\""))
                .open();
        Situation situation = Situation.on(DATE).with(Means.PROFIT_DISTRIBUTION, true);

        assertEquals(
                Sensitivity.Verdict.FIRST_PLACE_FIRM,
                rulebook.sensitivity(situation).verdict());
    }

    /** Eight of whom three come from outside: from half on the rule pleads. */
    @Test
    void aThresholdForASumIsFoundOnBothSidesOfWhereTheSumTurns() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "praktijk/afleidingen/a.dslr",
                        "// Test.\n\n"
                                + derivation(
                                        "AF901",
                                        "Leid \"Externe leden dagelijks bestuur\" af als het verschil tussen"
                                                + " \"Leden dagelijks bestuur\" en \"Leden dagelijks bestuur uit algemeen bestuur\"")
                                + derivation(
                                        "AF902",
                                        "Leid \"Aandeel externe leden\" af als het aandeel van"
                                                + " \"Externe leden dagelijks bestuur\" in \"Leden dagelijks bestuur\""))
                .with("praktijk/tabellen/drempels.csv", threshold("helft;50;procent"))
                .with(
                        "praktijk/vormen/a.dslr",
                        "// Test.\n\n"
                                + SmallRulebook.rule(
                                        "F901 Test",
                                        "Kenmerk \"Aandeel externe leden\" ligt op of boven de drempel \"helft\"",
                                        "Pleit sterk tegen \"openbaar lichaam\" omdat \"het zo is\""))
                .open();
        Situation situation = Situation.on(DATE)
                .with(Regulation.EXECUTIVE_BOARD_MEMBERS, 8)
                .with(Regulation.EXECUTIVE_BOARD_MEMBERS_FROM_GENERAL_BOARD, 5);
        Set<Integer> decisive = new TreeSet<>();
        for (int members = 1; members <= 100; members++) {
            if (!rulebook.advise(situation.with(Regulation.EXECUTIVE_BOARD_MEMBERS, members))
                    .firstPlace()
                    .contains(Form.PUBLIC_BODY)) {
                decisive.add(members);
            }
        }

        assertEquals(
                IntStream.rangeClosed(1, 100)
                        .filter(members -> members <= 3 || members >= 10)
                        .boxed()
                        .collect(Collectors.toSet()),
                decisive);
        assertEquals(
                List.of("3 of minder", "10 of meer"),
                words(rulebook.sensitivity(situation), Regulation.EXECUTIVE_BOARD_MEMBERS));
    }

    @Test
    void aDayIsMovedToWhereItsAgePassesAThreshold() {
        Rulebook rulebook = SmallRulebook.in(folder)
                .with(
                        "praktijk/afleidingen/a.dslr",
                        "// Test.\n\n"
                                + derivation(
                                        "AF901",
                                        "Leid \"Maanden sinds nota\" af als het aantal maanden sinds"
                                                + " \"Nota verbonden partijen vastgesteld op\""))
                .with("praktijk/tabellen/drempels.csv", threshold("oud;48;maanden"))
                .with(
                        "praktijk/vormen/a.dslr",
                        "// Test.\n\n"
                                + SmallRulebook.rule(
                                        "F901 Test",
                                        "Kenmerk \"Maanden sinds nota\" ligt boven de drempel \"oud\"",
                                        "Pleit sterk tegen \"openbaar lichaam\" omdat \"het zo is\""))
                .open();
        Situation recent =
                Situation.on(DATE).with(Cycle.POLICY_PAPER_ADOPTED_ON, LastTime.on(LocalDate.of(2024, 6, 1)));

        assertEquals(
                List.of("nooit", "2021-12-01 of eerder"),
                words(rulebook.sensitivity(recent), Cycle.POLICY_PAPER_ADOPTED_ON));
        assertEquals(
                List.of("2021-12-02 of later"),
                words(
                        rulebook.sensitivity(recent.with(Cycle.POLICY_PAPER_ADOPTED_ON, LastTime.NEVER)),
                        Cycle.POLICY_PAPER_ADOPTED_ON));
    }

    private static String derivation(String id, String conclusion) {
        return SmallRulebook.rule(id + " Test", "Altijd", conclusion);
    }

    private static String threshold(String row) {
        return "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n" + row + ";;;test;laag;reconstructie\n";
    }
}
