package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sentences by the words before their first quotation mark, since a line is tried against hundreds of them.
 *
 * @param <S> the kind of sentence
 */
final class SentenceIndex<S> {

    private final Map<String, List<S>> byStart = new HashMap<>();
    private final List<S> all;
    private final Function<S, Template> template;

    SentenceIndex(List<S> all, Function<S, Template> template) {
        this.all = all;
        this.template = template;
        all.forEach(sentence -> byStart.computeIfAbsent(template.apply(sentence).start(), start -> new ArrayList<>())
                .add(sentence));
    }

    /** The sentences that a line may be, in order. */
    List<S> candidates(String line) {
        // More than one space is allowed between words, so such a line is tried against all.
        if (line.contains("  ") || line.contains("\t")) {
            return all;
        }
        int quote = line.indexOf('"');
        return byStart.getOrDefault(quote < 0 ? line : line.substring(0, quote), List.of());
    }

    /** How each sentence is written, for a suggestion. */
    List<String> shown() {
        return all.stream().map(sentence -> template.apply(sentence).shown()).toList();
    }
}
