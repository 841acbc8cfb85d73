package nl.afwegingskader.governance.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.reason.worlds.Grounds;
import nl.afwegingskader.governance.rules.text.ShippedRules;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * Flaws that the makers of the shipped rulebook know of and leave as they are, each with their reason. A reason is for the finding that they saw. In
 * an edited copy it counts for the same finding, in the same words and period, about rules that mean what they do as shipped. That every form is
 * excluded is told of one situation per period, so there a reason counts only while no rule of the law means anything else. Immutable.
 */
final class Accepted {

    /** What a proof finds in the shipped rules, by their layers: proven once, when an edited copy asks. */
    private static final Map<Set<Layer>, Set<List<Object>>> FINDINGS = new ConcurrentHashMap<>();

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

    /** The flaws of a rulebook, with why they stay. */
    List<Flaw> in(List<Flaw> flaws, Rulebook rulebook) {
        if (flaws.stream().allMatch(flaw -> reason(flaw).isEmpty())) {
            return flaws;
        }
        Rulebook shipped = shipped(rulebook);
        if (shipped.edition().sha256().equals(rulebook.edition().sha256())) {
            return flaws.stream().map(flaw -> flaw.staying(reason(flaw))).toList();
        }
        Seen seen = new Seen(shipped, rulebook);
        return flaws.stream()
                .map(flaw -> flaw.staying(seen.covers(flaw) ? reason(flaw) : Optional.empty()))
                .toList();
    }

    /** The shipped rules in the layers that a rulebook has; practice and agreements do not open alone. */
    private static Rulebook shipped(Rulebook rulebook) {
        Set<Layer> layers = layers(rulebook);
        boolean lawAlone = layers.stream().allMatch(layer -> layer.authority() == Authority.LAW);
        return Rulebook.of(ShippedRules.all().stream()
                .filter(file -> Layer.of(file.path())
                        .map(layer -> switch (layer.authority()) {
                            case LAW -> true;
                            case PRACTICE -> !lawAlone;
                            case AGREEMENT -> layers.contains(layer);
                        })
                        .orElse(true))
                .toList());
    }

    private static Set<Layer> layers(Rulebook rulebook) {
        return Set.copyOf(rulebook.edition().layers());
    }

    private Optional<String> reason(Flaw flaw) {
        return Optional.ofNullable(reasons.get(key(flaw)));
    }

    /** What the makers saw, of what is in a rulebook. */
    private static final class Seen {

        private final Set<List<Object>> known;
        private final Grounds shipped;
        private final Grounds here;
        private final boolean sameLaw;
        private final boolean copy;

        Seen(Rulebook shipped, Rulebook rulebook) {
            this.known = FINDINGS.computeIfAbsent(
                    layers(shipped),
                    ignored -> shipped.found().stream().map(Flaw::finding).collect(Collectors.toSet()));
            this.shipped = new Grounds(shipped.program());
            this.here = new Grounds(rulebook.program());
            this.sameLaw =
                    law(shipped).equals(law(rulebook)) && law(shipped).stream().allMatch(this::isSame);
            this.copy = ids(rulebook).containsAll(ids(shipped));
        }

        private static Set<RuleId> ids(Rulebook rulebook) {
            return rulebook.cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        }

        private static Set<RuleId> law(Rulebook rulebook) {
            return rulebook.cards().stream()
                    .filter(card -> card.authority() == Authority.LAW)
                    .map(RuleCard::id)
                    .collect(Collectors.toSet());
        }

        private boolean isSame(RuleId rule) {
            return shipped.isSame(rule, here);
        }

        /** Which values rules pass over depends on when they hold, and not on what they say. */
        private boolean isSame(RuleId rule, Flaw.Kind kind) {
            return kind == Flaw.Kind.GAP_IN_VALUES ? shipped.holdsTheSame(rule, here) : isSame(rule);
        }

        /** What no rule is about is so in many rulebooks; the reason is for a copy of the shipped one. */
        boolean covers(Flaw flaw) {
            return known.contains(flaw.finding())
                    && flaw.rules().stream().allMatch(rule -> isSame(rule, flaw.kind()))
                    && (flaw.kind() != Flaw.Kind.ALL_EXCLUDED || sameLaw)
                    && (!flaw.rules().isEmpty() || copy);
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
