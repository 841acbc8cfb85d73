package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Theme J: tijd en procesfase, when things happen and who keeps watch. */
public final class Timing {

    private Timing() {}

    /** How long the cooperation lasts. */
    public enum Duration implements Coded {
        ONCE("eenmalig"),
        TEMPORARY("tijdelijk"),
        MEDIUM_TERM("middellang"),
        INDEFINITE("onbepaald");

        private final String code;

        Duration(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Where the cooperation is in its process. */
    public enum Phase implements Coded {
        DIRECTING("richten"),
        ARRANGING("inrichten"),
        OPERATING("verrichten"),
        EVALUATING("evalueren");

        private final String code;

        Phase(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A task of the accountholder. */
    public enum AccountholderTask implements Coded {
        SUBSTANCE("inhoudelijke_opgaven"),
        FINANCIAL_AND_LEGAL_CONTROL("financiele_en_juridische_aansturing_en_controle"),
        POLITICAL_PROCESS("politiek_bestuurlijk_proces"),
        TEAM_LEADERSHIP("leiding_team");

        private final String code;

        AccountholderTask(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How soon the cooperation must work. */
    public enum Urgency implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        Urgency(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain J1, [WGR-~2013] 9(1). */
    public static final Characteristic<Duration> DURATION = new Characteristic<>(
            "J1", "looptijd", "Looptijd", "Duration", "Hoe lang duurt de samenwerking?", Kinds.ordered(Duration.class));

    /** Domain J2, [SEED]. */
    public static final Characteristic<Phase> PHASE = new Characteristic<>(
            "J2",
            "procesfase",
            "Procesfase",
            "Phase of the process",
            "In welke fase is de samenwerking?",
            Kinds.choice(Phase.class));

    /** Domain J3, [SEED] (6). */
    public static final Characteristic<LocalDate> START_DATE = new Characteristic<>(
            "J3", "begindatum", "Begindatum", "Start date", "Wanneer begint of begon de samenwerking?", Kinds.day());

    /** Domain J4, [SEED] (6). */
    public static final Characteristic<LocalDate> CONTRACT_END_OR_REVIEW_DATE = new Characteristic<>(
            "J4",
            "datumVanAfloopOfHerziening",
            "Datum van afloop of herziening",
            "Date of end or review",
            "Wanneer loopt het contract af of wordt het herzien?",
            Kinds.day());

    /** Domain J5, [SEED] (6). */
    public static final Characteristic<List<Moment>> DECISIVE_MOMENTS = new Characteristic<>(
            "J5",
            "crucialeMomentenVoorHeroverweging",
            "Cruciale momenten voor heroverweging",
            "Decisive moments",
            "Op welke momenten kan de samenwerking worden heroverwogen?",
            Kinds.moments());

    /** Domain J6, [SEED]. */
    public static final Characteristic<Boolean> ACCOUNTHOLDER_ASSIGNED = new Characteristic<>(
            "J6",
            "accounthouderBenoemd",
            "Accounthouder benoemd",
            "Accountholder assigned",
            "Is er een accounthouder benoemd?",
            Kinds.yesNo());

    /** Domain J7, [SEED]. */
    public static final Characteristic<Boolean> ACCOUNTHOLDER_TRAINED = new Characteristic<>(
            "J7",
            "accounthouderOpgeleid",
            "Accounthouder opgeleid",
            "Accountholder trained",
            "Is de accounthouder opgeleid voor deze rol?",
            Kinds.yesNo());

    /** Domain J8, [SEED]. */
    public static final Characteristic<Boolean> FALLBACK_MANAGER_ACTING = new Characteristic<>(
            "J8",
            "leidinggevendeNeemtWaar",
            "Leidinggevende neemt waar",
            "Manager acts as accountholder",
            "Neemt de leidinggevende de taak van accounthouder op zich zolang er geen is?",
            Kinds.yesNo());

    /** Domain J9, [SEED]. */
    public static final Characteristic<Set<AccountholderTask>> ACCOUNTHOLDER_TASKS_COVERED = new Characteristic<>(
            "J9",
            "vervuldeTakenAccounthouder",
            "Vervulde taken accounthouder",
            "Accountholder tasks covered",
            "Welke taken van de accounthouder worden vervuld?",
            Kinds.setOrNone(AccountholderTask.class));

    /** Domain J10, [SEED] implementatieplan. */
    public static final Characteristic<LastTime> DASHBOARD_UPDATED_ON = new Characteristic<>(
            "J10",
            "dashboardBijgewerktOp",
            "Dashboard bijgewerkt op",
            "Dashboard updated on",
            "Wanneer is het dashboard voor het laatst bijgewerkt?",
            Kinds.lastTime());

    /** Domain J11, [SEED] implementatieplan. */
    public static final Characteristic<LastTime> WIJZER_PAGE_UPDATED_ON = new Characteristic<>(
            "J11",
            "wijzerpaginaBijgewerktOp",
            "Wijzerpagina bijgewerkt op",
            "Wijzer page updated on",
            "Wanneer is de pagina van het verband in de Samenwerkingswijzer voor het laatst bijgewerkt?",
            Kinds.lastTime());

    /** Domain J12, [SEED] implementatieplan. */
    public static final Characteristic<Boolean> MONITORING_IN_PLACE = new Characteristic<>(
            "J12",
            "monitoringIngericht",
            "Monitoring ingericht",
            "Monitoring in place",
            "Is er monitoring van het verband ingericht?",
            Kinds.yesNo());

    /** Domain J13, no source given. */
    public static final Characteristic<Urgency> URGENCY = new Characteristic<>(
            "J13",
            "urgentie",
            "Urgentie",
            "Urgency",
            "Hoe snel moet de samenwerking werken?",
            Kinds.ordered(Urgency.class));

    static final List<Characteristic<?>> ALL = List.of(
            DURATION,
            PHASE,
            START_DATE,
            CONTRACT_END_OR_REVIEW_DATE,
            DECISIVE_MOMENTS,
            ACCOUNTHOLDER_ASSIGNED,
            ACCOUNTHOLDER_TRAINED,
            FALLBACK_MANAGER_ACTING,
            ACCOUNTHOLDER_TASKS_COVERED,
            DASHBOARD_UPDATED_ON,
            WIJZER_PAGE_UPDATED_ON,
            MONITORING_IN_PLACE,
            URGENCY);
}
