package nl.afwegingskader.governance.source;

/** What a rule may say; it follows from the {@link Layer} its file is in. Only {@link #LAW} can exclude, or require a form. */
public enum Authority {
    /** The law: folder {@code wet}. */
    LAW("wet"),
    /** A municipality's own working agreement: a folder under {@code afspraken}. */
    AGREEMENT("afspraak"),
    /** Experience and guidance: folder {@code praktijk}. */
    PRACTICE("praktijk");

    private final String code;

    Authority(String code) {
        this.code = code;
    }

    /** The Dutch word used in JSON and reports. */
    public String code() {
        return code;
    }
}
