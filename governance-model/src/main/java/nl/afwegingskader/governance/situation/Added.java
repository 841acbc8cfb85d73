package nl.afwegingskader.governance.situation;

import java.util.List;

/**
 * Theme K: kenmerken that the rules need and the domain's §1 lacks; added by this library. Here those for the choice of a form; those on
 * what is agreed are in {@link Regulation}, those on the yearly cycle in {@link Cycle}.
 */
public final class Added {

    private Added() {}

    /** Who bears the risk of an area development. */
    public enum RiskBearer implements Coded {
        GOVERNMENT("overheid"),
        SHARED("gedeeld"),
        PRIVATE("privaat");

        private final String code;

        RiskBearer(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Added for rule L019. */
    public static final Characteristic<Boolean> RESIDENTS_HAVE_LEGAL_PERSONALITY = new Characteristic<>(
            "K1",
            "inwonersinitiatiefHeeftRechtspersoonlijkheid",
            "Inwonersinitiatief heeft rechtspersoonlijkheid",
            "Residents have legal personality",
            "Heeft het inwonersinitiatief rechtspersoonlijkheid?",
            Kinds.yesNo());

    /** Added for rule L034. */
    public static final Characteristic<Boolean> DESIGNATED_BY_PROVINCE = new Characteristic<>(
            "K2",
            "aanwijzingDoorGedeputeerdeStaten",
            "Aanwijzing door gedeputeerde staten",
            "Designated by the province",
            "Hebben gedeputeerde staten de samenwerking aangewezen of opgelegd?",
            Kinds.yesNo());

    /** Added for rules F126 and F127. */
    public static final Characteristic<RiskBearer> DEVELOPMENT_RISK = new Characteristic<>(
            "K3",
            "risicoverdelingGebiedsontwikkeling",
            "Risicoverdeling gebiedsontwikkeling",
            "Risk of area development",
            "Wie draagt het risico van de gebiedsontwikkeling?",
            Kinds.choice(RiskBearer.class));

    /** Added for rule F126. */
    public static final Characteristic<Boolean> PRIVATE_LAND_POSITIONS = new Characteristic<>(
            "K4",
            "privateGrondposities",
            "Private grondposities",
            "Private land positions",
            "Bezitten private partijen grond in het gebied?",
            Kinds.yesNo());

    /** Added for rule F134. */
    public static final Characteristic<Boolean> EXISTING_BODY_FITS = new Characteristic<>(
            "K5",
            "bestaandLichaamPast",
            "Bestaand lichaam past",
            "Existing body fits",
            "Is er al een lichaam van dezelfde partners waarin de taak past?",
            Kinds.yesNo());

    /** Added for rule F135. */
    public static final Characteristic<Boolean> ADMINISTRATIVE_CROWDING = new Characteristic<>(
            "K6",
            "bestuurlijkeDrukte",
            "Bestuurlijke drukte",
            "Administrative crowding",
            "Zijn er al veel verbanden met dezelfde partners?",
            Kinds.yesNo());

    /** Added for rule F140. */
    public static final Characteristic<Boolean> SPECIFIABLE_SERVICE = new Characteristic<>(
            "K7",
            "dienstGoedTeSpecificeren",
            "Dienst goed te specificeren",
            "Service can be specified",
            "Is de dienst goed te omschrijven in een opdracht?",
            Kinds.yesNo());

    /** Added for rule F140. */
    public static final Characteristic<Boolean> MARKET_EXISTS = new Characteristic<>(
            "K8",
            "marktAanwezig",
            "Markt aanwezig",
            "Market exists",
            "Is er een markt voor deze dienst?",
            Kinds.yesNo());

    /** Added for rule F141. */
    public static final Characteristic<Boolean> ONLY_CAPACITY_SHORTAGE = new Characteristic<>(
            "K9",
            "alleenCapaciteitstekort",
            "Alleen capaciteitstekort",
            "Only a capacity shortage",
            "Ontbreekt het alleen aan deskundigheid of capaciteit?",
            Kinds.yesNo());

    /** Added for rule F142. */
    public static final Characteristic<Boolean> THIRD_PARTY_INITIATIVE = new Characteristic<>(
            "K10",
            "initiatiefVanDerde",
            "Initiatief van derde",
            "Third party initiative",
            "Neemt een derde het initiatief en wil de gemeente alleen ondersteunen?",
            Kinds.yesNo());

    /** Added for rule F143. */
    public static final Characteristic<Boolean> UNIFORM_PRODUCT_EXPECTED = new Characteristic<>(
            "K11",
            "uniformProductVerwacht",
            "Uniform product verwacht",
            "Uniform product expected",
            "Verwachten de partners een uniform product?",
            Kinds.yesNo());

    /** Added for rule F144. */
    public static final Characteristic<Boolean> FORM_EXPECTED_TO_IMPROVE = new Characteristic<>(
            "K12",
            "rechtsvormAlsOplossing",
            "Rechtsvorm als oplossing",
            "Form expected to improve",
            "Wordt van de rechtsvorm alleen al een beter resultaat verwacht?",
            Kinds.yesNo());

    /** Added for rule F145. */
    public static final Characteristic<Boolean> DECISIONS_ON_INDIVIDUALS = new Characteristic<>(
            "K13",
            "besluitenOverPersonen",
            "Besluiten over personen",
            "Decisions on individuals",
            "Neemt het verband besluiten over personen?",
            Kinds.yesNo());

    /** Added for rule F125. */
    public static final Characteristic<Boolean> PUBLIC_CONTINUITY_AT_STAKE = new Characteristic<>(
            "K14",
            "continuiteitPubliekeTaakAfhankelijk",
            "Continuïteit publieke taak afhankelijk",
            "Public continuity at stake",
            "Hangt de continuïteit van een publieke taak van het verband af?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            RESIDENTS_HAVE_LEGAL_PERSONALITY,
            DESIGNATED_BY_PROVINCE,
            DEVELOPMENT_RISK,
            PRIVATE_LAND_POSITIONS,
            EXISTING_BODY_FITS,
            ADMINISTRATIVE_CROWDING,
            SPECIFIABLE_SERVICE,
            MARKET_EXISTS,
            ONLY_CAPACITY_SHORTAGE,
            THIRD_PARTY_INITIATIVE,
            UNIFORM_PRODUCT_EXPECTED,
            FORM_EXPECTED_TO_IMPROVE,
            DECISIONS_ON_INDIVIDUALS,
            PUBLIC_CONTINUITY_AT_STAKE,
            Regulation.PROVISIONS,
            Regulation.VULNERABLE_CLAUSES,
            Cycle.EVENTS,
            Cycle.LAST_EVALUATION_FINDINGS,
            Regulation.GENERAL_BOARD_MEMBERS,
            Regulation.EXECUTIVE_BOARD_MEMBERS,
            Regulation.EXECUTIVE_BOARD_MEMBERS_FROM_GENERAL_BOARD,
            Regulation.GOVERNMENT_MAJORITY,
            Regulation.FINANCIAL_TIES,
            Regulation.MARKET_EXCEPTIONS,
            Regulation.DOUBLE_ROLES,
            Cycle.ARRANGEMENT_LAST_YEAR,
            Cycle.LAST_ANNUAL_ACCOUNTS,
            Cycle.POLICY_PAPER_ADOPTED_ON,
            Cycle.EVALUATION_DUE_ON,
            Cycle.COUNCIL_INVOLVED_IN_DECISIVE_MOMENT,
            Cycle.BUDGET_ADOPTION_DATE,
            Cycle.RESULTS,
            Cycle.BUDGET_YEAR);
}
