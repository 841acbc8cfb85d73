package nl.afwegingskader.governance.situation;

import java.math.BigDecimal;

/**
 * An amount of euros, exact to the cent. Prints as {@code 1250.50} and parses back from it.
 *
 * @param cents whole cents, zero or more
 */
public record Money(long cents) implements Comparable<Money> {

    /** @throws IllegalArgumentException when negative */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("an amount is zero or more, but this is " + cents + " cents");
        }
    }

    /** @throws IllegalArgumentException when negative */
    public static Money euros(long euros) {
        return of(BigDecimal.valueOf(euros));
    }

    /** @throws IllegalArgumentException when negative, or finer than a cent, or too large to hold */
    public static Money of(BigDecimal euros) {
        return new Money(Exact.scaled(euros, 2));
    }

    /** @throws IllegalArgumentException when the text is no amount in digits with at most two decimals */
    public static Money parse(String text) {
        return of(Exact.parse(text));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
