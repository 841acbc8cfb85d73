package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** What a finding does. */
public enum Effect implements Coded {
    /** The option is not allowed. Law only. */
    EXCLUDES("sluit_uit"),
    /**
     * The option is required; or, for a finding with a condition, the option is allowed if that condition is met. Law only, but that a
     * municipality may agree on roles and instruments it will have.
     */
    REQUIRES("vereist"),
    /** The form is allowed, but not in the design that the answers describe. Law only. */
    REJECTS_DESIGN("keurt_ontwerp_af"),
    FAVOURS("pleit_voor"),
    DISFAVOURS("pleit_tegen"),
    WARNS("waarschuwt"),
    /** Puts something on an agenda. */
    SCHEDULES("agendeert");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
