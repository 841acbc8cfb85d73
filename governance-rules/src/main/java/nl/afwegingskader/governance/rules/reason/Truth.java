package nl.afwegingskader.governance.rules.reason;

/** What can be said of a condition when not every answer is known. */
public enum Truth {
    FALSE,
    OPEN,
    TRUE
}
