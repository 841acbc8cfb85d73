package nl.afwegingskader.governance.source;

/** The layer a rule belongs to; it follows from the folder its file is in. Only {@link #LAW} can exclude or require. */
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
