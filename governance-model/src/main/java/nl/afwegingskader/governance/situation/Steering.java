package nl.afwegingskader.governance.situation;

/** Derived kenmerken on how the cooperation is steered: risk, arrangement, who is involved, boards. {@link Derived} lists them. */
public final class Steering {

    private Steering() {}

    /** How risky the cooperation is on the whole. */
    public enum RiskClass implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        RiskClass(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How heavily the cooperation is governed. */
    public enum ArrangementWeight implements Coded {
        LIGHT("licht"),
        BASIC("basis"),
        HEAVY("zwaar");

        private final String code;

        ArrangementWeight(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Who involves themselves with the cooperation (domain §3.7). */
    public enum Involvement implements Coded {
        OFFICIALS("ambtelijk"),
        RESPONSIBLE_EXECUTIVE_MEMBER("college_portefeuillehouder"),
        WHOLE_EXECUTIVE("college_integraal"),
        COUNCIL_IN_OUTLINE_AND_EXECUTIVE_MEMBER("raad_hoofdlijnen_en_portefeuillehouder"),
        COUNCIL_AND_EXECUTIVE_REGULAR("raad_en_college_regulier"),
        EXECUTIVE_STEERS_COUNCIL_REGULAR("college_stuurt_raad_regulier"),
        TALK_FIRST("eerst_gesprek"),
        COUNCIL_BEFOREHAND_EXECUTIVE_REGULAR("raad_vooraf_college_regulier"),
        COUNCIL_AND_EXECUTIVE_INTENSIVE("raad_en_college_intensief");

        private final String code;

        Involvement(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How far the executive may go without the council; the levels are reconstructed. */
    public enum MandateLevel implements Coded {
        INFORM_AFTERWARDS("informeren_achteraf"),
        ACT_WITHIN_FRAMEWORKS("handelen_binnen_kaders"),
        INFORM_AND_CONSULT("informeren_en_raadplegen"),
        CONSULT_BEFOREHAND("vooraf_consulteren"),
        COUNCIL_DECIDES_OR_GIVES_VIEWS("raad_beslist_of_zienswijze");

        private final String code;

        MandateLevel(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the arrangement compares with that of last year. */
    public enum ArrangementChange implements Coded {
        LOWER("lager"),
        EQUAL("gelijk"),
        HIGHER("hoger");

        private final String code;

        ArrangementChange(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How far the desired play level lies above the current one. */
    public enum LevelJump implements Coded {
        NONE("geen"),
        ONE_STEP("een_stap"),
        MORE_STEPS("meer_stappen");

        private final String code;

        LevelJump(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Derived AF06, {@code risk_overall}, [LIN20] + [REC]. */
    public static final Characteristic<RiskClass> RISK_CLASS = new Characteristic<>(
            "AF06",
            "risicoklasse",
            "Risicoklasse",
            "Risk class",
            "De risicoklasse volgt uit de tabel en stijgt als andere risico's daar reden voor geven.",
            Kinds.ordered(RiskClass.class));

    /** Derived AF07, {@code arrangement}, [ZUT17],[LIN20] + [REC]. */
    public static final Characteristic<ArrangementWeight> ARRANGEMENT = new Characteristic<>(
            "AF07",
            "arrangement",
            "Arrangement",
            "Arrangement",
            "De belangrijkheid voor de raad en de risicoklasse bepalen hoe zwaar het arrangement is.",
            Kinds.ordered(ArrangementWeight.class));

    /** Derived AF08, {@code importance_class}, [SEED] + [REC]. */
    public static final Characteristic<Involvement> IMPORTANCE_CLASS = new Characteristic<>(
            "AF08",
            "belangrijkheidsklasse",
            "Belangrijkheidsklasse",
            "Class of importance",
            "De belangrijkheid voor raad en college bepaalt wie zich met het verband bemoeit.",
            Kinds.choice(Involvement.class));

    /** Derived AF20, rule A501, [LIN20]. */
    public static final Characteristic<RiskClass> TABLE_RISK_CLASS = new Characteristic<>(
            "AF20",
            "risicoklasseVolgensTabel",
            "Risicoklasse volgens tabel",
            "Risk class by the table",
            "Het bestuurlijke en het financiële risico bepalen deze klasse, zonder verhoging.",
            Kinds.ordered(RiskClass.class));

    /** Derived AF22, rules R215 to R217, [REC]. */
    public static final Characteristic<MandateLevel> MANDATE_LEVEL = new Characteristic<>(
            "AF22",
            "mandaatniveau",
            "Mandaatniveau",
            "Level of mandate",
            "De belangrijkheid voor de raad bepaalt hoe ver het college zelf kan gaan.",
            Kinds.choice(MandateLevel.class));

    /** Derived AF23, rule L040. */
    public static final Characteristic<Integer> EXTERNAL_EXECUTIVE_BOARD_MEMBERS = new Characteristic<>(
            "AF23",
            "externeLedenDagelijksBestuur",
            "Externe leden dagelijks bestuur",
            "External executive board members",
            "Het aantal leden van het dagelijks bestuur dat niet in het algemeen bestuur zit.",
            Kinds.count("leden", 0, 100));

    /** Derived AF24, rule L040. */
    public static final Characteristic<Percentage> SHARE_OF_EXTERNAL_MEMBERS = new Characteristic<>(
            "AF24",
            "aandeelExterneLeden",
            "Aandeel externe leden",
            "Share of external members",
            "De externe leden als deel van het dagelijks bestuur.",
            Kinds.percentage(1000));

    /** Derived AF25, rule L041. */
    public static final Characteristic<Percentage> EXECUTIVE_SHARE_OF_GENERAL_BOARD = new Characteristic<>(
            "AF25",
            "aandeelDagelijksInAlgemeenBestuur",
            "Aandeel dagelijks in algemeen bestuur",
            "Executive share of general board",
            "De leden van het dagelijks bestuur als deel van het algemeen bestuur.",
            Kinds.percentage(1000));

    /** Derived AF33, rule A509, [REC]. */
    public static final Characteristic<ArrangementChange> ARRANGEMENT_CHANGE = new Characteristic<>(
            "AF33",
            "veranderingArrangement",
            "Verandering arrangement",
            "Change of arrangement",
            "Het arrangement is lager dan, gelijk aan of hoger dan vorig jaar.",
            Kinds.ordered(ArrangementChange.class));

    /** Derived AF34, rules A510 and M603, [REC]; no case of AF07, for then an unknown E7 or E8 would make every arrangement unknown. */
    public static final Characteristic<Boolean> TEMPORARILY_HEAVY = new Characteristic<>(
            "AF34",
            "tijdelijkZwaar",
            "Tijdelijk zwaar",
            "Temporarily heavy",
            "Een incident, signaal of budgetoverschrijding maakt het arrangement tijdelijk zwaar.",
            Kinds.yesNo());

    /** Derived AF36, rule P716. */
    public static final Characteristic<Integer> NUMBER_OF_COST_KEY_BASES = new Characteristic<>(
            "AF36",
            "aantalGrondslagen",
            "Aantal grondslagen",
            "Number of cost key bases",
            "Het aantal grondslagen van de verdeelsleutel.",
            Kinds.count("grondslagen", 0, 100));

    /** Derived AF37, rules G801 and G806. */
    public static final Characteristic<LevelJump> PLAY_LEVEL_JUMP = new Characteristic<>(
            "AF37",
            "spelniveausprong",
            "Spelniveausprong",
            "Jump in play level",
            "Het gewenste spelniveau ligt niet, één stap of meer stappen boven het huidige.",
            Kinds.ordered(LevelJump.class));
}
