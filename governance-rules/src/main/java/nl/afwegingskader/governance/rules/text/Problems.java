package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.RulebookException;

/** Collects everything that is wrong, so that all of it is told at once. */
final class Problems {

    /** A folder with more problems than this is no rulebook; the rest would only bury the first. */
    static final int MOST = 500;

    private static final int LONGEST = 2_000;

    private final List<RuleFileProblem> problems;

    Problems() {
        this(List.of());
    }

    /** @param found what was wrong already, before the files were read as rules */
    Problems(List<RuleFileProblem> found) {
        this.problems = new ArrayList<>(found);
    }

    /**
     * Adds one; the last that fits ends the reading, for to look for what was meant takes more work than a hostile folder may ask.
     *
     * @throws RulebookException when there are too many
     */
    void add(ProblemCode code, Place place, String message, String suggestion) {
        problems.add(new RuleFileProblem(
                code, place.file(), place.line(), place.column(), cut(message, LONGEST), cut(suggestion, LONGEST)));
        if (problems.size() >= MOST) {
            refuse();
        }
    }

    /**
     * The rulebook is too large to go on reading.
     *
     * @throws RulebookException with this problem and those before it
     */
    void addTooLarge(Place place, String message, String suggestion) {
        add(ProblemCode.TOO_LARGE, place, message, suggestion);
        refuse();
    }

    void add(ProblemCode code, Place place, String message) {
        add(code, place, message, "");
    }

    /** How many there are, to see whether something added one. */
    int count() {
        return problems.size();
    }

    List<RuleFileProblem> all() {
        return List.copyOf(problems);
    }

    /** Throws when anything is wrong. */
    void refuse() {
        if (!problems.isEmpty()) {
            Collections.sort(problems);
            throw new RulebookException(problems);
        }
    }

    /** A line of a file as a message quotes it. */
    static String shortened(String line) {
        return cut(line, 80);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
