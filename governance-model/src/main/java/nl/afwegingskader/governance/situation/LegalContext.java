package nl.afwegingskader.governance.situation;

import java.util.List;
import nl.afwegingskader.governance.repertoire.Form;

/**
 * Theme H: juridische context, what procurement, state aid and other law make of it; H1 is the peildatum of the
 * situation.
 */
public final class LegalContext {

    private LegalContext() {}

    /** Whether the municipality controls the cooperation like its own service. */
    public enum Control implements Coded {
        NONE("nee"),
        ALONE("alleen"),
        JOINTLY("gezamenlijk");

        private final String code;

        Control(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain H2, [AW]. */
    public static final Characteristic<Boolean> CONSIDERATION_CONTRACT = new Characteristic<>(
            "H2",
            "opdrachtOnderBezwarendeTitel",
            "Opdracht onder bezwarende titel",
            "Contract for consideration",
            "Verricht het verband (of een partner) diensten, leveringen of werken tegen vergoeding voor de gemeente?",
            Kinds.yesNo());

    /** Domain H3, [AW] 2.24a/b. */
    public static final Characteristic<Control> CONTROL_LIKE_OWN_SERVICE = new Characteristic<>(
            "H3",
            "toezichtZoalsEigenDienst",
            "Toezicht zoals eigen dienst",
            "Control like own service",
            "Houdt de gemeente toezicht op het verband zoals op een eigen dienst, alleen of samen met anderen?",
            Kinds.choice(Control.class));

    /** Domain H4, [AW] 2.24a/b. */
    public static final Characteristic<Boolean> PRIVATE_CAPITAL_DIRECT = new Characteristic<>(
            "H4",
            "rechtstreeksPrivaatKapitaal",
            "Rechtstreeks privaat kapitaal",
            "Direct private capital",
            "Heeft een private partij rechtstreeks kapitaal in het verband?",
            Kinds.yesNo());

    /** Domain H5, [AW] 2.24a/b. */
    public static final Characteristic<Percentage> PCT_ACTIVITIES_FOR_OWNERS = new Characteristic<>(
            "H5",
            "aandeelWerkVoorEigenaren",
            "Aandeel werk voor eigenaren",
            "Share of work for owners",
            "Welk deel van de activiteiten verricht het verband voor zijn eigenaren?",
            Kinds.percentage(100));

    /** Domain H6, [AW] 2.24c. */
    public static final Characteristic<Boolean> PUBLIC_TASK_COOPERATION_ONLY = new Characteristic<>(
            "H6",
            "samenwerkingAlleenOmOpenbaarBelang",
            "Samenwerking alleen om openbaar belang",
            "Public interest cooperation only",
            "Werken alleen aanbestedende diensten samen, en alleen om redenen van openbaar belang?",
            Kinds.yesNo());

    /** Domain H7, [GK] art. 107 VWEU. */
    public static final Characteristic<Boolean> STATE_AID_INDICATORS = new Characteristic<>(
            "H7",
            "aanwijzingenVoorStaatssteun",
            "Aanwijzingen voor staatssteun",
            "Indications of state aid",
            "Zijn er aanwijzingen voor staatssteun?",
            Kinds.yesNo());

    /** Domain H8, [VNG13] toelichting 5 Personeel [title]; [GK] WOR/BW 7:662. */
    public static final Characteristic<Boolean> PERSONNEL_TRANSFER = new Characteristic<>(
            "H8",
            "overgangVanPersoneel",
            "Overgang van personeel",
            "Transfer of personnel",
            "Gaat er personeel over naar het verband of naar een partner?",
            Kinds.yesNo());

    /** Domain H9, [STB-2022-128]. */
    public static final Characteristic<Form> EXISTING_FORM = new Characteristic<>(
            "H9",
            "bestaandeVorm",
            "Bestaande vorm",
            "Existing form",
            "Welke vorm heeft de samenwerking nu?",
            Kinds.choice(Form.class));

    /** Domain H10, [STB-2022-128]. */
    public static final Characteristic<Boolean> REGULATION_ADAPTED_TO_2022_ACT = new Characteristic<>(
            "H10",
            "regelingAangepastAanWetswijziging2022",
            "Regeling aangepast aan wetswijziging 2022",
            "Regulation adapted to 2022 act",
            "Is de regeling aangepast aan de gewijzigde Wgr van 2022?",
            Kinds.yesNo());

    /** Domain H11, [GK] AVG. */
    public static final Characteristic<Boolean> PERSONAL_DATA_PROCESSING = new Characteristic<>(
            "H11",
            "verwerkingVanPersoonsgegevens",
            "Verwerking van persoonsgegevens",
            "Processing of personal data",
            "Verwerkt het verband persoonsgegevens?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            CONSIDERATION_CONTRACT,
            CONTROL_LIKE_OWN_SERVICE,
            PRIVATE_CAPITAL_DIRECT,
            PCT_ACTIVITIES_FOR_OWNERS,
            PUBLIC_TASK_COOPERATION_ONLY,
            STATE_AID_INDICATORS,
            PERSONNEL_TRANSFER,
            EXISTING_FORM,
            REGULATION_ADAPTED_TO_2022_ACT,
            PERSONAL_DATA_PROCESSING);
}
