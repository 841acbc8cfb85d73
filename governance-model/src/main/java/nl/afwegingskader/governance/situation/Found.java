package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a message names what was found. */
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    static String words(@Nullable Object value) {
        if (value == null) {
            return "niets";
        }
        if (value instanceof String text) {
            return "de tekst \"" + shortened(text) + "\"";
        }
        if (value instanceof Boolean truth) {
            return truth ? "ja (true)" : "nee (false)";
        }
        if (value instanceof List<?>) {
            return "een lijst";
        }
        if (value instanceof Map<?, ?>) {
            return "een groep van sleutels en waarden";
        }
        return (value instanceof Number ? "het getal " : "de waarde ") + shortened(value.toString());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
