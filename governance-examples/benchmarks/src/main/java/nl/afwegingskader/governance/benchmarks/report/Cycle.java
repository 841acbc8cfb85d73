package nl.afwegingskader.governance.benchmarks.report;

import java.util.List;
import nl.afwegingskader.governance.situation.Situation;

/** Different situations, one after the other, and then again. Used by one thread. */
final class Cycle {

    private final Situation[] situations;
    private int next;

    Cycle(List<Situation> situations) {
        this.situations = situations.toArray(Situation[]::new);
    }

    Situation next() {
        next = next + 1 == situations.length ? 0 : next + 1;
        return situations[next];
    }
}
