package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** Whether the law allows a form in this situation. */
public enum Standing implements Coded {
    /** Exactly this form is required by law, and nothing excludes it. */
    REQUIRED("verplicht"),
    /** No rule of law can exclude it, whatever the unanswered kenmerken turn out to be. */
    ADMISSIBLE("toelaatbaar"),
    /** A rule of law may exclude it, depending on unanswered kenmerken and on nothing else. */
    CONDITIONAL("voorwaardelijk"),
    /** A rule of law excludes it for certain. */
    EXCLUDED("uitgesloten");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
