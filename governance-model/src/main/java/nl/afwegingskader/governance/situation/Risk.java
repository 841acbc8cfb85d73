package nl.afwegingskader.governance.situation;

import java.util.List;

/** Theme E: risico, what can go wrong and how bad that is. */
public final class Risk {

    private Risk() {}

    /** How great a risk or a barrier is. */
    public enum Level implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain E1, [LIN20]; [ZUT17]; [NIJM14]. */
    public static final Characteristic<Level> FINANCIAL_RISK = new Characteristic<>(
            "E1",
            "financieelRisico",
            "Financieel risico",
            "Financial risk",
            "Hoe groot is het financiële risico?",
            Kinds.ordered(Level.class));

    /** Domain E2, [LIN20]; [ZUT17]; [NIJM14]. */
    public static final Characteristic<Level> GOVERNANCE_RISK = new Characteristic<>(
            "E2",
            "bestuurlijkRisico",
            "Bestuurlijk risico",
            "Governance risk",
            "Hoe groot is het bestuurlijke risico?",
            Kinds.ordered(Level.class));

    /** Domain E3, [LIN20]; [ZUT17]; [NIJM14]. */
    public static final Characteristic<Level> CONTENT_RISK = new Characteristic<>(
            "E3",
            "beleidsUitvoeringsrisico",
            "Beleids-/uitvoeringsrisico",
            "Policy or execution risk",
            "Hoe groot is het beleids- of uitvoeringsrisico?",
            Kinds.ordered(Level.class));

    /** Domain E4, [LIN20]; [ZUT17]; [NIJM14]. */
    public static final Characteristic<Level> REPUTATION_RISK = new Characteristic<>(
            "E4",
            "afbreukrisico",
            "Afbreukrisico",
            "Reputation risk",
            "Hoe groot is het afbreukrisico?",
            Kinds.ordered(Level.class));

    /** Domain E5, [HEEM18]; [BBV] 11. */
    public static final Characteristic<Boolean> RESILIENCE_SUFFICIENT = new Characteristic<>(
            "E5",
            "weerstandsvermogenVerbandVoldoende",
            "Weerstandsvermogen verband voldoende",
            "Sufficient financial resilience",
            "Heeft het verband voldoende weerstandsvermogen voor zijn eigen risico's?",
            Kinds.yesNo());

    /** Domain E6, [WGR] 9(1); [VIJV-U2],[VIJV-U3]; [LES16] les 5. */
    public static final Characteristic<Level> EXIT_BARRIER = new Characteristic<>(
            "E6",
            "uittredingsbarriere",
            "Uittredingsbarrière",
            "Exit barrier",
            "Hoe moeilijk of kostbaar is uittreden?",
            Kinds.ordered(Level.class));

    /** Domain E7, no source given. */
    public static final Characteristic<Percentage> BUDGET_OVERRUN_PCT = new Characteristic<>(
            "E7",
            "begrotingsoverschrijding",
            "Begrotingsoverschrijding",
            "Budget overrun",
            "Met hoeveel procent is de begroting overschreden?",
            Kinds.percentage(1000));

    /** Domain E8, no source given. */
    public static final Characteristic<Boolean> INCIDENT_OR_SIGNAL = new Characteristic<>(
            "E8",
            "incidentOfSignaal",
            "Incident of signaal",
            "Incident or signal",
            "Is er een incident of een ander signaal?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            FINANCIAL_RISK,
            GOVERNANCE_RISK,
            CONTENT_RISK,
            REPUTATION_RISK,
            RESILIENCE_SUFFICIENT,
            EXIT_BARRIER,
            BUDGET_OVERRUN_PCT,
            INCIDENT_OR_SIGNAL);
}
