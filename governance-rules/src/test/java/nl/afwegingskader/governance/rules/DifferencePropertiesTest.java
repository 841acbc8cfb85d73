package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/** What a difference promises between any two advices: on random situations that differ in a few answers. */
class DifferencePropertiesTest {

    private static final String SEED = "20261125";

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());
    private static final List<Characteristic<?>> ANSWERS =
            Catalogue.all().stream().filter(Situations::canBeGenerated).toList();

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** Two advices on one situation, but for up to three answers. */
    private record Two(Advice before, Advice after) {
        static Two of(long seed) {
            Random random = new Random(seed);
            Situation situation = SITUATIONS.random(random, new double[] {0.2, 0.5, 0.9, 1}[random.nextInt(4)]);
            Situation other = situation;
            for (int more = random.nextInt(4); more > 0; more--) {
                other = SITUATIONS.withRandom(other, ANSWERS.get(random.nextInt(ANSWERS.size())), random);
            }
            return new Two(RULEBOOK.advise(situation), RULEBOOK.advise(other));
        }

        AdviceDifference difference() {
            return after.differenceFrom(before);
        }
    }

    @Property(tries = 500, seed = SEED)
    @Label("The standings before and the difference give the standings after, and so with places and scores")
    void theDifferenceLeadsFromOneToTheOther(@ForAll("seeds") long seed) {
        Two two = Two.of(seed);
        AdviceDifference difference = two.difference();
        Map<Form, Standing> standings = new EnumMap<>(Form.class);
        difference.standings().forEach(change -> standings.put(change.form(), change.after()));
        Map<Form, Change.FormPlace> places = new EnumMap<>(Form.class);
        difference.places().forEach(change -> places.put(change.form(), change));
        for (Form form : Form.values()) {
            assertEquals(
                    two.after().on(form).standing(),
                    standings.getOrDefault(form, two.before().on(form).standing()));
            if (two.before().on(form).rank().isPresent()
                    && two.after().on(form).rank().isPresent()) {
                Change.FormPlace place = places.get(form);
                int rank = place == null ? two.before().on(form).rank().getAsInt() : place.rankAfter();
                int score = place == null ? two.before().on(form).score() : place.scoreAfter();
                assertEquals(two.after().on(form).rank().getAsInt(), rank);
                assertEquals(two.after().on(form).score(), score);
            }
        }
        assertEquals(
                two.after().firstPlace(),
                difference
                        .firstPlace()
                        .map(Change.FirstPlace::after)
                        .orElse(two.before().firstPlace()));
    }

    @Property(tries = 200, seed = SEED)
    @Label("The other way round every change is told backwards")
    void theOtherWayRoundBeforeAndAfterChangePlaces(@ForAll("seeds") long seed) {
        Two two = Two.of(seed);
        AdviceDifference there = two.difference();
        AdviceDifference back = two.before().differenceFrom(two.after());
        assertEquals(there.changes().size(), back.changes().size());
        assertEquals(
                there.standings().stream()
                        .map(change -> change.form() + " " + change.before() + " " + change.after())
                        .sorted()
                        .toList(),
                back.standings().stream()
                        .map(change -> change.form() + " " + change.after() + " " + change.before())
                        .sorted()
                        .toList());
    }

    @Property(tries = 500, seed = SEED)
    @Label("A form is not excluded, and no score moves, without a rule that says why")
    void everyChangeOfAFormNamesTheRulesBehindIt(@ForAll("seeds") long seed) {
        AdviceDifference difference = Two.of(seed).difference();
        difference.standings().stream()
                .filter(change -> change.before() == Standing.EXCLUDED || change.after() == Standing.EXCLUDED)
                .forEach(change -> assertFalse(change.rules().isEmpty(), change::sentence));
        difference
                .places()
                .forEach(change -> assertEquals(
                        change.scoreAfter() - change.scoreBefore(),
                        change.causes().stream()
                                .mapToInt(cause -> cause.points())
                                .sum(),
                        change::sentence));
    }

    @Property(tries = 200, seed = SEED)
    @Label("Nothing differs between the two engines, nor between an advice and itself")
    void equalAdvicesDoNotDiffer(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Situation situation = SITUATIONS.random(random, random.nextDouble());
        Advice advice = RULEBOOK.advise(situation);
        assertTrue(advice.differenceFrom(advice).isEmpty());
        assertTrue(
                advice.differenceFrom(RULEBOOK.advise(situation, Engine.MASKS)).isEmpty());
    }

    @Property(tries = 200, seed = SEED)
    @Label("Every change is one sentence with a full stop")
    void everyChangeIsASentence(@ForAll("seeds") long seed) {
        Stream<String> sentences = Two.of(seed).difference().changes().stream().map(Change::sentence);
        sentences.forEach(sentence -> assertTrue(
                sentence.endsWith(".") && !sentence.endsWith("..") && !sentence.contains("Optional"), sentence));
    }
}
