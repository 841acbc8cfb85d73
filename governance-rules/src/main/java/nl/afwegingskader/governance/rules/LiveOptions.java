package nl.afwegingskader.governance.rules;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a {@link LiveRulebook} works.
 *
 * @param look how long it waits before it looks at the folder again; more than nothing
 * @param quiet how long nothing may be saved before it reads the folder; more than nothing, and longer than a save takes
 * @param remembered how many of the latest situations it keeps in memory, to try a new edition on; 0 for none. They are never written
 *     down, but the listener gets those whose advice changes
 * @param kept how many editions it keeps to roll back to, the deciding one included; at least 1
 * @param refused the kinds of flaws that a new edition may not add; none when an edition need not be proven, which saves seconds
 * @param listener told what happened, one thing at a time, on the thread on which it happened; the edition does not change again before it
 *     returns. What it throws goes to the uncaught exception handler of that thread, and stops nothing
 */
public record LiveOptions(
        Duration look,
        Duration quiet,
        int remembered,
        int kept,
        Set<Flaw.Kind> refused,
        Consumer<? super LiveEvent> listener) {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final int REMEMBERED = 200;
    private static final int KEPT = 10;

    /** @throws IllegalArgumentException when a duration or number is too small */
    public LiveOptions {
        if (look.compareTo(Duration.ZERO) <= 0 || quiet.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "look and quiet are more than nothing, but they are " + look + " and " + quiet);
        }
        if (remembered < 0 || kept < 1) {
            throw new IllegalArgumentException(
                    "remembered is 0 or more and kept 1 or more, but they are " + remembered + " and " + kept);
        }
        refused = Set.copyOf(refused);
    }

    /**
     * Looks four times a second, reads after a fifth of a second of quiet, tries a new edition on the latest 200 situations, refuses none for
     * its flaws, keeps 10 editions, and tells nobody.
     */
    public static LiveOptions standard() {
        return new LiveOptions(LOOK, QUIET, REMEMBERED, KEPT, Set.of(), event -> {});
    }

    /** For a slow network drive: looks less often. */
    public LiveOptions lookingEvery(Duration pause) {
        return new LiveOptions(pause, quiet, remembered, kept, refused, listener);
    }

    public LiveOptions quietFor(Duration duration) {
        return new LiveOptions(look, duration, remembered, kept, refused, listener);
    }

    public LiveOptions remembering(int situations) {
        return new LiveOptions(look, quiet, situations, kept, refused, listener);
    }

    public LiveOptions keeping(int editions) {
        return new LiveOptions(look, quiet, remembered, editions, refused, listener);
    }

    /** Refuses an edition with a flaw of these kinds that the deciding edition has not. */
    public LiveOptions refusingNew(Set<Flaw.Kind> kinds) {
        return new LiveOptions(look, quiet, remembered, kept, kinds, listener);
    }

    public LiveOptions telling(Consumer<? super LiveEvent> toldTo) {
        return new LiveOptions(look, quiet, remembered, kept, refused, toldTo);
    }
}
