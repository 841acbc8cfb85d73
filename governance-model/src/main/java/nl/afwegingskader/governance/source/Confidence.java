package nl.afwegingskader.governance.source;

/** How sure we are that a rule says what its source says. */
public enum Confidence {
    /** The text was read and is unambiguous. */
    HIGH("hoog"),
    /** The text was read, but a reading or a cross-reference is needed. */
    MEDIUM("middel"),
    /** General knowledge, or resting on a date that was not verified. */
    LOW("laag");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The Dutch word used in rule files, JSON and reports. */
    public String code() {
        return code;
    }
}
