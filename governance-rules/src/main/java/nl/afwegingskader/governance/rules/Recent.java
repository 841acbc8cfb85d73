package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.situation.Situation;

/** The latest situations, a bounded number of them. Thread-safe, without a lock. */
final class Recent {

    private final AtomicReferenceArray<Situation> latest;
    private final AtomicInteger count = new AtomicInteger();

    Recent(int most) {
        latest = new AtomicReferenceArray<>(most);
    }

    void add(Situation situation) {
        if (latest.length() > 0) {
            latest.setRelease(Math.floorMod(count.getAndIncrement(), latest.length()), situation);
        }
    }

    /** Each of them once. */
    List<Situation> different() {
        return IntStream.range(0, latest.length())
                .mapToObj(latest::getAcquire)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
