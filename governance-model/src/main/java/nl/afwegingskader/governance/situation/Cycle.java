package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Added kenmerken on the yearly cycle: what is going on, what was evaluated, decided and realised. {@link Added} lists them. */
public final class Cycle {

    private Cycle() {}

    /** Something that happens around the cooperation and asks for action. */
    public enum Event implements Coded {
        ACCESSION("toetreding"),
        EXIT("uittreding"),
        CHANGE_OF_TASK_OR_SIZE("wijziging_taak_of_omvang"),
        CHANGE_OF_FORM("vormwijziging"),
        DISENTANGLEMENT("ontvlechting"),
        PRIVATE_ENTITY_BY_COOPERATION("private_rechtspersoon_door_verband"),
        FAR_REACHING_PRIVATE_LAW_ACT("ingrijpende_privaatrechtelijke_handeling"),
        BUDGET_AMENDMENT("begrotingswijziging"),
        STRUCTURAL_OVERRUN("structurele_overschrijding"),
        POSITIVE_ANNUAL_RESULT("positief_jaarresultaat"),
        RESERVE_UNUSED_FOR_TWO_YEARS("reserve_twee_jaar_ongebruikt"),
        CHANGE_OF_COST_KEY("wijziging_verdeelsleutel"),
        COST_KEY_DISPUTED("verdeelsleutel_betwist"),
        IMPORTANT_INVESTMENT_OR_POLICY_PLAN("belangrijke_investering_of_beleidsplan"),
        CONSENT_REFUSED_FOR_EXPEDIENCY("toestemming_geweigerd_om_opportuniteit"),
        JOINT_PROPOSAL_FOR_ADVISORY_COMMITTEE("gezamenlijk_voorstel_raden_adviescommissie"),
        VIEWS_ON_OTHER_DECISION("zienswijze_op_ander_besluit"),
        VIEWS_OUTVOTED("zienswijzen_weggestemd"),
        COUNCIL_AGENDAS_OUT_OF_STEP("raadsagendas_niet_gelijk"),
        INFORMATIVE_QUESTION_OF_COUNCILLORS("informatieve_vraag_van_raadsleden"),
        QUESTION_WITHOUT_POLITICAL_RELEVANCE("vraag_zonder_politieke_relevantie"),
        DISPUTE("geschil"),
        PARTICIPANT_DOES_NOT_COOPERATE("deelnemer_werkt_niet_mee"),
        IMPORTANCE_CHANGED("belangrijkheid_gewijzigd"),
        RISK_CLASS_BECAME_HIGH("risicoklasse_naar_hoog"),
        PLAY_LEVEL_CHANGED("spelniveau_gewijzigd"),
        CHANGE_OF_LAW_AFFECTS_FORM("wetswijziging_raakt_vorm"),
        CONTRACT_ENDS("contract_loopt_af"),
        NEW_COUNCIL_TERM("nieuwe_raadsperiode");

        private final String code;

        Event(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What an evaluation found that calls for a change. */
    public enum EvaluationFinding implements Coded {
        ADDED_VALUE_NOT_REALISED("meerwaarde_niet_gerealiseerd"),
        BOUNDS_EXCEEDED("grenzen_overschreden"),
        COSTS_NOT_REDUCED("kosten_niet_gedaald"),
        ONLY_INSTRUMENTS_FALL_SHORT("alleen_instrumenten_schieten_tekort");

        private final String code;

        EvaluationFinding(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Added for rules L037, L047, L053, L063, L066, L068, L069, L097, L098, N306, N307, N313, N321, N324, N325, V406, P709, P717, X905, X907
     * and X909 to X911; an event and no state, so empty again once it is dealt with. */
    public static final Characteristic<Set<Event>> EVENTS = new Characteristic<>(
            "K17",
            "watErSpeelt",
            "Wat er speelt",
            "What is going on",
            "Wat speelt er nu rond dit verband?",
            Kinds.setOrNone(Event.class));

    /** Added for rules V416, P718, X905 and X906; empty is nothing out of the ordinary. */
    public static final Characteristic<Set<EvaluationFinding>> LAST_EVALUATION_FINDINGS = new Characteristic<>(
            "K18",
            "bevindingenLaatsteEvaluatie",
            "Bevindingen laatste evaluatie",
            "Findings of the last evaluation",
            "Wat kwam er uit de laatste evaluatie?",
            Kinds.setOrNone(EvaluationFinding.class));

    /** Added for rule A509, [REC]. */
    public static final Characteristic<Steering.ArrangementWeight> ARRANGEMENT_LAST_YEAR = new Characteristic<>(
            "K26",
            "arrangementVorigJaar",
            "Arrangement vorig jaar",
            "Arrangement of last year",
            "Welk arrangement gold vorig jaar?",
            Kinds.ordered(Steering.ArrangementWeight.class));

    /** Added for rule V410; the same for all cooperations of the municipality. */
    public static final Characteristic<LastTime> LAST_ANNUAL_ACCOUNTS = new Characteristic<>(
            "K27",
            "laatsteBehandelingJaarrekening",
            "Laatste behandeling jaarrekening",
            "Annual accounts last discussed",
            "Wanneer heeft de raad de jaarrekening van de gemeente voor het laatst behandeld?",
            Kinds.lastTime());

    /** Added for rule N328; the same for all cooperations of the municipality. */
    public static final Characteristic<LastTime> POLICY_PAPER_ADOPTED_ON = new Characteristic<>(
            "K28",
            "notaVerbondenPartijenVastgesteldOp",
            "Nota verbonden partijen vastgesteld op",
            "Policy paper adopted on",
            "Wanneer heeft de raad de nota verbonden partijen voor het laatst vastgesteld?",
            Kinds.lastTime());

    /** Added for rules X908 and V419. */
    public static final Characteristic<LocalDate> EVALUATION_DUE_ON = new Characteristic<>(
            "K29",
            "evaluatiedatumVolgensRegeling",
            "Evaluatiedatum volgens regeling",
            "Evaluation due on",
            "Wanneer moet de regeling volgens haar evaluatiebepaling worden geëvalueerd?",
            Kinds.day());

    /** Added for rule V413. */
    public static final Characteristic<Boolean> COUNCIL_INVOLVED_IN_DECISIVE_MOMENT = new Characteristic<>(
            "K30",
            "raadBetrokkenBijCruciaalMoment",
            "Raad betrokken bij cruciaal moment",
            "Council involved in decisive moment",
            "Is de raad al geïnformeerd over het eerstvolgende cruciale moment?",
            Kinds.yesNo());

    /** Added for the calendar of Wgr 35. */
    public static final Characteristic<LocalDate> BUDGET_ADOPTION_DATE = new Characteristic<>(
            "K31",
            "vaststellingBegroting",
            "Vaststelling begroting",
            "Adoption of the budget",
            "Op welke dag stelt het bestuur van het verband de begroting vast?",
            Kinds.day());

    /** Added for rule P708, [SEED]. */
    public static final Characteristic<List<Contribution>> RESULTS = new Characteristic<>(
            "K32",
            "resultaten",
            "Resultaten",
            "Results",
            "Wie doet wat in dit verband, met welk resultaat (inclusief kosten/baten) voor wie?",
            Kinds.contributions());

    /** Added for the calendar: which budget year its terms are asked for; without it, those of the coming twelve months. */
    public static final Characteristic<Integer> BUDGET_YEAR = new Characteristic<>(
            "K33",
            "begrotingsjaar",
            "Begrotingsjaar",
            "Budget year",
            "Voor welk begrotingsjaar wilt u de termijnen zien?",
            Kinds.count("jaar", 1, 9999));
}
