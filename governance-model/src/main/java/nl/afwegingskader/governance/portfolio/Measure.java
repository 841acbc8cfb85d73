package nl.afwegingskader.governance.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A role or instrument that comes with a cooperation, in short.
 *
 * @param option the role or instrument
 * @param obligation how far it binds
 * @param rules the rules that make it so
 */
public record Measure(Option option, Obligation obligation, List<RuleCard> rules) {

    public Measure {
        rules = List.copyOf(rules);
    }

    /** How far a measure binds, from most to least. */
    public enum Obligation implements Coded {
        /** Required by law. */
        LAW("verplicht"),
        /** Required by what the municipality agreed. */
        AGREEMENT("afgesproken"),
        ADVICE("geadviseerd");

        private final String code;

        Obligation(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether all rules that make it so were reconstructed by the makers of this library. */
    public boolean isReconstructed() {
        return rules.stream().allMatch(rule -> rule.origin() == Origin.RECONSTRUCTION);
    }

    /** What a regime requires or advises, what binds most first, roles before instruments. */
    static List<Measure> of(Regime regime) {
        List<Measure> all = Stream.concat(regime.roles().stream(), regime.instruments().stream())
                .flatMap(option -> of(option).stream())
                .toList();
        return Stream.of(Obligation.values())
                .flatMap(obligation -> all.stream().filter(measure -> measure.obligation() == obligation))
                .toList();
    }

    private static Optional<Measure> of(OptionAdvice<?> advice) {
        if (advice.standing() == Standing.REQUIRED) {
            List<RuleCard> requiring = rules(advice, Effect.REQUIRES);
            boolean law = requiring.stream().anyMatch(rule -> rule.authority() == Authority.LAW);
            return Optional.of(new Measure(advice.option(), law ? Obligation.LAW : Obligation.AGREEMENT, requiring));
        }
        boolean advised = advice.standing() != Standing.EXCLUDED && advice.score() > 0;
        return advised
                ? Optional.of(new Measure(advice.option(), Obligation.ADVICE, rules(advice, Effect.FAVOURS)))
                : Optional.empty();
    }

    private static List<RuleCard> rules(OptionAdvice<?> advice, Effect effect) {
        return advice.findings().stream()
                .filter(finding -> finding.certain()
                        && finding.effect() == effect
                        && finding.condition().isEmpty())
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
