package nl.afwegingskader.governance.situation;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as dossiers write them. */
final class Days {

    static final String ALLOWED = "een bestaande datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31";

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    static LocalDate read(Object value, String allowed) throws IllegalValueException {
        if (value instanceof String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                check(day);
                return day;
            } catch (DateTimeException | IllegalArgumentException refused) {
                // falls through to the one message
            }
        }
        throw new IllegalValueException("gevonden is " + Found.words(value) + "; toegestaan is " + allowed + ".");
    }

    static void check(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(day + " lies outside " + FIRST + " to " + LAST);
        }
    }
}
