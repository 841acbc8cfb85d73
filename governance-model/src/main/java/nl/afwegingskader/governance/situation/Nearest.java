package nl.afwegingskader.governance.situation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to a mistyped one, for "bedoelt u …?". */
public final class Nearest {

    private Nearest() {}

    /** The nearest known word, when it is near enough to be what was meant. */
    public static Optional<String> to(String found, Collection<String> known) {
        if (found.length() > 100) {
            return Optional.empty();
        }
        String nearest = null;
        int least = found.length() <= 2 ? 2 : Math.max(2, found.length() / 3) + 1;
        for (String candidate : known) {
            // "BVO" is no mistyped "bv": of so few letters each one counts.
            if (found.length() <= 3 && candidate.length() != found.length()) {
                continue;
            }
            int distance = distance(plain(found), plain(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** " Bedoelt u …?" with a leading space, or nothing. */
    public static String question(String found, Collection<String> known) {
        return to(found, known).map(word -> " Bedoelt u \"" + word + "\"?").orElse("");
    }

    /** Neither capitals nor accents make a difference. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
