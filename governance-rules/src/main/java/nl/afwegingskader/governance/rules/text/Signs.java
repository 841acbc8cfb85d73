package nl.afwegingskader.governance.rules.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that may stand in a rule file, a table and the name of a file: those that a reader sees and that mean one thing. Refused are
 * signs that steer a screen or are not seen, letters and digits of another script, which look like ours, accents piled on a
 * letter, and what another encoding leaves of one.
 */
final class Signs {

    /** More accents upon each other than any language has; to sort a long pile of them takes the square of its length. */
    private static final String PILE = "\\p{M}{4,}";

    /** What is left of a letter with an accent, or a quote, that was read in another encoding. */
    private static final String GARBLED = "\\x{FFFD}|\\x{C3}[\\x{80}-\\x{BF}]|\\x{E2}\\x{20AC}";

    private static final Pattern PILED = Pattern.compile(PILE);

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\t\\n]]"
            + "|[\\p{L}\\p{Nd}&&[^\\x{0}-\\x{24F}\\x{1E00}-\\x{1EFF}]]"
            + "|[\\p{M}&&[^\\x{300}-\\x{34E}\\x{350}-\\x{36F}]]"
            // Without any ink.
            + "|\\x{2800}"
            + "|" + GARBLED + "|"
            + PILE);

    /** What to do about any other sign. */
    static final String PLAIN = "Schrijf alleen gewone letters, cijfers en leestekens.";

    private Signs() {}

    /**
     * A sign that is refused.
     *
     * @param at how many characters stand before it
     * @param shown how a message shows it, without being it
     * @param garbled whether another encoding left it
     */
    record Refused(int at, String shown, boolean garbled) {

        /** What to do about it. */
        String remedy() {
            return garbled
                    ? "Hier stond een letter met een accent of een leesteken; het bestand is met de verkeerde codering geopend."
                            + " Schrijf het woord opnieuw, en kijk het hele bestand na."
                    : PLAIN;
        }
    }

    /** The first sign that is refused. */
    static Optional<Refused> refused(String text) {
        Matcher found = REFUSED.matcher(text);
        return found.find()
                ? Optional.of(new Refused(
                        found.start(), name(found.group()), found.group().matches(GARBLED)))
                : Optional.empty();
    }

    /** The text with the names of refused signs for the signs themselves, fit for a message. */
    static String shown(String text) {
        return replaced(text, sign -> "[" + name(sign) + "]");
    }

    /** The text with a question mark for each refused sign, to go on reading. */
    static String without(String text) {
        return replaced(text, sign -> "?");
    }

    private static String replaced(String text, Function<String, String> shown) {
        return REFUSED.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(shown.apply(sign.group())));
    }

    static boolean arePiled(String text) {
        return PILED.matcher(text).find();
    }

    private static String name(String sign) {
        return String.format("U+%04X", sign.codePointAt(0));
    }
}
