package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** Whether the law allows an option in this situation. */
public enum Standing implements Coded {
    /** Nothing excludes the option, and it is required: a form when the law requires exactly that one, a role or instrument by law or agreement. */
    REQUIRED("verplicht"),
    /** No rule of law can exclude it, whatever the unanswered kenmerken turn out to be. */
    ADMISSIBLE("toelaatbaar"),
    /** A rule of law may exclude the option, depending on unanswered kenmerken and on nothing else. */
    CONDITIONAL("voorwaardelijk"),
    /** A rule of law excludes it for certain; or one of several does, whatever the unanswered kenmerken turn out to be. */
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
