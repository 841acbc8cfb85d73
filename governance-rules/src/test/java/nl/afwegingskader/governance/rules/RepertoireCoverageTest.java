package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.text.Conclusion;
import org.junit.jupiter.api.Test;

/** A role or instrument of the repertoire that no rule speaks of is never advised; the status page says which those are, and why. */
class RepertoireCoverageTest {

    private static final Pattern ROW = Pattern.compile("\\| ((?:RB|I)[0-9]+) \\| ([^|]*[^| ]) \\|");

    @Test
    void everyRoleAndInstrumentIsConcludedOrListedAsUnreachable() {
        Set<String> notConcluded = Stream.<Option>concat(Stream.of(RoleOption.values()), Stream.of(Instrument.values()))
                .map(Option::number)
                .collect(Collectors.toCollection(TreeSet::new));
        notConcluded.removeAll(concluded());

        assertEquals(List.copyOf(notConcluded), listed(), "no rule concludes these; the list is in rule-status.md");
    }

    private static Set<String> concluded() {
        return Rulebook.read(Project.RULES).ruleset().triggers().stream()
                .flatMap(trigger -> trigger.then().stream())
                .filter(Conclusion.AboutOptions.class::isInstance)
                .flatMap(conclusion -> ((Conclusion.AboutOptions) conclusion).options().stream())
                .map(Option::number)
                .collect(Collectors.toSet());
    }

    private static List<String> listed() {
        String status = Project.text(Project.DOCS.resolve("rule-status.md"));
        String section = status.substring(status.indexOf("## Unreachable options"));
        return section.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .sorted()
                .toList();
    }
}
