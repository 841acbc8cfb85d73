package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** When an agenda item comes up. The day of an occasion is for each municipality to say. */
public enum Occasion implements Coded {
    NOW("nu"),
    /** The next meeting of those who act. */
    NEXT_MEETING("eerstvolgend_overleg"),
    /** The council's yearly memorandum that sets the frame for the budget. */
    FRAMEWORK_MEMORANDUM("kadernota"),
    /** The council's treatment of the municipality's annual accounts. */
    ANNUAL_ACCOUNTS("jaarrekening"),
    BUDGET("begroting"),
    /** The council's long term agenda. */
    LONG_TERM_AGENDA("lange_termijn_agenda"),
    /** A moment at which the cooperation can be reconsidered. */
    DECISIVE_MOMENT("cruciaal_moment");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
