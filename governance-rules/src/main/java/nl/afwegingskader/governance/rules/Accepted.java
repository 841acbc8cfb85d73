package nl.afwegingskader.governance.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.rules.text.ShippedRules;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * Flaws that the makers of the shipped rulebook know of and leave as they are, each with their reason. A reason is for the rules that they saw:
 * in an edited copy it counts as long as each rule of the flaw is as it ships. Immutable.
 */
final class Accepted {

    private final Map<List<String>, String> reasons = new HashMap<>();

    /** @param table a heading, and rows of a kind, what the flaw is about, and the reason; no cell has a semicolon in it */
    Accepted(String table) {
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split(";", -1);
            if (cells.length != 3 || cells[2].isBlank()) {
                throw new IllegalStateException("no row of three cells: " + row);
            }
            reasons.put(List.of(cells[0], cells[1]), cells[2]);
        }
    }

    /** The flaws of a rulebook with these files, with why they stay. */
    List<Flaw> in(List<Flaw> flaws, List<RuleText> files) {
        Seen seen = new Seen(ShippedRules.all(), files);
        return flaws.stream()
                .map(flaw -> flaw.staying(
                        seen.covers(flaw) ? Optional.ofNullable(reasons.get(key(flaw))) : Optional.empty()))
                .toList();
    }

    /** What the makers saw, of what is in a rulebook. */
    private static final class Seen {

        private final Map<RuleId, List<String>> shipped;
        private final Map<RuleId, List<String>> here;
        private final boolean copy;
        private final boolean sameTables;

        Seen(List<RuleText> shipped, List<RuleText> files) {
            this.shipped = texts(shipped);
            this.here = texts(files);
            this.copy = paths(files).containsAll(paths(ShippedRules.lawAndPractice()));
            this.sameTables =
                    shipped.containsAll(files.stream().filter(RuleText::isTable).toList());
        }

        private static Map<RuleId, List<String>> texts(List<RuleText> files) {
            return RuleReader.read(files).cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::text));
        }

        private static Set<String> paths(List<RuleText> files) {
            return files.stream().map(RuleText::path).collect(Collectors.toSet());
        }

        /** Which numbers rules pass over depends on thresholds too; what no rule is about, on all rules. */
        boolean covers(Flaw flaw) {
            return flaw.rules().stream().allMatch(rule -> Objects.equals(here.get(rule), shipped.get(rule)))
                    && (!isOfNumbers(flaw) || sameTables)
                    && (!flaw.rules().isEmpty() || copy);
        }

        private static boolean isOfNumbers(Flaw flaw) {
            return flaw.kind() == Flaw.Kind.GAP_IN_VALUES
                    && flaw.about()
                            .flatMap(Catalogue::find)
                            .filter(one -> one.kind().scale() == Kind.Scale.NUMBER)
                            .isPresent();
        }
    }

    /** How the table names a flaw: by its kind, and its option or kenmerk, or else its rules. */
    static List<String> key(Flaw flaw) {
        return List.of(
                flaw.kind().code(),
                flaw.about()
                        .orElseGet(() -> flaw.rules().stream().map(RuleId::text).collect(Collectors.joining(", "))));
    }

    /** The flaws that the table names. */
    Set<List<String>> keys() {
        return Set.copyOf(reasons.keySet());
    }
}
