package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a sentence: words, and quoted texts shown as {@code "{name}"}. It matches whole lines only.
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\"\\{[a-z]+}\"");

    private final String text;
    private final String start;
    private @Nullable Pattern pattern;

    Template(String text) {
        this.text = text;
        this.start = text.contains("\"") ? text.substring(0, text.indexOf('"')) : text;
    }

    /** Made when it is first needed: most sentences of a rulebook are never written. */
    private Pattern pattern() {
        if (pattern == null) {
            pattern = compiled();
        }
        return pattern;
    }

    private Pattern compiled() {
        StringBuilder regex = new StringBuilder();
        int done = 0;
        Matcher holes = HOLE.matcher(text);
        while (holes.find()) {
            regex.append(words(text.substring(done, holes.start()))).append("\"([^\"]*)\"");
            done = holes.end();
        }
        regex.append(words(text.substring(done)));
        return Pattern.compile(regex.toString());
    }

    private static String words(String words) {
        StringBuilder regex = new StringBuilder();
        for (String piece : words.split("(?<= )|(?= )")) {
            regex.append(piece.equals(" ") ? "[ \\t]+" : Pattern.quote(piece));
        }
        return regex.toString();
    }

    /** The quoted texts of a line of this form. */
    Optional<List<Quoted>> match(String line, Place start) {
        Matcher matcher = pattern().matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Quoted> quoted = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            Place place = new Place(start.file(), start.line(), start.column() + matcher.start(group));
            quoted.add(new Quoted(matcher.group(group), place));
        }
        return Optional.of(quoted);
    }

    /** The words before the first quoted text. */
    String start() {
        return start;
    }

    /** The sentence for people: with {@code …} between the quotation marks. */
    String shown() {
        return HOLE.matcher(text).replaceAll("\"…\"");
    }

    String text() {
        return text;
    }
}
