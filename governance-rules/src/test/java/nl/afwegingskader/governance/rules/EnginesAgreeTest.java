package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.examples.Example;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoners;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Three engines, one answer: what Drools concludes, the masks and the reading conclude too. Bulk work rests on this. */
class EnginesAgreeTest {

    private static final long RANDOM_SITUATIONS = 1_000_000;

    /** Fewer would mean that the boundaries are no longer all visited. */
    private static final long BOUNDARY_SITUATIONS = 200_000;

    /** Complete ones that the solver looks at too; they take a hundred times as long, so a million are a run of their own. */
    private static final long FORMULA_SITUATIONS = Long.getLong("formules", 5_000);

    /** Complete situations of which every boundary is visited with the solver. */
    private static final long FORMULA_BASES = Long.getLong("grondslagen", 3);

    /** Fewer would mean that the boundaries are no longer all visited. */
    private static final long BOUNDARIES_OF_ONE = 400;

    private static final long SEED = 20_261_124;

    /** From nothing known to everything known; complete ones more often, for there the most rules hold. */
    private static final double[] CHANCES = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 1, 1};

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());

    @Test
    @DisplayName("On a million random situations, from nothing known to everything known")
    void onAMillionRandomSituations() {
        LongStream.range(0, RANDOM_SITUATIONS).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            assertAgree(SITUATIONS.random(random, CHANCES[(int) (number % CHANCES.length)]));
        });
    }

    @Test
    @DisplayName(
            "On every boundary: each example with each kenmerk moved to both sides of every threshold, to every value, and to unknown")
    void onAllBoundarySituations() {
        LongAdder visited = new LongAdder();
        ExamplesTest.SHIPPED.rows().stream()
                .map(Example::situation)
                .distinct()
                .parallel()
                .flatMap(EnginesAgreeTest::boundaries)
                .forEach(situation -> {
                    assertAgree(situation);
                    visited.increment();
                });
        assertTrue(visited.sum() > BOUNDARY_SITUATIONS, visited::toString);
    }

    @Test
    @DisplayName("The reasoner's formulas hold too, on complete random situations; fewer, since they take far longer")
    void theFormulasOnRandomSituations() {
        Reasoners reasoners = reasoners();
        LongAdder visited = new LongAdder();
        LongStream.range(0, FORMULA_SITUATIONS).parallel().forEach(number -> {
            assertFormulasAgree(complete(number), reasoners);
            visited.increment();
            if (number % 10_000 == 0) {
                tell("complete random situations so far", visited);
            }
        });
        tell("complete random situations", visited);
        assertEquals(FORMULA_SITUATIONS, visited.sum());
    }

    @Test
    @DisplayName(
            "The reasoner's formulas hold too, on complete situations with each kenmerk moved to both sides of every"
                    + " threshold and to every value")
    void theFormulasOnAllBoundarySituations() {
        Reasoners reasoners = reasoners();
        LongAdder visited = new LongAdder();
        LongStream.range(0, FORMULA_BASES)
                .mapToObj(EnginesAgreeTest::complete)
                .flatMap(base -> Stream.concat(
                        SITUATIONS.boundaryDates(base),
                        Catalogue.all().stream()
                                .filter(Situations::canBeGenerated)
                                .flatMap(one -> SITUATIONS.boundaries(base, one))))
                .parallel()
                .forEach(situation -> {
                    assertFormulasAgree(situation, reasoners);
                    visited.increment();
                });
        tell("complete boundary situations", visited);
        assertTrue(visited.sum() > FORMULA_BASES * BOUNDARIES_OF_ONE, visited::toString);
    }

    private static Reasoners reasoners() {
        return new Reasoners(RULEBOOK.program(), RULEBOOK::masks);
    }

    /** A complete situation; rules cannot tell texts apart, so none at all will do. */
    private static Situation complete(long number) {
        return SITUATIONS
                .random(new Random(SEED + CHANCES.length * number + CHANCES.length - 1), 1)
                .with(Council.POLITICAL_TOPICS, List.of())
                .with(Timing.DECISIVE_MOMENTS, List.of());
    }

    private static void assertFormulasAgree(Situation situation, Reasoners reasoners) {
        assertAgree(situation);
        Reading read = Reading.of(RULEBOOK.program(), situation);
        BitSet formulas = reasoners.ask(reasoner -> reasoner.always(situation, read));
        BitSet drools = RULEBOOK.drools().decide(situation).concluded();
        int first = RULEBOOK.program().start(RULEBOOK.program().stages());
        assertEquals(drools.get(first, drools.size()), formulas, () -> "formulas on " + situation);
    }

    private static void tell(String what, LongAdder visited) {
        if (Boolean.getBoolean("tellen")) {
            System.err.println(visited + " " + what + " by Drools, masks, reading and formulas: no difference");
        }
    }

    private static void assertAgree(Situation situation) {
        BitSet drools = RULEBOOK.drools().decide(situation).concluded();
        Facts masks = RULEBOOK.masks().decide(situation);
        assertEquals(drools, masks.concluded(), () -> "masks on " + situation);
        Facts read = Reading.of(RULEBOOK.program(), situation).facts();
        assertEquals(drools, read.concluded(), () -> "reading on " + situation);
    }

    private static Stream<Situation> boundaries(Situation situation) {
        Stream<Situation> answers = Catalogue.all().stream()
                .filter(Situations::canBeGenerated)
                .filter(EnginesAgreeTest::isLookedAt)
                .flatMap(characteristic -> Stream.concat(
                        Stream.of(situation.without(characteristic)),
                        SITUATIONS.boundaries(situation, characteristic)));
        return Stream.concat(answers, SITUATIONS.boundaryDates(situation));
    }

    private static boolean isLookedAt(Characteristic<?> characteristic) {
        return RULEBOOK.ruleset().atoms().stream().anyMatch(atom -> atom.characteristic() == characteristic.index());
    }
}
