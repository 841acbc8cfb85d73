package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the smallest sets that suffice for something, fewest numbers first. A set that does not suffice is grown until nothing can be
 * added; whatever suffices must then have a number outside it, so that few sets need to be tried.
 */
final class SmallestSets {

    private final BitSet all;
    private final Predicate<BitSet> suffices;
    private final int most;
    private final int mostTests;
    private final Map<BitSet, Boolean> tested = new HashMap<>();
    private final List<BitSet> found = new ArrayList<>();
    private final List<BitSet> needed = new ArrayList<>();
    private boolean isMore;
    private boolean isBounded;

    /**
     * @param all the numbers to choose from
     * @param suffices whether a set does; what holds of a set should hold of a larger one, and what is found holds even if that is not so
     * @param most how many sets to find
     * @param mostTests how many sets to try; a limit, so that a hard search ends
     */
    SmallestSets(BitSet all, Predicate<BitSet> suffices, int most, int mostTests) {
        this.all = all;
        this.suffices = suffices;
        this.most = most;
        this.mostTests = mostTests;
        boolean larger = suffices(all);
        for (int size = 0; larger && !isMore && !isBounded; size++) {
            larger = search(new BitSet(), new BitSet(), size);
        }
    }

    /** The sets that suffice while none of them does without one of its numbers. */
    List<BitSet> found() {
        return found;
    }

    /** Whether there are more. */
    boolean isMore() {
        return isMore;
    }

    /** Whether the limit was reached, so that there may be more. */
    boolean isBounded() {
        return isBounded;
    }

    /** Adds so many numbers, other than those barred; true when more numbers may lead somewhere. */
    private boolean search(BitSet chosen, BitSet barred, int left) {
        if (isMore || isBounded || found.stream().anyMatch(set -> isWithin(set, chosen))) {
            return false;
        }
        Optional<BitSet> known =
                needed.stream().filter(one -> !one.intersects(chosen)).findFirst();
        if (known.isEmpty() && suffices(chosen)) {
            add(least(copy(chosen)));
            return false;
        }
        BitSet lacking = known.orElseGet(() -> lacking(chosen));
        if (left == 0) {
            return true;
        }
        boolean larger = false;
        BitSet barredNow = copy(barred);
        for (int number = lacking.nextSetBit(0); number >= 0; number = lacking.nextSetBit(number + 1)) {
            if (!barredNow.get(number)) {
                chosen.set(number);
                larger |= search(chosen, barredNow, left - 1);
                chosen.clear(number);
                // Every set with this number has been looked at.
                barredNow.set(number);
            }
        }
        return larger;
    }

    /** Numbers of which every set that suffices has one, and the chosen ones have none. */
    private BitSet lacking(BitSet chosen) {
        BitSet grown = copy(chosen);
        for (int number = all.nextSetBit(0); number >= 0; number = all.nextSetBit(number + 1)) {
            if (!grown.get(number)) {
                grown.set(number);
                if (suffices(grown)) {
                    grown.clear(number);
                }
            }
        }
        BitSet rest = copy(all);
        rest.andNot(grown);
        needed.add(rest);
        return rest;
    }

    private boolean suffices(BitSet some) {
        Boolean known = tested.get(some);
        if (known == null) {
            isBounded |= tested.size() >= mostTests;
            known = !isBounded && suffices.test(some);
            tested.put(copy(some), known);
        }
        return known;
    }

    /** The set, less what turns out not to be needed. */
    private BitSet least(BitSet some) {
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            BitSet fewer = copy(some);
            fewer.clear(number);
            if (suffices(fewer)) {
                return least(fewer);
            }
        }
        return some;
    }

    private void add(BitSet set) {
        if (isBounded || found.contains(set)) {
            return;
        }
        if (found.size() == most) {
            isMore = true;
        } else {
            found.add(set);
        }
    }

    private static boolean isWithin(BitSet some, BitSet more) {
        BitSet rest = copy(some);
        rest.andNot(more);
        return rest.isEmpty();
    }

    static BitSet copy(BitSet some) {
        return (BitSet) some.clone();
    }
}
