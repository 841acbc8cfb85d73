package nl.afwegingskader.governance.source;

import java.util.List;
import java.util.Optional;

/**
 * A rule for people to read.
 *
 * @param id stable id
 * @param title the rule in one Dutch sentence
 * @param authority the layer, from the folder of its file
 * @param source citation as the domain file gives it
 * @param validity the days on which it holds
 * @param confidence how sure we are
 * @param origin where its content was found
 * @param file the rule file, relative to the rules folder, with forward slashes
 * @param line the line of its first word, counted from 1
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

    /** The same rule, where what it says comes from a row of a table that has a source of its own. */
    public RuleCard restingOn(Source rowSource, Confidence rowConfidence, Origin rowOrigin) {
        return new RuleCard(
                id, title, authority, rowSource, validity, rowConfidence, rowOrigin, file, line, text, switchedOff);
    }
}
