package nl.afwegingskader.governance.situation;

import java.math.BigDecimal;

/** Decimal numbers as whole hundredths, without rounding. */
final class Exact {

    /** No amount or percentage needs more digits; longer ones are refused before they cost anything. */
    private static final int MOST_DIGITS = 18;

    private Exact() {}

    static long scaled(BigDecimal value, int decimals) {
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        try {
            return value.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    value.toPlainString() + " is too large or has more than " + decimals + " decimals");
        }
    }
}
