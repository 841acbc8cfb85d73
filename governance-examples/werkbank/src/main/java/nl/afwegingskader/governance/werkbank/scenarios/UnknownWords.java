package nl.afwegingskader.governance.werkbank.scenarios;

/** A step, or a word in it, that is not known; the message says so in Dutch and may name the nearest. */
final class UnknownWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWords(String message) {
        super(message);
    }

    /** What to tell. */
    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
