package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;

/** Theme A: opgave en taak, what the cooperation is for. */
public final class Task {

    private Task() {}

    /** What kind of task it is. */
    public enum TaskType implements Coded {
        KNOWLEDGE_EXCHANGE("kennisuitwisseling"),
        LOBBYING("belangenbehartiging_lobby"),
        POLICY_ALIGNMENT("beleidsafstemming"),
        JOINT_POLICY("gezamenlijk_beleid"),
        POLICY_EXECUTION("beleidsuitvoering"),
        SERVICES_TO_RESIDENTS("dienstverlening_inwoners"),
        OPERATIONAL_SUPPORT("bedrijfsvoering_ondersteuning"),
        PURCHASING("inkoop_contractering"),
        PERMITS_AND_ENFORCEMENT("vergunning_toezicht_handhaving"),
        TAX_COLLECTION("belastingheffing_inning"),
        FACILITY_OPERATION("exploitatie_voorziening"),
        AREA_DEVELOPMENT("gebiedsontwikkeling"),
        PUBLIC_ORDER_AND_SAFETY("openbare_orde_veiligheid");

        private final String code;

        TaskType(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much room there is to make policy. */
    public enum PolicyDiscretion implements Coded {
        NONE("geen"),
        LIMITED("beperkt"),
        WIDE("ruim");

        private final String code;

        PolicyDiscretion(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How far the partners go together. */
    public enum CooperationDepth implements Coded {
        INFORMING("informeren"),
        ALIGNING("afstemmen"),
        JOINT_POLICY("gezamenlijk_beleid"),
        JOINT_EXECUTION("gezamenlijke_uitvoering"),
        JOINT_ORGANISATION("gezamenlijke_organisatie");

        private final String code;

        CooperationDepth(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a law prescribes about the cooperation. */
    public enum StatutoryRegime implements Coded {
        NONE("geen"),
        DUTY_WITH_FREE_FORM("samenwerking_verplicht_vorm_vrij"),
        SAFETY_REGION("veiligheidsregio"),
        PUBLIC_HEALTH_SERVICE("ggd"),
        ENVIRONMENTAL_SERVICE("omgevingsdienst"),
        YOUTH_REGION("jeugdregio"),
        OTHERWISE_PRESCRIBED("anders_voorgeschreven");

        private final String code;

        StatutoryRegime(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether the municipality can do it alone. */
    public enum LocalFeasibility implements Coded {
        EQUALLY_WELL_ALONE("even_goed_zelf"),
        ALONE_BUT_LESS("zelf_kan_maar_minder"),
        NOT_ALONE("zelf_niet_haalbaar");

        private final String code;

        LocalFeasibility(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What the cooperation should add to doing it alone. */
    public enum AddedValue implements Coded {
        MORE("meer"),
        BETTER("beter"),
        CHEAPER("goedkoper"),
        INVESTMENT_IN_RELATION("relatie_investering");

        private final String code;

        AddedValue(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How well the added value is shown. */
    public enum Substantiation implements Coded {
        NONE("nee"),
        QUALITATIVE("kwalitatief"),
        BUSINESS_CASE("businesscase_met_kosten_baten");

        private final String code;

        Substantiation(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much local variation must stay possible. */
    public enum Customization implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        Customization(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How stable the task is. */
    public enum Stability implements Coded {
        UNSTABLE("instabiel"),
        FAIRLY_STABLE("redelijk"),
        STABLE("stabiel");

        private final String code;

        Stability(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain A1, [WGR] 8(3); [VNG13] stap 1 Taken [title]. */
    public static final Characteristic<Set<TaskType>> TASK_TYPES = new Characteristic<>(
            "A1",
            "aardVanDeTaak",
            "Aard van de taak",
            "Kinds of task",
            "Om welke soort(en) taken gaat het in de samenwerking?",
            Kinds.set(TaskType.class));

    /** Domain A2, [VNG-BVO], [VIJV-V], [DG-MAND]. */
    public static final Characteristic<PolicyDiscretion> POLICY_DISCRETION = new Characteristic<>(
            "A2",
            "beleidsruimte",
            "Beleidsruimte",
            "Policy discretion",
            "Hoeveel beleidsruimte heeft het samenwerkingsverband bij de uitvoering?",
            Kinds.ordered(PolicyDiscretion.class));

    /** Domain A3, [LICHT14], [VNG13] stap 4 [title]. */
    public static final Characteristic<CooperationDepth> COOPERATION_DEPTH = new Characteristic<>(
            "A3",
            "diepgang",
            "Diepgang",
            "Depth of cooperation",
            "Hoe ver gaat de samenwerking: uitwisselen, afstemmen, samen beleid, samen uitvoeren, "
                    + "samen een organisatie?",
            Kinds.ordered(CooperationDepth.class));

    /**
     * Domain A4, [WVR] 10–11; [WABO] 5.3(3); [OW] 18.21(2); [PROOF-J]. A regional body can fall under two; {@code geen}
     * excludes the others.
     */
    public static final Characteristic<Set<StatutoryRegime>> STATUTORY_REGIME = new Characteristic<>(
            "A4",
            "wettelijkVoorgeschrevenSamenwerking",
            "Wettelijk voorgeschreven samenwerking",
            "Cooperation prescribed by law",
            "Schrijft een wet de samenwerking of de vorm voor?",
            Kinds.set(StatutoryRegime.class));

    /** Domain A5, no source given. */
    public static final Characteristic<Set<Form>> PRESCRIBED_FORMS = new Characteristic<>(
            "A5",
            "doorDeWetToegelatenVormen",
            "Door de wet toegelaten vormen",
            "Forms allowed by law",
            "Welke vormen laat de bijzondere wet toe?",
            Kinds.set(Form.class));

    /** Domain A6, [SEED]; [LES16] les 1. */
    public static final Characteristic<LocalFeasibility> LOCAL_FEASIBILITY = new Characteristic<>(
            "A6",
            "zelfDoenHaalbaar",
            "Zelf doen haalbaar",
            "Feasible alone",
            "Kan de gemeente deze opgave ook goed geheel zelf uitvoeren?",
            Kinds.choice(LocalFeasibility.class));

    /** Domain A7, [SEED]; [VENLO-U] (0). */
    public static final Characteristic<Set<AddedValue>> INTENDED_ADDED_VALUE = new Characteristic<>(
            "A7",
            "beoogdeMeerwaarde",
            "Beoogde meerwaarde",
            "Intended added value",
            "Welke meerwaarde wordt beoogd ten opzichte van geheel zelf doen?",
            Kinds.setOrNone(AddedValue.class));

    /** Domain A8, [SEED]; [LES16] les 1. */
    public static final Characteristic<Substantiation> ADDED_VALUE_SUBSTANTIATED = new Characteristic<>(
            "A8",
            "meerwaardeOnderbouwd",
            "Meerwaarde onderbouwd",
            "Added value substantiated",
            "Is de beoogde meerwaarde in beeld gebracht en onderbouwd?",
            Kinds.ordered(Substantiation.class));

    /** Domain A9, [SEED]; [MGR-LN]; [FLEUR15]. */
    public static final Characteristic<Boolean> MODULAR_NEED = new Characteristic<>(
            "A9",
            "wisselendePakkettenModules",
            "Wisselende pakketten/modules",
            "Varying packages or modules",
            "Moeten partners per taak of module kunnen kiezen of zij meedoen?",
            Kinds.yesNo());

    /** Domain A10, [MGR-LN]. */
    public static final Characteristic<Customization> LOCAL_CUSTOMIZATION_NEED = new Characteristic<>(
            "A10",
            "lokaalMaatwerk",
            "Lokaal maatwerk",
            "Local customization",
            "In hoeverre moet lokaal maatwerk per gemeente mogelijk blijven?",
            Kinds.ordered(Customization.class));

    /** Domain A11, [MW] 25g–25j. */
    public static final Characteristic<Boolean> ECONOMIC_ACTIVITY = new Characteristic<>(
            "A11",
            "economischeActiviteit",
            "Economische activiteit",
            "Economic activity",
            "Biedt het verband goederen of diensten op een markt aan?",
            Kinds.yesNo());

    /** Domain A12, [MGR-LN]. */
    public static final Characteristic<Stability> TASK_STABLE = new Characteristic<>(
            "A12",
            "taakStabiel",
            "Taak stabiel",
            "Stability of the task",
            "Is de taak de komende jaren stabiel van omvang en inhoud?",
            Kinds.ordered(Stability.class));

    static final List<Characteristic<?>> ALL = List.of(
            TASK_TYPES,
            POLICY_DISCRETION,
            COOPERATION_DEPTH,
            STATUTORY_REGIME,
            PRESCRIBED_FORMS,
            LOCAL_FEASIBILITY,
            INTENDED_ADDED_VALUE,
            ADDED_VALUE_SUBSTANTIATED,
            MODULAR_NEED,
            LOCAL_CUSTOMIZATION_NEED,
            ECONOMIC_ACTIVITY,
            TASK_STABLE);
}
