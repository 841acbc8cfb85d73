package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/** One answer away: what is listed is true through Drools, and nothing is missing. */
class SensitivityTest {

    private static final String SEED = "20261126";

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static Situation situation(Random random) {
        double[] chances = {0.05, 0.2, 0.4, 0.7, 1};
        return SITUATIONS.random(random, chances[random.nextInt(chances.length)]);
    }

    @Property(tries = 60, seed = SEED)
    @Label("Making a listed change has the promised effect through Drools, at both ends of its range")
    void aListedChangeHasThePromisedEffect(@ForAll("seeds") long seed) {
        Situation situation = situation(new Random(seed));
        Advice advice = RULEBOOK.advise(situation);
        for (OtherAnswer<?> other : RULEBOOK.sensitivity(situation).decisive()) {
            assertTrue(other.changesFirstPlace() || other.changesStanding());
            for (Situation changed : changed(situation, other)) {
                AdviceDifference difference = RULEBOOK.advise(changed).differenceFrom(advice);
                assertEquals(other.difference(), difference, () -> other.otherWords() + " in " + situation);
            }
        }
    }

    private static <V> List<Situation> changed(Situation situation, OtherAnswer<V> other) {
        return List.of(
                situation.with(other.characteristic(), other.other()),
                situation.with(other.characteristic(), other.furthest()));
    }

    @Property(tries = 60, seed = SEED)
    @Label(
            "Complete: no single change outside the list changes the first place or a standing, tried one by one through Drools")
    void nothingOutsideTheListIsDecisive(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Situation situation = situation(random);
        Advice advice = RULEBOOK.advise(situation);
        Sensitivity sensitivity = RULEBOOK.sensitivity(situation);
        for (Characteristic<?> characteristic : situation.known()) {
            assertComplete(advice, situation, characteristic, sensitivity, random);
        }
    }

    private static <V> void assertComplete(
            Advice advice,
            Situation situation,
            Characteristic<V> characteristic,
            Sensitivity sensitivity,
            Random random) {
        for (V value : oneAway(situation, characteristic, random)) {
            Advice otherwise = RULEBOOK.advise(situation.with(characteristic, value));
            boolean decisive = contradictions(advice).containsAll(contradictions(otherwise))
                    && !outcome(otherwise).equals(outcome(advice));
            assertEquals(
                    decisive,
                    sensitivity.decisive().stream().anyMatch(other -> covers(other, characteristic, value)),
                    () -> characteristic + " = " + value + " in " + situation);
        }
    }

    private static String outcome(Advice advice) {
        return advice.firstPlace()
                + Stream.of(Form.values())
                        .map(form -> advice.on(form).standing().code())
                        .collect(Collectors.joining(" "));
    }

    private static Set<Optional<RuleCard>> contradictions(Advice advice) {
        return advice.warnings().stream()
                .filter(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS)
                .map(Warning::rule)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean covers(OtherAnswer<?> other, Characteristic<V> characteristic, V value) {
        if (other.characteristic() != characteristic) {
            return false;
        }
        OtherAnswer<V> same = (OtherAnswer<V>) other;
        Kind<V> kind = characteristic.kind();
        boolean counted = kind.scale() == Kind.Scale.NUMBER || kind.scale() == Kind.Scale.DAY;
        if (!counted) {
            return same.other().equals(value);
        }
        long number = kind.encode(value);
        long one = kind.encode(same.other());
        long end = kind.encode(same.furthest());
        return Math.min(one, end) <= number && number <= Math.max(one, end);
    }

    /** All values one change away, by means of its own: of sets by their bits, of numbers some at random beside the thresholds. */
    private static <V> List<V> oneAway(Situation situation, Characteristic<V> characteristic, Random random) {
        Kind<V> kind = characteristic.kind();
        V given = situation.get(characteristic).orElseThrow();
        if (characteristic == Relation.PARTNER_PERSPECTIVES) {
            return kind.others(given);
        }
        long number = kind.encode(given);
        LongStream numbers = switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> LongStream.range(0, kind.values().size());
            case SET ->
                LongStream.range(0, kind.values().size())
                        .flatMap(place -> Long.bitCount(number) == 1
                                ? LongStream.of(number ^ 1L << place, 1L << place)
                                : LongStream.of(number ^ 1L << place));
            case NUMBER, DAY -> some(characteristic, number, random);
        };
        return numbers.filter(other -> other != number && kind.accepts(other))
                .distinct()
                .mapToObj(kind::decode)
                .toList();
    }

    private static LongStream some(Characteristic<?> characteristic, long given, Random random) {
        Kind<?> kind = characteristic.kind();
        LongStream edges = RULEBOOK.ruleset().atoms().stream()
                .filter(atom -> atom.characteristic() == characteristic.index() && atom.test() == Atom.Test.AT_LEAST)
                .flatMapToLong(atom -> LongStream.of(atom.operand() - 1, atom.operand()));
        long from = Math.max(given, kind.lowest());
        LongStream near = random.longs(5, from - 200, from + 200);
        LongStream far = random.longs(5, kind.lowest(), Math.min(kind.highest(), kind.lowest() + 1_000_000_000L) + 1);
        return Stream.of(edges, near, far).flatMapToLong(one -> one);
    }
}
