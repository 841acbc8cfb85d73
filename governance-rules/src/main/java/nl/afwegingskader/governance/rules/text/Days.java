package nl.afwegingskader.governance.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and Excel write them. */
final class Days {

    private static final Pattern DUTCH = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");

    private Days() {}

    /** A day as {@code jjjj-mm-dd}; years of five digits and more exist in Java and nowhere else. */
    static Optional<LocalDate> day(String text) {
        if (text.length() != "jjjj-mm-dd".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** A day as {@code d-m-jjjj}, which Dutch Excel makes of any day: the day always comes first. */
    static Optional<LocalDate> dutch(String text) {
        Matcher parts = DUTCH.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
