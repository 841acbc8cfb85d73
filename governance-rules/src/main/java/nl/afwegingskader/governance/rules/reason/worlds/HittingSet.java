package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.BitSet;
import java.util.List;

/** The fewest numbers that have one in common with every set. */
final class HittingSet {

    private final List<BitSet> sets;

    private HittingSet(List<BitSet> sets) {
        this.sets = sets;
    }

    /**
     * A smallest one; of those the one whose numbers come first. So it does not matter in which order the sets were found.
     *
     * @param sets none of them empty
     */
    static BitSet smallest(List<BitSet> sets) {
        HittingSet search = new HittingSet(sets);
        BitSet chosen = new BitSet();
        for (int most = 0; !search.extend(chosen, 0, most); most++) {
            chosen.clear();
        }
        return chosen;
    }

    /** Adds so many numbers from the given one on, until every set is hit; false when that cannot be. */
    private boolean extend(BitSet chosen, int from, int most) {
        BitSet missed = new BitSet();
        int reachable = Integer.MAX_VALUE;
        for (BitSet set : sets) {
            if (!set.intersects(chosen)) {
                missed.or(set);
                // The next number may not lie beyond the last of any set that is still missed.
                reachable = Math.min(reachable, set.length() - 1);
            }
        }
        if (missed.isEmpty()) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        for (int number = missed.nextSetBit(from);
                number >= 0 && number <= reachable;
                number = missed.nextSetBit(number + 1)) {
            chosen.set(number);
            if (extend(chosen, number + 1, most - 1)) {
                return true;
            }
            chosen.clear(number);
        }
        return false;
    }
}
