package nl.afwegingskader.governance.situation;

import java.math.BigDecimal;

/**
 * A percentage, exact to a hundredth. Prints as {@code 12.5} and parses back from it.
 *
 * @param basisPoints hundredths of a percent, from 0 to {@value #MAXIMUM}
 */
public record Percentage(long basisPoints) implements Comparable<Percentage> {

    /** A thousand percent: more is a typing error. */
    public static final long MAXIMUM = 100_000;

    /** @throws IllegalArgumentException when outside 0 to 1000 percent */
    public Percentage {
        if (basisPoints < 0 || basisPoints > MAXIMUM) {
            throw new IllegalArgumentException(
                    "a percentage lies between 0 and 1000, but this is " + BigDecimal.valueOf(basisPoints, 2));
        }
    }

    public static Percentage of(long percent) {
        return of(BigDecimal.valueOf(percent));
    }

    /** @throws IllegalArgumentException when outside 0 to 1000 percent, or finer than a hundredth */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(Exact.scaled(percent, 2));
    }

    /** @throws IllegalArgumentException when the text is no percentage in digits with at most two decimals */
    public static Percentage parse(String text) {
        return of(Exact.parse(text));
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(basisPoints, other.basisPoints);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
