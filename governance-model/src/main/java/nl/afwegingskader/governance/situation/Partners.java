package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Set;

/** Theme B: partners, who takes part. */
public final class Partners {

    private Partners() {}

    /** What kind of partner it is. */
    public enum PartnerType implements Coded {
        MUNICIPALITY("gemeente"),
        PROVINCE("provincie"),
        WATER_BOARD("waterschap"),
        STATE("rijk"),
        OTHER_PUBLIC_BODY("ander_openbaar_lichaam"),
        FOREIGN_GOVERNMENT("buitenlandse_overheid"),
        NON_PROFIT("non_profit"),
        COMPANY("bedrijf"),
        RESIDENTS_INITIATIVE("inwonersinitiatief");

        private final String code;

        PartnerType(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** An organ of a government that takes part. */
    public enum Organ implements Coded {
        COUNCIL("raad"),
        EXECUTIVE("college"),
        MAYOR("burgemeester"),
        PROVINCIAL_COUNCIL("ps"),
        PROVINCIAL_EXECUTIVE("gs"),
        KINGS_COMMISSIONER("cdk"),
        WATER_BOARD_ASSEMBLY("ab_waterschap"),
        WATER_BOARD_EXECUTIVE("db_waterschap");

        private final String code;

        Organ(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much the partners differ in size and strength. */
    public enum SizeAsymmetry implements Coded {
        EQUAL("gelijkwaardig"),
        LIMITED_DIFFERENCE("beperkt_verschil"),
        LARGE_DIFFERENCE("groot_verschil");

        private final String code;

        SizeAsymmetry(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How often partners are expected to join or leave. */
    public enum MembershipDynamics implements Coded {
        FIXED("vast"),
        SOMETIMES("soms"),
        OFTEN("vaak");

        private final String code;

        MembershipDynamics(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain B1, [WGR] 1, 40, 51, 93–97. */
    public static final Characteristic<Set<PartnerType>> PARTNER_TYPES = new Characteristic<>(
            "B1",
            "soortPartners",
            "Soort partners",
            "Kinds of partner",
            "Met wie wordt samengewerkt?",
            Kinds.set(PartnerType.class));

    /** Domain B2, [WGR] 1(1), 8(3), 13. */
    public static final Characteristic<Set<Organ>> PARTICIPATING_ORGANS = new Characteristic<>(
            "B2",
            "deelnemendeBestuursorganen",
            "Deelnemende bestuursorganen",
            "Participating organs",
            "Welke bestuursorganen sluiten de regeling?",
            Kinds.set(Organ.class));

    /** Domain B3, [WGR] 1(1), 14. */
    public static final Characteristic<Integer> NUMBER_OF_PARTNERS = new Characteristic<>(
            "B3",
            "aantalPartners",
            "Aantal partners",
            "Number of partners",
            "Hoeveel partners doen mee (inclusief de eigen gemeente)?",
            Kinds.count("partners", 1, 1000));

    /** Domain B4, [EVD-C]; [VIJV-C]; [LES16] les 2. */
    public static final Characteristic<SizeAsymmetry> SIZE_ASYMMETRY = new Characteristic<>(
            "B4",
            "verschilInOmvangCapaciteit",
            "Verschil in omvang/capaciteit",
            "Difference in size or capacity",
            "Zijn de partners ongeveer even groot en sterk?",
            Kinds.ordered(SizeAsymmetry.class));

    /** Domain B5, [LES16] les 2; [EVD-C]. */
    public static final Characteristic<Boolean> LEAD_PARTNER_COMMITTED = new Characteristic<>(
            "B5",
            "centrumgemeenteBereidEnGecommitteerd",
            "Centrumgemeente bereid en gecommitteerd",
            "Lead partner willing and committed",
            "Is er een partner die de uitvoering voor de anderen volledig gecommitteerd op zich wil nemen?",
            Kinds.yesNo());

    /** Domain B6, [WGR] 9(1); [SMIT12]. */
    public static final Characteristic<MembershipDynamics> MEMBERSHIP_DYNAMICS = new Characteristic<>(
            "B6",
            "inEnUittredingVerwacht",
            "In- en uittreding verwacht",
            "Expected joining and leaving",
            "Verwacht u dat partners regelmatig toe- of uittreden?",
            Kinds.ordered(MembershipDynamics.class));

    /** Domain B7, [WGR] 29. */
    public static final Characteristic<Integer> PROVINCES_INVOLVED = new Characteristic<>(
            "B7",
            "aantalProvincies",
            "Aantal provincies",
            "Number of provinces",
            "In hoeveel provincies liggen de deelnemende gemeenten?",
            Kinds.count("provincies", 1, 12));

    /** Domain B8, [MGR-RVN] overwegingen. */
    public static final Characteristic<Boolean> REGION_CONGRUENT = new Characteristic<>(
            "B8",
            "congruentMetBestaandeRegio",
            "Congruent met bestaande regio",
            "Congruent with existing region",
            "Valt het verband samen met een bestaand samenwerkingsgebied of -verband?",
            Kinds.yesNo());

    /** Domain B9, [WGR] 93(b), 96(b). */
    public static final Characteristic<Boolean> ROYAL_DECREE_OBTAINED = new Characteristic<>(
            "B9",
            "kbMachtigingPrivateRechtspersoon",
            "KB-machtiging private rechtspersoon",
            "Royal decree for private partner",
            "Is (of komt) er een koninklijk besluit dat de private rechtspersoon machtigt deel te nemen?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            PARTNER_TYPES,
            PARTICIPATING_ORGANS,
            NUMBER_OF_PARTNERS,
            SIZE_ASYMMETRY,
            LEAD_PARTNER_COMMITTED,
            MEMBERSHIP_DYNAMICS,
            PROVINCES_INVOLVED,
            REGION_CONGRUENT,
            ROYAL_DECREE_OBTAINED);
}
