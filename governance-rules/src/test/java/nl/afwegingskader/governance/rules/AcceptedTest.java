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
    void aReasonCountsAsLongAsTheRulesOfTheFlawAreAsTheyShip() {
        List<Flaw> flaws = edited(
                "praktijk/vormen/tijd-en-tempo.dslr",
                "Pleit zwak voor \"bedrijfsvoeringsorganisatie, centrumregeling",
                "Pleit matig voor \"bedrijfsvoeringsorganisatie, centrumregeling");
        Set<String> bare = withoutReason(flaws);

        assertTrue(bare.size() < flaws.size() / 4, bare::toString);
        assertEquals(Set.of("gat_in_waarden B3"), bare);
    }

    @Test
    void whichNumbersRulesPassOverDependsOnThresholdsToo() {
        assertEquals(
                Set.of("gat_in_waarden B3"),
                withoutReason(edited("praktijk/tabellen/drempels.csv", "veel partners;8", "veel partners;9")));
    }
}
