package nl.afwegingskader.governance.rules;

import nl.afwegingskader.governance.advice.Engine;

/**
 * How {@link Rulebook#adviseAll} works.
 *
 * @param engine what decides
 * @param checkOneIn of so many situations one is decided by the other engine again; 0 for none
 * @param threads how many threads work
 */
public record BulkOptions(Engine engine, int checkOneIn, int threads) {

    private static final int CHECK_ONE_IN = 1_000;

    /** @throws IllegalArgumentException when a number is negative, or there is no thread */
    public BulkOptions {
        if (checkOneIn < 0 || threads < 1) {
            throw new IllegalArgumentException(
                    "checkOneIn is 0 or more and threads 1 or more, but they are " + checkOneIn + " and " + threads);
        }
    }

    /** Masks, one in a thousand checked, all cores. */
    public static BulkOptions standard() {
        return new BulkOptions(Engine.MASKS, CHECK_ONE_IN, Runtime.getRuntime().availableProcessors());
    }

    public BulkOptions decidingBy(Engine other) {
        return new BulkOptions(other, checkOneIn, threads);
    }

    public BulkOptions checkingOneIn(int situations) {
        return new BulkOptions(engine, situations, threads);
    }

    public BulkOptions onThreads(int number) {
        return new BulkOptions(engine, checkOneIn, number);
    }
}
