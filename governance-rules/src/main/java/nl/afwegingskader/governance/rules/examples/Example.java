package nl.afwegingskader.governance.rules.examples;

import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;

/**
 * One row of an example table.
 *
 * @param file the table, relative to the rules folder, with forward slashes
 * @param line its line, counted from 1
 * @param rule the rule it is about; or, with the number of a derived kenmerk, that kenmerk
 * @param text what it shows, in Dutch
 * @param situation the answers
 * @param expected {@code ja}, {@code nee}, {@code onbekend}, {@code = value}, or {@code ja: } with what the rule says
 */
public record Example(String file, int line, RuleId rule, String text, Situation situation, String expected) {

    /** How an expectation of what a rule says begins. */
    public static final String SAYS = "ja: ";

    /** The row as a list of tests names it. */
    @Override
    public String toString() {
        return rule + " " + text + " → " + expected + " (" + file.substring(file.lastIndexOf('/') + 1) + ":" + line
                + ")";
    }
}
