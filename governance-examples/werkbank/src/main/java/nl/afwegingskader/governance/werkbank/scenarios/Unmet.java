package nl.afwegingskader.governance.werkbank.scenarios;

/** A step that does not come true; the message says in Dutch what came instead. */
final class Unmet extends AssertionError {

    private static final long serialVersionUID = 1L;

    Unmet(String message) {
        super(message);
    }
}
