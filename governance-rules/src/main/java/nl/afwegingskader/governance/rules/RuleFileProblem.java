package nl.afwegingskader.governance.rules;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One thing that is wrong with a rule file or table.
 *
 * @param code the kind of mistake
 * @param file the file, relative to the rules folder, with forward slashes
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the column, counted from 1; 0 for the line as a whole
 * @param message what was found and what is allowed, in Dutch
 * @param suggestion the nearest known word or sentence, or another remedy, in Dutch; may be empty
 */
public record RuleFileProblem(ProblemCode code, String file, int line, int column, String message, String suggestion)
        implements Comparable<RuleFileProblem>, Serializable {

    private static final Comparator<RuleFileProblem> BY_PLACE = Comparator.comparing(RuleFileProblem::file)
            .thenComparingInt(RuleFileProblem::line)
            .thenComparingInt(RuleFileProblem::column)
            .thenComparing(RuleFileProblem::message);

    @Override
    public int compareTo(RuleFileProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:column}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }

    /** The message and the suggestion, if there is one. */
    public String text() {
        return message + (suggestion.isEmpty() ? "" : " " + suggestion);
    }

    /** {@code file:line:column: code message suggestion}, the form editors can jump from. */
    @Override
    public String toString() {
        return place() + ": " + code.code() + " " + text();
    }
}
