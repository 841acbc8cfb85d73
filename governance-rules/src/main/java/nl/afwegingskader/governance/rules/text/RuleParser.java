package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.source.Authority;

/** The one parser of rule files: every line matches a known form as a whole, or is refused. */
final class RuleParser {

    /** Five times the rules that ship. */
    private static final int MOST_RULES = 2_000;

    private static final int MOST_STATEMENTS = 5_000;

    private final Thresholds thresholds;
    private final RuleDraft.Sentences sentences;
    private final List<ParsedRule> rules = new ArrayList<>();
    private int statements;

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
        statements += lines.rules().stream()
                .mapToInt(rule -> rule.statements().size())
                .sum();
        if (rules.size() > MOST_RULES || statements > MOST_STATEMENTS) {
            sentences
                    .problems()
                    .addTooLarge(
                            Place.of(file.path()),
                            "hiermee zijn er meer dan " + MOST_RULES + " regels, of meer dan " + MOST_STATEMENTS
                                    + " zinnen onder \"dan\".",
                            "Kijk of dit de goede map is.");
        }
    }
}
