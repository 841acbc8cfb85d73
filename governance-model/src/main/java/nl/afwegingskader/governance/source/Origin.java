package nl.afwegingskader.governance.source;

/** Where the content of a rule was found. */
public enum Origin {
    /** In a statute or case law. */
    LAW("wet"),
    /** In guidance or practice that is named. */
    PUBLIC_SOURCE("bron"),
    /** Literally on the Venlo Samenwerkingswijzer page. */
    VENLO("venlo"),
    /** Reconstructed by the makers of this library, because the source has only a picture or is silent. */
    RECONSTRUCTION("reconstructie");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The Dutch word used in rule files, JSON and reports. */
    public String code() {
        return code;
    }
}
