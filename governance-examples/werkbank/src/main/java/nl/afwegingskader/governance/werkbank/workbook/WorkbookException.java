package nl.afwegingskader.governance.werkbank.workbook;

import java.util.List;

/** A workbook cannot be made, read or brought back. It lists every reason, in Dutch; nothing was written. */
public final class WorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    WorkbookException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    WorkbookException(String problem) {
        this(List.of(problem));
    }

    /** One line for each reason. */
    public List<String> problems() {
        return problems;
    }
}
