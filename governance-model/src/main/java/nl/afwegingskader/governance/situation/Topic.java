package nl.afwegingskader.governance.situation;

/**
 * A politically relevant subject of a samenwerkingsverband.
 *
 * @param text the subject in words; not blank
 * @param aspect what it touches
 */
public record Topic(String text, Aspect aspect) {

    /** @throws IllegalArgumentException when the text is blank */
    public Topic {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a topic needs a text, but it is blank");
        }
    }

    /** What makes a subject politically relevant, as the Venlo page names it. */
    public enum Aspect implements Coded {
        SOCIAL_EFFECT("maatschappelijk_effect"),
        USE_OF_MEANS("inzet_middelen"),
        OTHER("overig");

        private final String code;

        Aspect(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
