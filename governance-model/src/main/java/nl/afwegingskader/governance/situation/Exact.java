package nl.afwegingskader.governance.situation;

import java.math.BigDecimal;

/** Decimal numbers as whole hundredths, without rounding. */
final class Exact {

    /** No amount or percentage needs more digits; longer ones are refused before they cost anything. */
    private static final int MOST_DIGITS = 19;

    private Exact() {}

    /** Refuses more decimals than asked, also when they are zero: 1.000 may have been meant as a thousand. */
    static long scaled(BigDecimal value, int decimals) {
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        try {
            if (value.scale() > decimals) {
                throw new ArithmeticException("too fine");
            }
            return value.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    value.toPlainString() + " is too large or has more than " + decimals + " decimals");
        }
    }

    /** @throws IllegalArgumentException when the text is no number in digits, with at most one point */
    static BigDecimal parse(String text) {
        if (!text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            throw new IllegalArgumentException("'" + Found.shortened(text) + "' is no number like 1250 or 1250.50");
        }
        return new BigDecimal(text);
    }
}
