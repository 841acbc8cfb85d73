package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.source.Authority;

/** The one parser of rule files: every line matches a known form as a whole, or is refused. */
final class RuleParser {

    private final Thresholds thresholds;
    private final RuleDraft.Sentences sentences;
    private final List<ParsedRule> rules = new ArrayList<>();

    RuleParser(
            Problems problems, Thresholds thresholds, ConditionSentences conditions, ConclusionSentences conclusions) {
        this.thresholds = thresholds;
        this.sentences = new RuleDraft.Sentences(
                new SentenceIndex<>(conditions.sentences(), ConditionSentences.Sentence::template),
                new SentenceIndex<>(conclusions.sentences(), ConclusionSentences.Sentence::template),
                problems);
    }

    List<ParsedRule> rules() {
        return rules;
    }

    /** Reads one file; its rules are added, its problems told. */
    void read(RuleText file, Authority authority) {
        thresholds.usedBy(authority);
        RuleLines lines = new RuleLines(authority, sentences);
        String[] texts = file.text().split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
            lines.read(texts[i], new Place(file.path(), i + 1, 1));
        }
        lines.end();
        rules.addAll(lines.rules());
    }
}
