package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** Who acts on an agenda item. */
public enum Actor implements Coded {
    COUNCIL("raad"),
    EXECUTIVE("college"),
    /** The member of the executive who answers for the cooperation. */
    EXECUTIVE_MEMBER("portefeuillehouder"),
    /** The official who answers for the cooperation (domain RB21). */
    ACCOUNT_HOLDER("accounthouder"),
    /** The manager who takes over while there is no account holder (domain RB22). */
    MANAGER("manager"),
    COUNCIL_CLERK("griffier"),
    /** The municipality's civil service. */
    ORGANISATION("organisatie"),
    PARTNERS("partners"),
    /** The board of the cooperation itself. */
    BOARD("bestuur_van_het_verband");

    private final String code;

    Actor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
