package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;

/** What is said of weights, held against adding up the arguments again with other weights. */
class WeightsTest {

    private static final String SEED = "20261127";

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static Advice advice(long seed) {
        Random random = new Random(seed);
        double[] chances = {0, 0.2, 0.5, 0.8, 1};
        return RULEBOOK.advise(SITUATIONS.random(random, chances[random.nextInt(chances.length)]));
    }

    /** The forms in the first place when each finding counts this much. */
    private static Set<Form> first(Advice advice, Function<Finding, Fraction> weight) {
        Map<Form, Fraction> scores = new EnumMap<>(Form.class);
        for (Regime regime : advice.regimes()) {
            OptionAdvice<Form> form = regime.form();
            if (form.standing() == Standing.REQUIRED) {
                return Set.of(form.option());
            }
            if (form.rank().isPresent()) {
                scores.put(form.option(), score(form, weight));
            }
        }
        return scores.entrySet().stream()
                .filter(one -> scores.values().stream().noneMatch(score -> score.compareTo(one.getValue()) > 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Fraction score(OptionAdvice<Form> form, Function<Finding, Fraction> weight) {
        Fraction score = Fraction.of(0);
        for (Finding finding : form.findings()) {
            if (finding.certain() && finding.points() != 0) {
                score = score.plus(Fraction.of(Integer.signum(finding.points())).times(weight.apply(finding)));
            }
        }
        return score;
    }

    private static Fraction points(Finding finding) {
        return Fraction.of(Math.abs(finding.points()));
    }

    /** Numbers within, at, and just beside the limits, and some others. */
    private static Set<Fraction> numbers(Leeway leeway) {
        Set<Fraction> numbers = new HashSet<>();
        for (int half = 0; half <= 20; half++) {
            numbers.add(Fraction.of(half, 2));
        }
        for (Optional<Fraction> limit : List.of(leeway.above(), leeway.below())) {
            limit.ifPresent(at -> {
                numbers.add(at);
                numbers.add(at.plus(Fraction.of(1, 1000)));
                numbers.add(at.minus(Fraction.of(1, 1000)));
            });
        }
        numbers.removeIf(number -> number.signum() < 0);
        return numbers;
    }

    @Property(tries = 300, seed = SEED)
    @Label("The first place stays the same for exactly the weights of a strength that are said to leave it")
    void aStrengthHasTheLeewayThatIsSaid(@ForAll("seeds") long seed) {
        Advice advice = advice(seed);
        Set<Form> now = Set.copyOf(advice.firstPlace());
        Weights.of(advice).strengths().forEach(weight -> {
            Strength strength = weight.strength();
            Leeway leeway = weight.leeway();
            for (Fraction number : numbers(leeway)) {
                Set<Form> then = first(
                        advice, finding -> finding.strength().equals(Optional.of(strength)) ? number : points(finding));
                assertEquals(leeway.allows(number), then.equals(now), () -> strength + " = " + number);
            }
        });
    }

    @Property(tries = 300, seed = SEED)
    @Label("And for exactly the weights of a single argument")
    void anArgumentHasTheLeewayThatIsSaid(@ForAll("seeds") long seed) {
        Advice advice = advice(seed);
        Set<Form> now = Set.copyOf(advice.firstPlace());
        for (Weights.Argument argument : Weights.of(advice).arguments()) {
            for (Fraction number : numbers(argument.leeway())) {
                Set<Form> then = first(
                        advice,
                        finding -> finding.rule().equals(argument.rule())
                                        && finding.strength().equals(Optional.of(argument.strength()))
                                ? number
                                : points(finding));
                assertEquals(
                        argument.leeway().allows(number),
                        then.equals(now),
                        () -> argument.rule().id() + " = " + number);
            }
        }
    }

    @Property(tries = 60, seed = SEED)
    @Label("The shares make up the whole, and weightings by chance fall in them accordingly")
    void theSharesAreThoseOfWeightingsByChance(@ForAll("seeds") long seed) {
        Advice advice = advice(seed);
        List<Weights.Share> shares = Weights.of(advice).shares();
        if (advice.firstPlace().isEmpty()) {
            assertEquals(List.of(), shares);
            return;
        }
        assertEquals(Fraction.of(1), shares.stream().map(Weights.Share::part).reduce(Fraction.of(0), Fraction::plus));

        Random random = new Random(seed);
        int samples = 1_000;
        Map<Set<Form>, Integer> found = new HashMap<>();
        for (int sample = 0; sample < samples; sample++) {
            int one = random.nextInt(1_000_003);
            int other = random.nextInt(1_000_003);
            Map<Strength, Fraction> weights = Map.of(
                    Strength.WEAK, Fraction.of(Math.min(one, other), 1_000_003),
                    Strength.MODERATE, Fraction.of(Math.max(one, other), 1_000_003),
                    Strength.STRONG, Fraction.of(1));
            found.merge(
                    first(
                            advice,
                            finding -> weights.getOrDefault(finding.strength().orElseThrow(), Fraction.of(0))),
                    1,
                    Integer::sum);
        }
        for (Weights.Share share : shares) {
            double part = share.part().rounded(9).doubleValue();
            double deviation = Math.sqrt(part * (1 - part) / samples);
            double frequency = found.getOrDefault(Set.copyOf(share.forms()), 0) / (double) samples;
            assertTrue(Math.abs(frequency - part) <= 5 * deviation + 0.002, () -> share + " against " + frequency);
        }
    }
}
