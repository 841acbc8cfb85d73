package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.afwegingskader.governance.rules.text.RuleText;

/**
 * What was read from rules folders at one moment.
 *
 * @param texts none when the folders could not be read
 * @param problems what was wrong before any rule was read
 */
record FolderContent(List<RuleText> texts, List<RuleFileProblem> problems) {

    static FolderContent of(Supplier<List<RuleText>> reading) {
        try {
            List<RuleText> texts = reading.get();
            return new FolderContent(texts, empty(texts));
        } catch (RulebookException unreadable) {
            return new FolderContent(List.of(), unreadable.problems());
        }
    }

    /** Of folders that never come to rest. */
    static FolderContent restless() {
        return new FolderContent(
                List.of(),
                List.of(new RuleFileProblem(
                        ProblemCode.UNREADABLE,
                        ".",
                        0,
                        0,
                        "deze map blijft veranderen.",
                        "Kijk welk programma er steeds in schrijft.")));
    }

    /** A rule file without a word is what a save that failed, or is not done, leaves behind. */
    private static List<RuleFileProblem> empty(List<RuleText> texts) {
        return texts.stream()
                .filter(text -> text.text().isBlank())
                .map(text -> new RuleFileProblem(
                        ProblemCode.NO_RULES,
                        text.path(),
                        0,
                        0,
                        "dit bestand is leeg.",
                        "Zet de tekst terug, of haal het bestand weg."))
                .toList();
    }

    /** @throws RulebookException with every problem, also those in the rules */
    Rulebook open(Function<List<RuleText>, Rulebook> opening) {
        if (problems.isEmpty()) {
            return opening.apply(texts);
        }
        List<RuleFileProblem> all = new ArrayList<>(problems);
        if (!texts.isEmpty()) {
            try {
                opening.apply(texts);
            } catch (RulebookException more) {
                all.addAll(more.problems());
            }
        }
        throw new RulebookException(all.stream().sorted().toList());
    }
}
