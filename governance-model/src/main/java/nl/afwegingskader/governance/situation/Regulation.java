package nl.afwegingskader.governance.situation;

import java.util.Set;

/** Added kenmerken on what is agreed: the regeling, its boards, and the ties and roles around it. {@link Added} lists them. */
public final class Regulation {

    private Regulation() {}

    /** A provision that a regeling or agreement can hold. */
    public enum Provision implements Coded {
        AMENDMENT_AND_EXIT("wijziging_en_uittreding"),
        LIQUIDATION("vereffening"),
        EVALUATION("evaluatie"),
        VIEWS_ON_OTHER_DECISIONS("zienswijze_andere_besluiten"),
        PARTICIPATION("participatie"),
        INFORMATION_AND_ACCOUNTABILITY("inlichtingen_en_verantwoording"),
        TRANSFERRED_POWERS("overgedragen_bevoegdheden"),
        BOARD_AND_SEAT("bestuurssamenstelling_en_zetel"),
        BOARD_COMMITTEE("bestuurscommissie"),
        TAKING_PART_IN_PRIVATE_ENTITIES("deelneming_in_private_rechtspersonen"),
        JOINT_ADVISORY_COMMITTEE("gemeenschappelijke_adviescommissie"),
        AGAINST_CHERRY_PICKING("tegen_krenten_uit_de_pap"),
        AUDIT_CLAUSE("controlebepaling"),
        EXIT_FEE_INDICATION("indicatie_uittreedsom");

        private final String code;

        Provision(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A provision that the law or the courts may not accept. */
    public enum VulnerableClause implements Coded {
        OWN_EXTENSION_OF_POWERS("eigen_uitbreiding_bevoegdheden"),
        EXECUTIVE_BOARD_OF_ONE_MUNICIPALITY("dagelijks_bestuur_uit_een_gemeente"),
        CHAIR_FROM_OUTSIDE("voorzitter_van_buiten"),
        EXIT_BY_CONSENT("uittreden_met_instemming"),
        EXIT_AFTER_FINANCIAL_AGREEMENT("uittreden_na_financiele_overeenstemming"),
        COMMITTEE_ADVISES_GENERAL_BOARD("adviescommissie_adviseert_algemeen_bestuur");

        private final String code;

        VulnerableClause(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the money of the municipality is tied to the cooperation. */
    public enum FinancialTie implements Coded {
        SUBSIDY("subsidie"),
        LOAN("lening"),
        GUARANTEE("garantie"),
        SHARES("aandelen"),
        SPECIFIC_GRANT("specifieke_uitkering"),
        OTHER_ENFORCEABLE_OBLIGATION("andere_afdwingbare_verplichting");

        private final String code;

        FinancialTie(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Why the rules on market and government do not apply. */
    public enum MarketException implements Coded {
        PUBLIC_TASK_OF_GOVERNMENTS("publieke_taak_van_overheden"),
        PUBLIC_INTEREST_DECISION("algemeenbelangbesluit");

        private final String code;

        MarketException(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Two roles in one person that the law or good practice keeps apart. */
    public enum DoubleRole implements Coded {
        BOARD_MEMBER_ADVISES_OR_SUPPLIES("bestuurslid_adviseert_of_levert"),
        OFFICIAL_OF_COOPERATION_IN_COUNCIL("ambtenaar_van_verband_als_raadslid"),
        OWN_OFFICIAL_DIRECTOR_AND_ACCOUNTHOLDER("eigen_ambtenaar_directeur_en_accounthouder");

        private final String code;

        DoubleRole(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Added for rules L037, L048 to L052, L055, L067, L071d, L095 and F119. */
    public static final Characteristic<Set<Provision>> PROVISIONS = new Characteristic<>(
            "K15",
            "inhoudVanDeRegeling",
            "Inhoud van de regeling",
            "Content of the regulation",
            "Welke bepalingen staan in de (ontwerp)regeling of overeenkomst?",
            Kinds.setOrNone(Provision.class));

    /** Added for rules L036, L039, L040, L096 and R218. */
    public static final Characteristic<Set<VulnerableClause>> VULNERABLE_CLAUSES = new Characteristic<>(
            "K16",
            "kwetsbareBepalingen",
            "Kwetsbare bepalingen",
            "Vulnerable clauses",
            "Welke van deze kwetsbare bepalingen staan in de (ontwerp)regeling?",
            Kinds.setOrNone(VulnerableClause.class));

    /** Added for rule L041. */
    public static final Characteristic<Integer> GENERAL_BOARD_MEMBERS = new Characteristic<>(
            "K19",
            "ledenAlgemeenBestuur",
            "Leden algemeen bestuur",
            "Members of the general board",
            "Hoeveel leden heeft het algemeen bestuur (in het ontwerp)?",
            Kinds.count("leden", 1, 500));

    /** Added for rules L038 and L040. */
    public static final Characteristic<Integer> EXECUTIVE_BOARD_MEMBERS = new Characteristic<>(
            "K20",
            "ledenDagelijksBestuur",
            "Leden dagelijks bestuur",
            "Members of the executive board",
            "Hoeveel leden heeft het dagelijks bestuur (in het ontwerp), de voorzitter meegeteld?",
            Kinds.count("leden", 1, 100));

    /** Added for rules L040 and L041. */
    public static final Characteristic<Integer> EXECUTIVE_BOARD_MEMBERS_FROM_GENERAL_BOARD = new Characteristic<>(
            "K21",
            "ledenDagelijksBestuurUitAlgemeenBestuur",
            "Leden dagelijks bestuur uit algemeen bestuur",
            "Executive board members from the general board",
            "Hoeveel leden van het dagelijks bestuur zitten ook in het algemeen bestuur?",
            Kinds.count("leden", 0, 100));

    /** Added for rule L071b. */
    public static final Characteristic<Boolean> GOVERNMENT_MAJORITY = new Characteristic<>(
            "K22",
            "meerderheidBijOverheden",
            "Meerderheid bij overheden",
            "Majority with governments",
            "Hebben overheden alleen of samen meer dan 50% van het kapitaal?",
            Kinds.yesNo());

    /** Added for rules L071c, L072, L086, L088 and L093. */
    public static final Characteristic<Set<FinancialTie>> FINANCIAL_TIES = new Characteristic<>(
            "K23",
            "financieleBanden",
            "Financiële banden",
            "Financial ties",
            "Welke financiële banden heeft de gemeente met het verband?",
            Kinds.setOrNone(FinancialTie.class));

    /** Added for rules L079, L081 and L082. */
    public static final Characteristic<Set<MarketException>> MARKET_EXCEPTIONS = new Characteristic<>(
            "K24",
            "uitzonderingenMarktEnOverheid",
            "Uitzonderingen markt en overheid",
            "Market and government exceptions",
            "Welke uitzonderingen op de regels voor markt en overheid gelden?",
            Kinds.setOrNone(MarketException.class));

    /** Added for rules L091, L092 and R222. */
    public static final Characteristic<Set<DoubleRole>> DOUBLE_ROLES = new Characteristic<>(
            "K25",
            "dubbeleRollen",
            "Dubbele rollen",
            "Double roles",
            "Welke van deze dubbele rollen komen voor?",
            Kinds.setOrNone(DoubleRole.class));
}
