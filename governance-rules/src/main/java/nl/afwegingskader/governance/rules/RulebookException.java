package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook could not be opened. It lists every problem, not only the first; nothing of the rulebook was used. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<RuleFileProblem> problems;

    /** @param problems at least one, sorted by place */
    public RulebookException(List<RuleFileProblem> problems) {
        super(problems.stream().map(RuleFileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A rulebook that cannot be opened for a reason outside its files. */
    public RulebookException(String message) {
        super(message);
        this.problems = List.of();
    }

    /** All problems, sorted by file, line and column; empty when the reason lies outside the files. */
    public List<RuleFileProblem> problems() {
        return problems;
    }
}
