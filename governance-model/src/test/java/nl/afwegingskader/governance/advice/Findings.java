package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;

/** Findings, for the tests of this package. */
final class Findings {

    private static final RuleCard RULE = rule("L001");

    private Findings() {}

    static Finding with(Effect effect) {
        return finding(effect, Optional.empty(), Optional.empty(), true);
    }

    static Finding with(Effect effect, Strength strength) {
        return finding(effect, Optional.of(strength), Optional.empty(), true);
    }

    static Finding certain(String condition) {
        return finding(Effect.REQUIRES, Optional.empty(), Optional.of(condition), true);
    }

    static Finding open(String condition) {
        return finding(Effect.REQUIRES, Optional.empty(), Optional.of(condition), false);
    }

    static Finding by(String rule, Effect effect) {
        return new Finding(rule(rule), effect, Optional.empty(), Optional.empty(), "het zo is", true, List.of());
    }

    static Finding by(String rule, Effect effect, Strength strength) {
        return new Finding(rule(rule), effect, Optional.of(strength), Optional.empty(), "het zo is", true, List.of());
    }

    /** The same finding, that may yet hold. */
    static Finding opened(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.effect(),
                finding.strength(),
                finding.condition(),
                finding.reason(),
                false,
                finding.characteristics());
    }

    private static Finding finding(
            Effect effect, Optional<Strength> strength, Optional<String> condition, boolean certain) {
        return new Finding(RULE, effect, strength, condition, "het zo is", certain, List.of());
    }

    private static RuleCard rule(String id) {
        return new RuleCard(
                new RuleId(id),
                "Een regel",
                Authority.LAW,
                new Source("Wgr art. 8 lid 3"),
                Validity.always(),
                Confidence.HIGH,
                Origin.LAW,
                "wet/vormen/test.dslr",
                1,
                List.of(),
                Optional.empty());
    }
}
