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
    private static final int MOST = 500;

    private final List<RuleFileProblem> problems;

    Problems() {
        this(List.of());
    }

    /** @param found what was wrong already, before the files were read as rules */
    Problems(List<RuleFileProblem> found) {
        this.problems = new ArrayList<>(found);
    }

    void add(ProblemCode code, Place place, String message, String suggestion) {
        if (problems.size() < MOST) {
            problems.add(new RuleFileProblem(code, place.file(), place.line(), place.column(), message, suggestion));
        }
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
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
