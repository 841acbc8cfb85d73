package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of the vocabulary.
 *
 * @param template the sentence, with {@code "…"} for each text and DATUM or STAND for a word
 * @param meaning what to do, given its texts; it throws {@link UnknownWords} for one that means nothing
 */
record Phrase(String template, Function<List<String>, Step> meaning) {

    /** What a step does with a scenario; it throws {@link Unmet} when it does not come true. */
    @FunctionalInterface
    interface Step {
        void on(World world);
    }

    /** The sentence as a regular expression, with a group for each text. */
    String pattern() {
        return "^"
                + template.replace("\"…\"", "\"([^\"]*)\"")
                        .replace("DATUM", "(\\S+)")
                        .replace("STAND", "(\\S+)")
                + "$";
    }

    /** Its texts, when a step is this sentence. */
    Optional<List<String>> texts(String step) {
        Matcher matcher = Pattern.compile(pattern()).matcher(step.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            texts.add(matcher.group(group));
        }
        return Optional.of(texts);
    }

    int count() {
        return Pattern.compile(pattern()).matcher("").groupCount();
    }
}
