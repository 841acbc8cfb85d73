package nl.afwegingskader.governance.rules.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.situation.Nearest;

/**
 * The sentence that somebody meant who wrote one that does not exist: the same words, some mistyped. A word that sentences are made of is never taken
 * for another, since "niet" and "iets" or "boven" and "onder" are near in letters and far in meaning.
 */
final class SentenceHint {

    /** Words that may be there or not. */
    private static final Set<String> FILLING = Set.of("de", "het", "een", "is");

    private static final Map<String, String> SYNONYMS =
            Map.of("tenminste", "minstens", "minimaal", "minstens", "maximaal", "hoogstens");

    private static final int NOT = 1_000;

    /** So many words may be other. */
    private static final int MOST = 3;

    /** The words of each sentence. */
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    private final Set<String> words = new HashSet<>();

    /** @param known the sentences as they are shown, with "…" for what is quoted */
    SentenceHint(List<String> known) {
        known.forEach(sentence -> this.known.put(sentence, words(sentence)));
        this.known.values().forEach(words::addAll);
    }

    /** @param sentence with "…" for what is quoted */
    Optional<String> of(String sentence) {
        List<String> written = words(sentence);
        String nearest = null;
        int least = MOST + 1;
        for (Map.Entry<String, List<String>> candidate : known.entrySet()) {
            int cost = cost(written, candidate.getValue());
            if (cost < least) {
                least = cost;
                nearest = candidate.getKey();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static List<String> words(String sentence) {
        return Arrays.asList(Normalizer.normalize(sentence.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[\\s,;:.]+"));
    }

    /** How many words differ, in the best way to lay both beside each other. */
    private int cost(List<String> written, List<String> meant) {
        int[] previous = new int[meant.size() + 1];
        for (int j = 1; j <= meant.size(); j++) {
            previous[j] = previous[j - 1] + loose(meant.get(j - 1));
        }
        for (String word : written) {
            int[] current = new int[meant.size() + 1];
            current[0] = previous[0] + loose(word);
            for (int j = 1; j <= meant.size(); j++) {
                String other = meant.get(j - 1);
                current[j] = Math.min(
                        previous[j - 1] + other(word, other),
                        Math.min(previous[j] + loose(word), current[j - 1] + loose(other)));
            }
            previous = current;
        }
        return previous[meant.size()];
    }

    private static int loose(String word) {
        return FILLING.contains(word) ? 1 : NOT;
    }

    private int other(String written, String meant) {
        if (written.equals(meant)) {
            return 0;
        }
        if (meant.equals(SYNONYMS.get(written))) {
            return 1;
        }
        return !words.contains(written) && Nearest.to(written, List.of(meant)).isPresent() ? 1 : NOT;
    }
}
