package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.rules.RulebookException;

/** A command cannot go on: what to tell, and the exit code. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final int exitCode;

    Refusal(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    static Refusal wrongInput(String line) {
        return new Refusal(Werkbank.WRONG_INPUT, List.of(line));
    }

    static Refusal wrongUse(String line) {
        return new Refusal(Werkbank.WRONG_USE, List.of(line));
    }

    /** A folder of rules that cannot be opened: every problem on a line of its own. */
    static Refusal of(RulebookException broken) {
        String message = broken.getMessage();
        return new Refusal(
                Werkbank.WRONG_INPUT,
                message == null ? List.of() : message.lines().toList());
    }

    List<String> lines() {
        return lines;
    }

    int exitCode() {
        return exitCode;
    }
}
