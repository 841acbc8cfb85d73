package nl.afwegingskader.governance.rules.reason.worlds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallestSetsTest {

    private static final int NUMBERS = 10;

    @Test
    void findsAllSmallestSetsAndNoOthers() {
        Random random = new Random(20_261_126);
        for (int time = 0; time < 200; time++) {
            List<BitSet> given = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(ignored -> set(random))
                    .toList();
            SmallestSets sets = new SmallestSets(all(), suffices(given), 100, 100_000);

            Set<BitSet> smallest = new HashSet<>(given);
            smallest.removeIf(set -> given.stream().anyMatch(other -> !other.equals(set) && isWithin(other, set)));
            assertEquals(smallest, new HashSet<>(sets.found()));
            assertFalse(sets.isMore() || sets.isBounded());
        }
    }

    @Test
    void thoseWithTheFewestNumbersComeFirstAndMoreAreTold() {
        List<BitSet> given = List.of(BitSet.valueOf(new long[] {0b111}), BitSet.valueOf(new long[] {0b11000}));
        SmallestSets sets = new SmallestSets(all(), suffices(given), 1, 100_000);

        assertEquals(List.of(given.get(1)), sets.found());
        assertTrue(sets.isMore());
    }

    @Test
    void nothingSufficingFindsNothing() {
        SmallestSets sets = new SmallestSets(all(), some -> false, 10, 100);

        assertEquals(List.of(), sets.found());
        assertFalse(sets.isMore() || sets.isBounded());
    }

    @Test
    void theLimitEndsTheSearchAndIsTold() {
        SmallestSets sets = new SmallestSets(all(), some -> some.cardinality() > 5, 1_000, 50);

        assertTrue(sets.isBounded());
    }

    private static Predicate<BitSet> suffices(List<BitSet> given) {
        return some -> given.stream().anyMatch(set -> isWithin(set, some));
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, NUMBERS);
        return all;
    }

    private static BitSet set(Random random) {
        BitSet set = new BitSet();
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            set.set(random.nextInt(NUMBERS));
        }
        return set;
    }

    private static boolean isWithin(BitSet less, BitSet more) {
        BitSet rest = SmallestSets.copy(less);
        rest.andNot(more);
        return rest.isEmpty();
    }
}
