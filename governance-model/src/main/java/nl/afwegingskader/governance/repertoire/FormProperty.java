package nl.afwegingskader.governance.repertoire;

import nl.afwegingskader.governance.situation.Coded;

/** The columns of the property matrix of forms (domain §2a.1). */
public enum FormProperty implements Coded {
    /** Has legal personality (LP). */
    LEGAL_PERSONALITY("rechtspersoon"),
    /** Can employ staff. */
    OWN_STAFF("eigen_personeel"),
    /** Powers can be delegated to it. */
    DELEGATION("delegatie"),
    /** Powers can be mandated to it. */
    MANDATE("mandaat"),
    /** Can set generally binding regulations (AVV). */
    BY_LAWS("verordeningen"),
    /** Can levy taxes. */
    TAXES("belastingen"),
    /** The raad may be a party. */
    COUNCIL_PARTY("raad"),
    /** The burgemeester may be a party. */
    MAYOR_PARTY("burgemeester"),
    /** A province or water authority may be a party. */
    PROVINCE_OR_WATER_AUTHORITY("provincie_waterschap"),
    /** Private parties may take part. */
    PRIVATE_PARTIES("privaat"),
    /** The procedure of Wgr art. 1 applies. */
    WGR_PROCEDURE("wgr_procedure"),
    /** Zienswijze on the budget (Wgr 35). */
    BUDGET_VIEWS("zienswijze_begroting"),
    /** Active information duty (Wgr 17(2)). */
    INFORMATION_DUTY("informatieplicht"),
    /** Zienswijze on other decisions (Wgr 10(5)). */
    DECISION_VIEWS("zienswijze_besluiten"),
    /** Joint advisory committee of council members (Wgr 24a). */
    ADVISORY_COMMITTEE("adviescommissie"),
    /** Evaluation provision (Wgr 11a). */
    EVALUATION("evaluatie"),
    /** Wensen en bedenkingen of the raad (Gemw 160(2)). */
    WISHES_AND_CONCERNS("wensen_en_bedenkingen"),
    /** Typically a verbonden partij. */
    CONNECTED_PARTY("verbonden_partij");

    private final String code;

    FormProperty(String code) {
        this.code = code;
    }

    /** The column in {@code vormen.csv}. */
    @Override
    public String code() {
        return code;
    }

    /** What a cell of the matrix says. */
    public enum Value implements Coded {
        YES("ja"),
        NO("nee"),
        /** Under a condition that {@link Form#remarks()} gives. */
        CONDITIONAL("voorwaardelijk"),
        NOT_APPLICABLE("nvt"),
        /** The domain file does not say. */
        UNKNOWN("onbekend");

        private final String code;

        Value(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        static Value of(String code) {
            for (Value value : values()) {
                if (value.code.equals(code)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("'" + code + "' is no cell of the matrix of forms");
        }
    }
}
