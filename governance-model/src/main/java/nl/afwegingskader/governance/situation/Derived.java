package nl.afwegingskader.governance.situation;

import java.util.List;

/**
 * Theme AF: kenmerken that rules derive from the others (domain §1.1 and the rules); nobody fills them in. Those on steering are in
 * {@link Steering}, those that count time in {@link Elapsed}.
 */
public final class Derived {

    private Derived() {}

    /** What kind of regulation it is, by the organs that make it. */
    public enum RegulationType implements Coded {
        COUNCIL("raadsregeling"),
        EXECUTIVE("collegeregeling"),
        MAYOR("burgemeestersregeling"),
        EXECUTIVE_AND_MAYOR("gemengd_college_burgemeester"),
        MIXED("gemengde_regeling");

        private final String code;

        RegulationType(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The chapter of the Wgr that applies. */
    public enum WgrChapter implements Coded {
        NONE("geen"),
        CHAPTER_1("hoofdstuk_1"),
        CHAPTER_2("hoofdstuk_2"),
        CHAPTER_3("hoofdstuk_3"),
        CHAPTER_4("hoofdstuk_4"),
        CHAPTER_5("hoofdstuk_5"),
        CHAPTER_6("hoofdstuk_6"),
        CHAPTER_7("hoofdstuk_7");

        private final String code;

        WgrChapter(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Who supervises the regulation. */
    public enum Supervisor implements Coded {
        PROVINCIAL_EXECUTIVE("gedeputeerde_staten"),
        PROVINCIAL_EXECUTIVE_OF_SEAT("gedeputeerde_staten_plaats_van_vestiging"),
        MINISTER("minister_bzk");

        private final String code;

        Supervisor(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the municipality may give the cooperation an assignment. */
    public enum ProcurementRoute implements Coded {
        NO_PUBLIC_CONTRACT("geen_overheidsopdracht"),
        IN_HOUSE_ALONE("inbesteden_alleen"),
        IN_HOUSE_JOINTLY("inbesteden_gezamenlijk"),
        PUBLIC_PUBLIC_COOPERATION("publiek_publieke_samenwerking"),
        TENDER("aanbesteden");

        private final String code;

        ProcurementRoute(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Derived AF01, {@code verbonden_partij}, [BBV] art. 1(1), [MAAS19]. */
    public static final Characteristic<Boolean> CONNECTED_PARTY = new Characteristic<>(
            "AF01",
            "verbondenPartij",
            "Verbonden partij",
            "Connected party",
            "De gemeente heeft een financieel en een bestuurlijk belang in het verband.",
            Kinds.yesNo());

    /** Derived AF02, {@code regeling_type}, [WGR] 13(1),(6),(7),(10). */
    public static final Characteristic<RegulationType> REGULATION_TYPE = new Characteristic<>(
            "AF02",
            "regelingtype",
            "Regelingtype",
            "Type of regulation",
            "De deelnemende bestuursorganen bepalen het type regeling.",
            Kinds.choice(RegulationType.class));

    /** Derived AF03, {@code all_colleges}, [WGR] 8(3), 52(1); [VNG-BVO]. */
    public static final Characteristic<Boolean> ALL_COLLEGES = new Characteristic<>(
            "AF03",
            "alleenColleges",
            "Alleen colleges",
            "Executives only",
            "Alleen colleges, gedeputeerde staten en dagelijkse besturen van waterschappen nemen deel.",
            Kinds.yesNo());

    /** Derived AF04, {@code public_only}, no source given. */
    public static final Characteristic<Boolean> PUBLIC_ONLY = new Characteristic<>(
            "AF04",
            "alleenOverheden",
            "Alleen overheden",
            "Governments only",
            "Er doen geen maatschappelijke organisaties, bedrijven of inwonersinitiatieven mee.",
            Kinds.yesNo());

    /** Derived AF05, {@code support_or_execution_only}, [WGR] 8(3); the mapping is an interpretation [REC]. */
    public static final Characteristic<Boolean> SUPPORT_OR_EXECUTION_ONLY = new Characteristic<>(
            "AF05",
            "ondersteunendOfUitvoerend",
            "Ondersteunend of uitvoerend",
            "Support or execution only",
            "De samenwerking heeft alleen ondersteunende en uitvoerende taken.",
            Kinds.yesNo());

    /** Derived AF09, {@code congruent}, [SEED]. */
    public static final Characteristic<Boolean> CONGRUENT = new Characteristic<>(
            "AF09",
            "congruent",
            "Congruent",
            "Congruent",
            "Alle bekende perspectieven van partners zijn gelijk aan het eigen perspectief.",
            Kinds.yesNo());

    /** Derived AF10, {@code key_gap_realisation}, [SEED], [VENLO-U]. */
    public static final Characteristic<Percentage> KEY_GAP_REALISATION = new Characteristic<>(
            "AF10",
            "verschilKostenRealisatie",
            "Verschil kosten/realisatie",
            "Gap of cost and realisation",
            "Het verschil tussen het aandeel in de kosten en het aandeel in de realisatie.",
            Kinds.percentage(100));

    /** Derived AF11, {@code key_gap_benefit}, [SEED], [VENLO-U]. */
    public static final Characteristic<Percentage> KEY_GAP_BENEFIT = new Characteristic<>(
            "AF11",
            "verschilKostenBaten",
            "Verschil kosten/baten",
            "Gap of cost and benefit",
            "Het verschil tussen het aandeel in de kosten en het aandeel in de baten.",
            Kinds.percentage(100));

    /** Derived AF12, {@code vote_cost_gap}, [SEED], [VENLO-U]. */
    public static final Characteristic<Percentage> VOTE_COST_GAP = new Characteristic<>(
            "AF12",
            "verschilZeggenschapKosten",
            "Verschil zeggenschap/kosten",
            "Gap of vote and cost",
            "Het verschil tussen het aandeel in de zeggenschap en het aandeel in de kosten.",
            Kinds.percentage(100));

    /** Derived AF13, {@code contribution_share} of D4 and D5, [SEED]; [BBV] 15(2). */
    public static final Characteristic<Percentage> CONTRIBUTION_SHARE = new Characteristic<>(
            "AF13",
            "aandeelInBudget",
            "Aandeel in budget",
            "Share in the budget",
            "De jaarlijkse bijdrage van de gemeente als deel van de totale jaarbegroting.",
            Kinds.percentage(1000));

    /** Derived AF14, {@code wgr_new_law}, [STB-2022-128]. */
    public static final Characteristic<Boolean> NEW_WGR = new Characteristic<>(
            "AF14", "nieuweWgr", "Nieuwe Wgr", "New Wgr", "De peildatum is 1 juli 2022 of later.", Kinds.yesNo());

    /** Derived AF15, {@code transition_over}, [STB-2022-128], [CAPRA24]. */
    public static final Characteristic<Boolean> TRANSITION_OVER = new Characteristic<>(
            "AF15",
            "overgangstermijnVoorbij",
            "Overgangstermijn voorbij",
            "Transition period over",
            "De peildatum is 1 juli 2024 of later.",
            Kinds.yesNo());

    /** Derived AF16, rule L022, Wgr 40, 51; 136(2)c. */
    public static final Characteristic<WgrChapter> WGR_CHAPTER = new Characteristic<>(
            "AF16",
            "wgrHoofdstuk",
            "Wgr-hoofdstuk",
            "Chapter of the Wgr",
            "De soort partners bepaalt welk hoofdstuk van de Wgr geldt.",
            Kinds.choice(WgrChapter.class));

    /** Derived AF17, rules L061 and L062, Wgr 47/90; Wgr 29. */
    public static final Characteristic<Supervisor> SUPERVISOR = new Characteristic<>(
            "AF17",
            "toezichthouder",
            "Toezichthouder",
            "Supervisor",
            "De soort partners en het aantal provincies bepalen wie toezicht houdt op de regeling.",
            Kinds.choice(Supervisor.class));

    /** Derived AF18, rules L073 to L076, AW 2.24a, 2.24b, 2.24c; AW part 2. */
    public static final Characteristic<ProcurementRoute> PROCUREMENT_ROUTE = new Characteristic<>(
            "AF18",
            "aanbestedingsroute",
            "Aanbestedingsroute",
            "Procurement route",
            "De aanbestedingsregels bepalen hoe de gemeente het verband een opdracht kan geven.",
            Kinds.choice(ProcurementRoute.class));

    /** Derived AF19, no source given. */
    public static final Characteristic<Integer> NUMBER_OF_TASK_TYPES = new Characteristic<>(
            "AF19",
            "aantalTaaksoorten",
            "Aantal taaksoorten",
            "Number of task types",
            "Het aantal soorten taken in de samenwerking.",
            Kinds.count("taaksoorten", 0, 100));

    static final List<Characteristic<?>> ALL = List.of(
            CONNECTED_PARTY,
            REGULATION_TYPE,
            ALL_COLLEGES,
            PUBLIC_ONLY,
            SUPPORT_OR_EXECUTION_ONLY,
            Steering.RISK_CLASS,
            Steering.ARRANGEMENT,
            Steering.IMPORTANCE_CLASS,
            CONGRUENT,
            KEY_GAP_REALISATION,
            KEY_GAP_BENEFIT,
            VOTE_COST_GAP,
            CONTRIBUTION_SHARE,
            NEW_WGR,
            TRANSITION_OVER,
            WGR_CHAPTER,
            SUPERVISOR,
            PROCUREMENT_ROUTE,
            NUMBER_OF_TASK_TYPES,
            Steering.TABLE_RISK_CLASS,
            Steering.MANDATE_LEVEL,
            Steering.EXTERNAL_EXECUTIVE_BOARD_MEMBERS,
            Steering.SHARE_OF_EXTERNAL_MEMBERS,
            Steering.EXECUTIVE_SHARE_OF_GENERAL_BOARD,
            Elapsed.MONTHS_SINCE_DASHBOARD,
            Elapsed.MONTHS_SINCE_WIJZER_PAGE,
            Elapsed.MONTHS_SINCE_POLICY_PAPER,
            Elapsed.MONTHS_SINCE_IMPORTANCE,
            Elapsed.MONTHS_SINCE_LIGHT_EVALUATION,
            Elapsed.DAYS_OF_LIGHT_EVALUATION_BEFORE_ACCOUNTS,
            Elapsed.DAYS_TO_DECISIVE_MOMENT,
            Steering.ARRANGEMENT_CHANGE,
            Steering.TEMPORARILY_HEAVY,
            Elapsed.MONTHS_SINCE_KEY_REVIEW,
            Steering.NUMBER_OF_COST_KEY_BASES,
            Steering.PLAY_LEVEL_JUMP,
            Elapsed.DAYS_PAST_EVALUATION_DATE);
}
