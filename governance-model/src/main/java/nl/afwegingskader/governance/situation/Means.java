package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Set;

/** Theme D: middelen en financiën, what the cooperation needs and what the municipality puts in. */
public final class Means {

    private Means() {}

    /** How much the municipality can be bound to pay. */
    public enum Exposure implements Coded {
        NONE("geen"),
        PURCHASE("inkooprelatie"),
        CONTRIBUTION("bijdrage"),
        CAPITAL_OR_GUARANTEE("kapitaal_of_garantie"),
        UNLIMITED_DEFICIT("tekort_onbeperkt");

        private final String code;

        Exposure(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What the municipality is to the cooperation. */
    public enum RoleMix implements Coded {
        OWNER_ONLY("alleen_eigenaar"),
        CUSTOMER_ONLY("alleen_afnemer"),
        BOTH("beide");

        private final String code;

        RoleMix(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a cost key rests on. */
    public enum KeyBasis implements Coded {
        SHARE_IN_REALISATION("aandeel_in_realisatie"),
        SHARE_IN_BENEFIT("aandeel_in_belang_baten"),
        POPULATION("inwonertal"),
        EQUAL_PARTS("gelijke_delen"),
        USE("afname"),
        HISTORICAL("historisch"),
        TURNOVER("omzet"),
        NONE("geen");

        private final String code;

        KeyBasis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain D1, [WGR] 8(1),(3); [VIJV-V]. */
    public static final Characteristic<Boolean> LEGAL_PERSONALITY_NEEDED = new Characteristic<>(
            "D1",
            "rechtspersoonlijkheidNodig",
            "Rechtspersoonlijkheid nodig",
            "Legal personality needed",
            "Moet het verband zelf contracten, bezit of leningen kunnen hebben?",
            Kinds.yesNo());

    /** Domain D2, [VIJV-V]. */
    public static final Characteristic<Boolean> OWN_STAFF_NEEDED = new Characteristic<>(
            "D2",
            "eigenPersoneelNodig",
            "Eigen personeel nodig",
            "Own staff needed",
            "Moet het verband zelf werkgever van personeel zijn?",
            Kinds.yesNo());

    /** Domain D3, no source given. */
    public static final Characteristic<Money> CAPITAL_INVESTMENT_NEEDED = new Characteristic<>(
            "D3",
            "benodigdKapitaal",
            "Benodigd kapitaal",
            "Capital needed",
            "Welke investering of welk kapitaal is nodig?",
            Kinds.amount());

    /** Domain D4, [SEED]; [BBV] 15(2). */
    public static final Characteristic<Money> ANNUAL_CONTRIBUTION = new Characteristic<>(
            "D4",
            "jaarlijkseBijdrage",
            "Jaarlijkse bijdrage",
            "Annual contribution",
            "Wat is de jaarlijkse bijdrage van de gemeente?",
            Kinds.amount());

    /** Domain D5, [SEED]; [BBV] 15(2). */
    public static final Characteristic<Money> TOTAL_ANNUAL_BUDGET = new Characteristic<>(
            "D5",
            "totaleJaarbegroting",
            "Totale jaarbegroting",
            "Total annual budget",
            "Wat is de totale jaarbegroting van het verband?",
            Kinds.amount());

    /** Domain D6, [BBV] 1(1)c; [WAG24]. */
    public static final Characteristic<Exposure> FINANCIAL_EXPOSURE = new Characteristic<>(
            "D6",
            "financieleVerplichting",
            "Financiële verplichting",
            "Financial exposure",
            "Welke financiële verplichting loopt de gemeente?",
            Kinds.ordered(Exposure.class));

    /** Domain D7, [BBV] 1(1)c-d; [MAAS19] nuances. */
    public static final Characteristic<Boolean> HAS_FINANCIAL_INTEREST = new Characteristic<>(
            "D7",
            "financieelBelang",
            "Financieel belang",
            "Financial interest",
            "Kan de gemeente geld verliezen of aansprakelijk zijn als het verband niet kan betalen?",
            Kinds.yesNo());

    /** Domain D8, [BBV] 1(1)c-d; [MAAS19] nuances. */
    public static final Characteristic<Boolean> HAS_ADMINISTRATIVE_INTEREST = new Characteristic<>(
            "D8",
            "bestuurlijkBelang",
            "Bestuurlijk belang",
            "Administrative interest",
            "Heeft de gemeente zeggenschap via een bestuurszetel of stemrecht?",
            Kinds.yesNo());

    /** Domain D9, [GK] BW 2:285(3), 2:26(3). */
    public static final Characteristic<Boolean> PROFIT_DISTRIBUTION = new Characteristic<>(
            "D9",
            "winstuitkering",
            "Winstuitkering",
            "Profit distribution",
            "Is winstuitkering aan deelnemers/aandeelhouders de bedoeling?",
            Kinds.yesNo());

    /** Domain D10, [SEED] verdeelsleutels. */
    public static final Characteristic<RoleMix> ROLE_MIX = new Characteristic<>(
            "D10",
            "eigenaarschapInkoop",
            "Eigenaarschap / inkoop",
            "Ownership or purchase",
            "Is de gemeente (mede-)eigenaar, afnemer/opdrachtgever of beide?",
            Kinds.choice(RoleMix.class));

    /** Domain D11, [SEED]; [BAR13]; [LAWINS]. */
    public static final Characteristic<Set<KeyBasis>> COST_KEY_BASIS = new Characteristic<>(
            "D11",
            "grondslagVerdeelsleutel",
            "Grondslag verdeelsleutel",
            "Basis of the cost key",
            "Waarop is de verdeelsleutel gebaseerd?",
            Kinds.set(KeyBasis.class));

    /** Domain D12a, [SEED]; [VENLO-U] (0). */
    public static final Characteristic<Percentage> SHARE_REALISATION = new Characteristic<>(
            "D12a",
            "aandeelInRealisatie",
            "Aandeel in realisatie",
            "Share in realisation",
            "Welk aandeel heeft de gemeente in de realisatie?",
            Kinds.percentage(100));

    /** Domain D12b, [SEED]; [VENLO-U] (0). */
    public static final Characteristic<Percentage> SHARE_BENEFIT = new Characteristic<>(
            "D12b",
            "aandeelInBaten",
            "Aandeel in baten",
            "Share in benefits",
            "Welk aandeel heeft de gemeente in de baten?",
            Kinds.percentage(100));

    /** Domain D12c, [SEED]; [VENLO-U] (0). */
    public static final Characteristic<Percentage> SHARE_COST = new Characteristic<>(
            "D12c",
            "aandeelInKosten",
            "Aandeel in kosten",
            "Share in costs",
            "Welk aandeel heeft de gemeente in de kosten?",
            Kinds.percentage(100));

    /** Domain D12d, [SEED]; [VENLO-U] (0). */
    public static final Characteristic<Percentage> SHARE_VOTE = new Characteristic<>(
            "D12d",
            "aandeelInZeggenschap",
            "Aandeel in zeggenschap",
            "Share in control",
            "Welk aandeel heeft de gemeente in de zeggenschap?",
            Kinds.percentage(100));

    /** Domain D13, [SEED]. */
    public static final Characteristic<LastTime> LAST_KEY_REVIEW = new Characteristic<>(
            "D13",
            "laatsteIjkingVerdeelsleutel",
            "Laatste ijking verdeelsleutel",
            "Last review of cost key",
            "Wanneer is de verdeelsleutel voor het laatst geijkt of herijkt?",
            Kinds.lastTime());

    /** Domain D14, [EFK], [BDO18], [MGR-LN]. */
    public static final Characteristic<Boolean> VAT_COSTS_MATERIAL = new Characteristic<>(
            "D14",
            "nietCompensabeleBtwKosten",
            "Niet-compensabele btw-kosten",
            "VAT that cannot be recovered",
            "Leidt btw op diensten van het verband tot niet-compensabele kosten?",
            Kinds.yesNo());

    /** Domain D15, [AW] 2.24a(1)b, 2.24b, 2.24c. */
    public static final Characteristic<Percentage> THIRD_PARTY_TURNOVER_PCT = new Characteristic<>(
            "D15",
            "aandeelWerkVoorDerden",
            "Aandeel werk voor derden",
            "Share of work for others",
            "Welk deel van de activiteiten wordt voor derden verricht?",
            Kinds.percentage(100));

    static final List<Characteristic<?>> ALL = List.of(
            LEGAL_PERSONALITY_NEEDED,
            OWN_STAFF_NEEDED,
            CAPITAL_INVESTMENT_NEEDED,
            ANNUAL_CONTRIBUTION,
            TOTAL_ANNUAL_BUDGET,
            FINANCIAL_EXPOSURE,
            HAS_FINANCIAL_INTEREST,
            HAS_ADMINISTRATIVE_INTEREST,
            PROFIT_DISTRIBUTION,
            ROLE_MIX,
            COST_KEY_BASIS,
            SHARE_REALISATION,
            SHARE_BENEFIT,
            SHARE_COST,
            SHARE_VOTE,
            LAST_KEY_REVIEW,
            VAT_COSTS_MATERIAL,
            THIRD_PARTY_TURNOVER_PCT);
}
