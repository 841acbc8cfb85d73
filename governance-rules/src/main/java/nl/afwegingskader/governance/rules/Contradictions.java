package nl.afwegingskader.governance.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.source.RuleCard;

/** Whether other answers could be true: an impossible combination says nothing of the possible ones. */
final class Contradictions {

    private Contradictions() {}

    /** Whether a rule says of the other answers that they cannot be true together, and did not say so before. */
    static boolean arise(Advice before, Advice otherwise) {
        return !rules(before).containsAll(rules(otherwise));
    }

    private static Set<Optional<RuleCard>> rules(Advice advice) {
        return advice.warnings().stream()
                .filter(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS)
                .map(Warning::rule)
                .collect(Collectors.toSet());
    }
}
