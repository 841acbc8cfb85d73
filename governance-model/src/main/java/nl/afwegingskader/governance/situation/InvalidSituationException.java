package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier could not be read as a situation. It lists every problem, not only the first; nothing of it was used. */
public final class InvalidSituationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<SituationProblem> problems;

    /** @param problems at least one */
    public InvalidSituationException(List<SituationProblem> problems) {
        super(problems.stream().map(SituationProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the dossier. */
    public List<SituationProblem> problems() {
        return problems;
    }
}
