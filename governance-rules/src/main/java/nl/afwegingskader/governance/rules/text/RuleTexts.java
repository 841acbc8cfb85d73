package nl.afwegingskader.governance.rules.text;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/**
 * The files of a rulebook, before they are read as rules.
 *
 * @param texts the files
 * @param problems what is wrong with the folder and the files themselves, such as a file that is no text
 */
public record RuleTexts(List<RuleText> texts, List<RuleFileProblem> problems) {

    public RuleTexts {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** These files after others with which nothing is wrong. */
    public RuleTexts upon(List<RuleText> others) {
        return new RuleTexts(Stream.concat(others.stream(), texts.stream()).toList(), problems);
    }
}
