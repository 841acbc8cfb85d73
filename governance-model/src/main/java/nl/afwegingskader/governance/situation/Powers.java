package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Set;

/** Theme C: bevoegdheden, what the cooperation must be able to decide. */
public final class Powers {

    private Powers() {}

    /** How powers reach the cooperation. */
    public enum Transfer implements Coded {
        NONE("geen"),
        FACTUAL_OR_PRIVATE_LAW("feitelijk_privaatrechtelijk"),
        MANDATE("mandaat"),
        DELEGATION("delegatie");

        private final String code;

        Transfer(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A tax or charge the cooperation must be able to levy. */
    public enum TaxPower implements Coded {
        NONE("geen"),
        ENCROACHMENT_TAX("precario_228"),
        SEWERAGE_CHARGE("rioolheffing_228a"),
        FEES("rechten_229"),
        FEES_UNDER_OTHER_ACTS("rechten_andere_wet"),
        WASTE_CHARGE("afvalstoffenheffing_wm1533"),
        PROPERTY_TAX("ozb"),
        OTHER("andere");

        private final String code;

        TaxPower(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The municipal organ whose powers are needed. */
    public enum Owner implements Coded {
        COUNCIL("raad"),
        EXECUTIVE("college"),
        MAYOR("burgemeester");

        private final String code;

        Owner(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How fast the cooperation must be able to decide. */
    public enum Speed implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        Speed(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How binding agreements must be. */
    public enum Binding implements Coded {
        NON_COMMITTAL("vrijblijvend"),
        BEST_EFFORTS("inspanningsverplichting"),
        RESULT("resultaatverplichting"),
        BINDING_DECISIONS("bindende_besluiten");

        private final String code;

        Binding(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain C1, [WGR] 8(4), 10(2), 30; [AWB] 10:1–10:4. */
    public static final Characteristic<Transfer> POWER_TRANSFER_NEED = new Characteristic<>(
            "C1",
            "nodigeOverdrachtVanBevoegdheden",
            "Nodige overdracht van bevoegdheden",
            "Needed transfer of powers",
            "Welke bevoegdheden moet het verband kunnen uitoefenen?",
            Kinds.ordered(Transfer.class));

    /** Domain C2, [WGR] 30(1)b. */
    public static final Characteristic<Boolean> NEEDS_REGULATIONS = new Characteristic<>(
            "C2",
            "verordeningenAvvVaststellen",
            "Verordeningen/AVV vaststellen",
            "Adopting regulations",
            "Moet het verband algemeen verbindende voorschriften kunnen vaststellen?",
            Kinds.yesNo());

    /** Domain C3, [WGR] 30(1)a-b. */
    public static final Characteristic<Set<TaxPower>> TAX_POWERS_NEEDED = new Characteristic<>(
            "C3",
            "belastingenHeffen",
            "Belastingen heffen",
            "Levying taxes",
            "Moet het verband belastingen of rechten heffen, en welke?",
            Kinds.set(TaxPower.class));

    /** Domain C4, [WGR] 1(1). */
    public static final Characteristic<Set<Owner>> POWERS_OWNER = new Characteristic<>(
            "C4",
            "wiensBevoegdheden",
            "Wiens bevoegdheden",
            "Whose powers",
            "Van welke bestuursorganen zijn de bevoegdheden die het verband nodig heeft?",
            Kinds.setOrNone(Owner.class));

    /** Domain C5, [AWB] 10:3; [WGR] 8(4). */
    public static final Characteristic<Boolean> MANDATE_PROHIBITED = new Characteristic<>(
            "C5",
            "wetVerzetZichTegenMandaatDelegatie",
            "Wet verzet zich tegen mandaat/delegatie",
            "Law forbids mandate or delegation",
            "Verzet de wet of de aard van de bevoegdheid zich tegen mandaat of delegatie?",
            Kinds.yesNo());

    /** Domain C6, [SEED]. */
    public static final Characteristic<Speed> DECISION_SPEED_NEED = new Characteristic<>(
            "C6",
            "slagvaardigheid",
            "Slagvaardigheid",
            "Speed of decision",
            "Hoe snel moet het verband zelfstandig kunnen besluiten?",
            Kinds.ordered(Speed.class));

    /** Domain C7, [LICHT14]; [FLEUR15]. */
    public static final Characteristic<Binding> BINDING_NEED = new Characteristic<>(
            "C7",
            "mateVanBinding",
            "Mate van binding",
            "Degree of binding",
            "Hoe bindend moeten afspraken zijn?",
            Kinds.ordered(Binding.class));

    /** Domain C8, [SEED] (1). */
    public static final Characteristic<Boolean> COLLEGE_MANDATE_DEFINED = new Characteristic<>(
            "C8",
            "ruimteEnMandaatCollegeBepaald",
            "Ruimte en mandaat college bepaald",
            "Mandate of the executive defined",
            "Is per verband expliciet bepaald welke ruimte en welk mandaat het college heeft?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            POWER_TRANSFER_NEED,
            NEEDS_REGULATIONS,
            TAX_POWERS_NEEDED,
            POWERS_OWNER,
            MANDATE_PROHIBITED,
            DECISION_SPEED_NEED,
            BINDING_NEED,
            COLLEGE_MANDATE_DEFINED);
}
