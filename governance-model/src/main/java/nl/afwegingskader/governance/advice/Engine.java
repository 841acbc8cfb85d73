package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** What decided which rules hold. Both give the same answer; an advice says which it was. */
public enum Engine implements Coded {
    /** Drools: one situation at a time. */
    DROOLS("drools"),
    /** The same rules as bit masks: many situations, with a share of them decided by Drools again. */
    MASKS("maskers");

    private final String code;

    Engine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
