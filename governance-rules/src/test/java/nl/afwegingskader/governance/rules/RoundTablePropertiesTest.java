package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RoundTable.Partner;
import nl.afwegingskader.governance.rules.RoundTable.Seat;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;

/** What a table promises: partners who agree on much and differ in some. */
class RoundTablePropertiesTest {

    private static final String SEED = "20261128";

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());
    private static final List<Characteristic<?>> ANSWERS =
            Catalogue.all().stream().filter(Situations::canBeGenerated).toList();

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static List<Partner> partners(Random random) {
        Situation shared = SITUATIONS.random(random, new double[] {0.1, 0.3, 0.6, 1}[random.nextInt(4)]);
        List<Partner> partners = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int number = 0; number < count; number++) {
            Situation own = shared;
            for (int more = random.nextInt(8); more > 0; more--) {
                Characteristic<?> one = ANSWERS.get(random.nextInt(ANSWERS.size()));
                own = random.nextInt(4) == 0 ? own.without(one) : SITUATIONS.withRandom(own, one, random);
            }
            partners.add(new Partner("partner " + number, own));
        }
        return partners;
    }

    @Property(tries = 100, seed = SEED)
    @Label("Every answer that is given is agreed or a difference, never both, perspectives aside")
    void everyAnswerIsAgreedOrADifference(@ForAll("seeds") long seed) {
        List<Partner> partners = partners(new Random(seed));
        RoundTable table = RULEBOOK.roundTable(partners);
        Set<Characteristic<?>> told = new HashSet<>();
        table.agreed().forEach(answer -> assertTrue(told.add(answer.characteristic())));
        table.differences().forEach(difference -> assertTrue(told.add(difference.characteristic())));
        Set<Characteristic<?>> given = partners.stream()
                .flatMap(partner -> partner.situation().known().stream())
                .filter(one -> one != Relation.OWN_PERSPECTIVE && one != Relation.PARTNER_PERSPECTIVES)
                .collect(Collectors.toSet());
        assertEquals(given, told);
        table.agreed()
                .forEach(answer -> partners.forEach(partner -> assertEquals(
                        answer.value(),
                        partner.situation().get(answer.characteristic()).orElseThrow())));
    }

    @Property(tries = 30, seed = SEED)
    @Label("Taking over the answer of another has the promised effect through Drools")
    void aSwapHasThePromisedEffect(@ForAll("seeds") long seed) {
        RoundTable table = RULEBOOK.roundTable(partners(new Random(seed)));
        table.differences().forEach(difference -> assertSwaps(difference, table.seats()));
    }

    private static <V> void assertSwaps(RoundTable.Difference<V> difference, List<Seat> seats) {
        for (RoundTable.Swap<V> swap : difference.swaps()) {
            Seat seat = seats.stream()
                    .filter(one -> one.name().equals(swap.partner()))
                    .findFirst()
                    .orElseThrow();
            Advice otherwise = RULEBOOK.advise(seat.situation().with(difference.characteristic(), swap.value()));
            assertEquals(otherwise.differenceFrom(seat.advice()), swap.difference());
            assertFalse(Contradictions.arise(seat.advice(), otherwise));
        }
        assertTrue(difference.changesFirstPlace() <= seats.size());
    }

    @Property(tries = 100, seed = SEED)
    @Label("No form that all may choose has less regret than the ones that are told")
    void noFormHasLessRegret(@ForAll("seeds") long seed) {
        RoundTable table = RULEBOOK.roundTable(partners(new Random(seed)));
        Map<Form, Integer> most = new TreeMap<>();
        for (Form form : Form.values()) {
            if (table.seats().stream().allMatch(seat -> mayChoose(seat.advice(), form))) {
                most.put(
                        form,
                        table.seats().stream()
                                .mapToInt(seat -> best(seat.advice())
                                        - seat.advice().on(form).score())
                                .max()
                                .orElse(0));
            }
        }
        assertEquals(
                most.keySet(),
                table.regrets().stream().map(RoundTable.Regret::form).collect(Collectors.toSet()));
        Set<Form> least = most.entrySet().stream()
                .filter(one -> one.getValue().equals(Collections.min(most.values())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(
                least, table.leastRegret().stream().map(RoundTable.Regret::form).collect(Collectors.toSet()));
        table.regrets().forEach(regret -> assertTrue(regret.points().stream().allMatch(points -> points >= 0)));
    }

    private static boolean mayChoose(Advice advice, Form form) {
        boolean otherRequired = Stream.of(Form.values())
                .anyMatch(other -> other != form && advice.on(other).standing() == Standing.REQUIRED);
        return advice.on(form).standing() != Standing.EXCLUDED && !otherRequired;
    }

    /** The score of what stands first, which is the highest unless the law requires a form. */
    private static int best(Advice advice) {
        return advice.on(advice.firstPlace().get(0)).score();
    }

    @Property(tries = 50, seed = SEED)
    @Label("Who sits where does not matter")
    void theOrderOfThePartnersDoesNotMatter(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Partner> partners = partners(random);
        List<Partner> shuffled = new ArrayList<>(partners);
        Collections.shuffle(shuffled, random);
        RoundTable one = RULEBOOK.roundTable(partners);
        RoundTable other = RULEBOOK.roundTable(shuffled);
        assertEquals(one.agreed(), other.agreed());
        assertEquals(weighed(one), weighed(other));
        assertEquals(
                one.regrets().stream().map(RoundTable.Regret::form).toList(),
                other.regrets().stream().map(RoundTable.Regret::form).toList());
    }

    private static List<String> weighed(RoundTable table) {
        return table.differences().stream()
                .map(difference -> difference.characteristic() + " " + difference.changesFirstPlace() + " "
                        + difference.changesStanding() + " " + difference.changesScore())
                .toList();
    }
}
