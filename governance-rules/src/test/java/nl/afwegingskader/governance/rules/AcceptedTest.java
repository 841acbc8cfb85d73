package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.rules.text.ShippedRules;
import org.junit.jupiter.api.Test;

/** The reasons of the makers, in an edited copy of the shipped rules. */
class AcceptedTest {

    /** The flaws of law and practice in which one text was replaced. */
    private static List<Flaw> edited(String file, String was, String is) {
        return Rulebook.of(ShippedRules.lawAndPractice().stream()
                        .map(text -> text.path().equals(file) ? replaced(text, was, is) : text)
                        .toList())
                .flaws();
    }

    private static RuleText replaced(RuleText text, String was, String is) {
        assertTrue(text.text().contains(was));
        return new RuleText(text.path(), text.text().replace(was, is));
    }

    private static Set<String> withoutReason(List<Flaw> flaws) {
        return flaws.stream()
                .filter(flaw -> flaw.stays().isEmpty())
                .map(flaw -> String.join(" ", Accepted.key(flaw)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aReasonCountsAsLongAsTheRulesOfTheFlawMeanWhatTheyDo() {
        List<Flaw> strength = edited(
                "praktijk/vormen/tijd-en-tempo.dslr",
                "Pleit zwak voor \"bedrijfsvoeringsorganisatie, centrumregeling",
                "Pleit matig voor \"bedrijfsvoeringsorganisatie, centrumregeling");
        List<Flaw> twice = edited("praktijk/instrumenten/statuten-en-contract.dslr", "Pleit sterk", "Pleit matig");

        assertTrue(strength.size() > 30, () -> String.valueOf(strength.size()));
        assertEquals(Set.of(), withoutReason(strength));
        assertTrue(withoutReason(twice).stream().anyMatch(key -> key.startsWith("telt_dubbel")), twice::toString);
    }

    @Test
    void wordsOfARuleAndThresholdsOfOthersTakeNoReasonAway() {
        assertEquals(
                Set.of(),
                withoutReason(
                        edited("praktijk/vormen/tijd-en-tempo.dslr", "F131 Snel besluiten", "F131 Vlot besluiten")));
        assertEquals(
                Set.of(),
                withoutReason(edited(
                        "praktijk/tabellen/drempels.csv",
                        "verschil zeggenschap en kosten;15",
                        "verschil zeggenschap en kosten;20")));
    }

    /** F107, F131 and R220 then mean something else, so what is known of them has to be looked at again. */
    @Test
    void aThresholdTakesAwayTheReasonsOfTheRulesThatLookAtIt() {
        assertEquals(
                Set.of("gat_in_waarden A3", "gat_in_waarden B3", "gat_in_waarden D10"),
                withoutReason(edited("praktijk/tabellen/drempels.csv", "veel partners;8", "veel partners;9")));
    }

    /** One situation per period is told in which every form is excluded, so another one could hide behind a known one. */
    @Test
    void whileTheLawMeansSomethingElseEveryFormExcludedHasNoReason() {
        String last = "regel \"L018";
        List<Flaw> flaws = edited("wet/vormen/private-partners.dslr", last, """
                regel "L900 Proef"
                    @bron("proef")
                    @zekerheid("laag")
                als
                    Kenmerk "Diepgang" is "gezamenlijk beleid"
                    Kenmerk "Wettelijk voorgeschreven samenwerking" bevat niets buiten "geen"
                dan
                    Sluit elke vorm, ook zelf doen, buiten "bv" uit omdat "dat een proef is"
                    Sluit "bv" uit omdat "dat een proef is"
                einde

                """ + last);

        assertTrue(flaws.stream()
                .filter(flaw -> flaw.kind() == Flaw.Kind.ALL_EXCLUDED)
                .allMatch(flaw -> flaw.stays().isEmpty()));
    }

    @Test
    void aThresholdADayAndARuleThatIsSwitchedOffTakeAwayTheReasonsThatRestOnThem() {
        Set<String> partners = withoutReason(
                edited("wet/tabellen/drempels.csv", "minimum aantal partners;2", "minimum aantal partners;5"));
        Set<String> day = withoutReason(
                edited("wet/vormen/bedrijfsvoeringsorganisatie.dslr", "@tot(\"2015-01-01\")", "@tot(\"2035-01-01\")"));

        assertTrue(partners.contains("alles_uitgesloten L030, L021"), partners::toString);
        assertTrue(day.contains("alles_uitgesloten L033, L003"), day::toString);
    }
}
