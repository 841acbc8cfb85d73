package nl.afwegingskader.governance.source;

import java.util.List;
import java.util.Optional;

/**
 * A rule for people to read.
 *
 * @param id stable id
 * @param title the rule in one Dutch sentence
 * @param authority what it may say, from the folder of its file
 * @param source citation as the domain file gives it
 * @param validity the days on which it holds
 * @param confidence how sure we are
 * @param origin where its content was found
 * @param file the file it stands in, relative to the rules folder, with forward slashes; for what a table says, the table
 * @param line the line of its first word, or of the row of the table, counted from 1
 * @param text the rule as written, without indentation: from {@code als} up to the end
 * @param switchedOff why the rule takes no part, when it is switched off
 */
public record RuleCard(
        RuleId id,
        String title,
        Authority authority,
        Source source,
        Validity validity,
        Confidence confidence,
        Origin origin,
        String file,
        int line,
        List<String> text,
        Optional<String> switchedOff) {

    public RuleCard {
        text = List.copyOf(text);
    }

    /** The layer it belongs to. */
    public Layer layer() {
        return Layer.of(file).orElseThrow(() -> new IllegalStateException(file + " is in no layer"));
    }
}
