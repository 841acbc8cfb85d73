package nl.afwegingskader.governance.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.source.RuleId;

/** Flaws that the makers of the shipped rulebook know of and leave as they are, each with their reason. Immutable. */
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

    /** The flaws, with why they stay. */
    List<Flaw> in(List<Flaw> flaws) {
        return flaws.stream().map(flaw -> flaw.staying(reason(flaw))).toList();
    }

    private Optional<String> reason(Flaw flaw) {
        return Optional.ofNullable(reasons.get(key(flaw)));
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
