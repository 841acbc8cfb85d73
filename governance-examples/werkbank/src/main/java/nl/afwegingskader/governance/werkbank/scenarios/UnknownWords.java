package nl.afwegingskader.governance.werkbank.scenarios;

import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/** A step, or a word in it, that is not known; the message says so in Dutch and may name the nearest. */
final class UnknownWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    UnknownWords(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What to tell of the line that they are on. */
    RuleFileProblem on(String file, int line) {
        String message = getMessage();
        return new RuleFileProblem(code, file, line, 0, message == null ? "" : message, "");
    }
}
