package nl.afwegingskader.governance.source;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stable id of a rule, fit to be quoted in a council paper: letters, a number, at most one lower-case letter, and
 * for one case of a definition a dot and its place ({@code L001}, {@code F127a}, {@code AF02.1}).
 *
 * <p>Ids sort by letters and then by number, so {@code L9} comes before {@code L10}.
 */
public record RuleId(String text) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([0-9]{1,4})([a-z]?)(?:\\.([0-9]{1,2}))?");

    private static final Comparator<RuleId> NATURAL = Comparator.comparing((RuleId id) -> id.part(1))
            .thenComparingInt(id -> id.number(2))
            .thenComparing(id -> id.part(3))
            .thenComparingInt(id -> id.number(4))
            .thenComparing(RuleId::text);

    /** @throws IllegalArgumentException when the text does not have the form above */
    public RuleId {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no rule id; expected for example L001, F127a or AF02.1");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return NATURAL.compare(this, other);
    }

    private String part(int group) {
        Matcher matcher = FORM.matcher(text);
        matcher.matches();
        String part = matcher.group(group);
        return part == null ? "" : part;
    }

    private int number(int group) {
        String part = part(group);
        return part.isEmpty() ? -1 : Integer.parseInt(part);
    }

    @Override
    public String toString() {
        return text;
    }
}
