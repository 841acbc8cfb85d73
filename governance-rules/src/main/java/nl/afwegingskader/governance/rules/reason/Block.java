package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.text.Atom;

/**
 * As many clauses as fit in a word, and for every state of a dial they look at the clauses that this state leaves possible. So a
 * decision takes one word per dial, with nothing to branch on.
 */
final class Block {

    private final long all;
    private final int[] dials;
    private final long[][] rows;

    /** @param clauses at most 64 */
    Block(List<Clause> clauses, List<Dial> dials, List<Atom> table) {
        this.all = -1L >>> Long.SIZE - clauses.size();
        List<Integer> used = new ArrayList<>();
        List<long[]> allRows = new ArrayList<>();
        for (int place = 0; place < dials.size(); place++) {
            Dial dial = dials.get(place);
            if (clauses.stream()
                    .flatMap(clause -> clause.needs().stream())
                    .anyMatch(need -> dial.shows(table.get(need.atom())))) {
                used.add(place);
                allRows.add(rows(dial, clauses, table));
            }
        }
        this.dials = used.stream().mapToInt(Integer::intValue).toArray();
        this.rows = allRows.toArray(long[][]::new);
    }

    private static long[] rows(Dial dial, List<Clause> clauses, List<Atom> table) {
        long[] rows = new long[dial.states()];
        for (int state = 0; state < rows.length; state++) {
            for (int clause = 0; clause < clauses.size(); clause++) {
                rows[state] |= isPossible(clauses.get(clause), dial, state, table) ? 1L << clause : 0;
            }
        }
        return rows;
    }

    private static boolean isPossible(Clause clause, Dial dial, int state, List<Atom> table) {
        for (Clause.Need need : clause.needs()) {
            Atom atom = table.get(need.atom());
            if (dial.shows(atom) && !dial.meets(state, atom, need)) {
                return false;
            }
        }
        return true;
    }

    /** The clauses that are met, a bit for each. */
    long met(int[] states) {
        long met = all;
        for (int i = 0; i < dials.length; i++) {
            met &= rows[i][states[dials[i]]];
        }
        return met;
    }
}
