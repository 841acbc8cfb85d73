package nl.afwegingskader.governance.advice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.situation.Coded;

/** Parts of Dutch sentences. */
final class Sentences {

    private Sentences() {}

    /** "bv, nv en stichting"; none is "geen enkele vorm". */
    static String forms(Collection<? extends Coded> forms) {
        return forms.isEmpty()
                ? "geen enkele vorm"
                : listed(forms.stream().map(Coded::label).toList());
    }

    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    static String signed(int score) {
        return score > 0 ? "+" + score : String.valueOf(score);
    }

    /** The causes between brackets, after a space; nothing when there are none. */
    static String causes(List<FindingChange> causes) {
        return causes.isEmpty()
                ? ""
                : causes.stream().map(FindingChange::words).distinct().collect(Collectors.joining("; ", " (", ")"));
    }
}
