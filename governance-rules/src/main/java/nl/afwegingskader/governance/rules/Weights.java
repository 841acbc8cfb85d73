package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * What the first place owes to the weights of arguments: weak, moderate and strong count 1, 2 and 3, a convention. Only arguments that are
 * certain count, as in the score. All of it is exact.
 *
 * @param strengths what a weak, a moderate and a strong argument may count before other forms stand first, in that order
 * @param arguments what a single argument may count before other forms stand first, in the order of rule ids
 * @param shares how large a part of all weightings puts which forms first, the largest part first. In all weightings a strong argument counts
 *     one, a moderate one no more than that, and a weak one no more than a moderate one; all of them weigh equally. That says how much the choice
 *     of weights matters, and nothing of how likely a form is to be right
 */
public record Weights(List<Weight> strengths, List<Argument> arguments, List<Share> shares) {

    public Weights {
        strengths = List.copyOf(strengths);
        arguments = List.copyOf(arguments);
        shares = List.copyOf(shares);
    }

    /** What arguments of one strength may count before other forms stand first. */
    public record Weight(Strength strength, Leeway leeway) {}

    /**
     * An argument that counts in some score.
     *
     * @param rule the rule that pleads
     * @param strength how strongly; a rule that pleads with two strengths is two arguments
     * @param leeway what it may count before other forms stand first; it counts the points of its strength
     */
    public record Argument(RuleCard rule, Strength strength, Leeway leeway) {}

    /**
     * A part of all weightings.
     *
     * @param forms the forms that stand first there, together when there are more; lightest first
     * @param part from 0 to 1
     */
    public record Share(List<Form> forms, Fraction part) {
        public Share {
            forms = List.copyOf(forms);
        }
    }

    /** The weights of an advice: the forms it ranks, with their certain arguments. */
    public static Weights of(Advice advice) {
        List<OptionAdvice<Form>> ranked = advice.regimes().stream()
                .map(Regime::form)
                .filter(form -> form.rank().isPresent())
                .toList();
        List<Weight> strengths = Stream.of(Strength.values())
                .map(strength -> new Weight(strength, leeway(ranked, strength.points(), form -> count(form, strength))))
                .toList();
        return new Weights(strengths, arguments(ranked), shares(ranked));
    }

    /** The certain arguments of a strength for a form, less those against it. */
    private static int count(OptionAdvice<Form> form, Strength strength) {
        return pleading(form)
                .filter(finding -> finding.strength().equals(Optional.of(strength)))
                .mapToInt(finding -> Integer.signum(finding.points()))
                .sum();
    }

    private static Stream<Finding> pleading(OptionAdvice<Form> form) {
        return form.findings().stream().filter(finding -> finding.certain() && finding.points() != 0);
    }

    private static List<Argument> arguments(List<OptionAdvice<Form>> ranked) {
        return ranked.stream()
                .flatMap(Weights::pleading)
                .map(finding -> Map.entry(finding.rule(), finding.strength().orElseThrow()))
                .distinct()
                .sorted(Map.Entry.<RuleCard, Strength>comparingByKey(Comparator.comparing(RuleCard::id))
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(one -> {
                    RuleCard rule = one.getKey();
                    Strength strength = one.getValue();
                    return new Argument(
                            rule, strength, leeway(ranked, strength.points(), form -> count(form, rule, strength)));
                })
                .toList();
    }

    private static int count(OptionAdvice<Form> form, RuleCard rule, Strength strength) {
        return pleading(form)
                .filter(finding ->
                        finding.rule().equals(rule) && finding.strength().equals(Optional.of(strength)))
                .mapToInt(finding -> Integer.signum(finding.points()))
                .sum();
    }

    /** @param slope how often the number that moves is in the score of a form */
    private static Leeway leeway(List<OptionAdvice<Form>> ranked, int now, ToIntFunction<OptionAdvice<Form>> slope) {
        if (ranked.isEmpty() || ranked.get(0).standing() == Standing.REQUIRED) {
            return Leeway.UNLIMITED;
        }
        OptionAdvice<Form> first = ranked.get(0);
        Optional<Fraction> above = Optional.empty();
        Optional<Fraction> below = Optional.empty();
        for (OptionAdvice<Form> other : ranked) {
            int gains = slope.applyAsInt(other) - slope.applyAsInt(first);
            if (gains == 0) {
                continue;
            }
            // Where the other one catches up.
            Fraction meets = Fraction.of(now).plus(Fraction.of(first.score() - other.score(), gains));
            boolean together = first.score() == other.score();
            if ((gains > 0 || together)
                    && below.map(most -> meets.compareTo(most) < 0).orElse(true)) {
                below = Optional.of(meets);
            }
            if ((gains < 0 || together)
                    && above.map(least -> meets.compareTo(least) > 0).orElse(true)) {
                above = Optional.of(meets);
            }
        }
        return new Leeway(above.filter(least -> least.signum() >= 0), below);
    }

    private static List<Share> shares(List<OptionAdvice<Form>> ranked) {
        if (!ranked.isEmpty() && ranked.get(0).standing() == Standing.REQUIRED) {
            return List.of(new Share(List.of(ranked.get(0).option()), Fraction.ONE));
        }
        Map<Region.Lead, List<Form>> alike = new LinkedHashMap<>();
        for (OptionAdvice<Form> form : ranked) {
            Region.Lead counts = new Region.Lead(
                    count(form, Strength.WEAK), count(form, Strength.MODERATE), count(form, Strength.STRONG));
            alike.computeIfAbsent(counts, ignored -> new ArrayList<>()).add(form.option());
        }
        List<Share> shares = new ArrayList<>();
        alike.forEach((counts, forms) -> {
            Region first = Region.ALL;
            for (Region.Lead other : alike.keySet()) {
                first = first.where(new Region.Lead(
                        counts.weak() - other.weak(),
                        counts.moderate() - other.moderate(),
                        counts.strong() - other.strong()));
            }
            Fraction part = first.share();
            if (part.signum() > 0) {
                shares.add(new Share(forms, part));
            }
        });
        shares.sort(Comparator.comparing(Share::part).reversed());
        return shares;
    }
}
