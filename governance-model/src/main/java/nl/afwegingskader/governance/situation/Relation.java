package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Theme G: relatie en samenwerkingscultuur, how the partners see and treat each other. */
public final class Relation {

    private Relation() {}

    /** From where a partner looks at added value; the meanings are reconstructed (domain §3.8). */
    public enum Perspective implements Coded {
        /** Own advantage in this cooperation. */
        P1("P1"),
        /** Joint advantage in this cooperation. */
        P2("P2"),
        /** Own advantage on balance over several cooperations. */
        P3("P3"),
        /** Joint or regional interest on balance over several cooperations. */
        P4("P4");

        private final String code;

        Perspective(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much the partners trust each other. */
    public enum Trust implements Coded {
        LOW("laag"),
        FAIR("redelijk"),
        HIGH("hoog");

        private final String code;

        Trust(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the partners play together; the meanings are reconstructed (domain §3.9). */
    public enum PlayLevel implements Coded {
        /** Apart or avoiding each other. */
        N1("N1"),
        /** Informing and aligning. */
        N2("N2"),
        /** Negotiating and trading in a businesslike way. */
        N3("N3"),
        /** Developing and realising together. */
        N4("N4"),
        /** Steering together on regional tasks, across cooperations. */
        N5("N5");

        private final String code;

        PlayLevel(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A condition for a good conversation. */
    public enum GrowthCondition implements Coded {
        OPEN_ATTITUDE_AND_TIME("open_houding_en_tijd"),
        EXPLORING_AND_DECIDING_TOGETHER("samen_verkennen_en_bepalen"),
        BUILDING_TOGETHER("samen_bouwen"),
        REFLECTION_ON_PROCESS("procesreflectie");

        private final String code;

        GrowthCondition(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What experience there is with these partners. */
    public enum History implements Coded {
        NONE("geen"),
        EARLY("pril"),
        PROVEN("bewezen");

        private final String code;

        History(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain G1, [SEED]; labels [REC]. */
    public static final Characteristic<Perspective> OWN_PERSPECTIVE = new Characteristic<>(
            "G1",
            "eigenPerspectief",
            "Eigen perspectief",
            "Own perspective",
            "Vanuit welk perspectief kijkt de eigen gemeente naar meerwaarde?",
            Kinds.choice(Perspective.class));

    /** Domain G2, [SEED]; labels [REC]. */
    public static final Characteristic<Map<String, Perspective>> PARTNER_PERSPECTIVES = new Characteristic<>(
            "G2",
            "perspectievenVanPartners",
            "Perspectieven van partners",
            "Perspectives of partners",
            "Vanuit welk perspectief kijkt elke partner naar meerwaarde?",
            Kinds.perPartner(Perspective.class));

    /** Domain G3, [SEED]. */
    public static final Characteristic<Boolean> PERSPECTIVE_DISCUSSED_INTERNALLY = new Characteristic<>(
            "G3",
            "perspectiefInternBesproken",
            "Perspectief intern besproken",
            "Perspective discussed internally",
            "Is het perspectief besproken binnen raad, college en organisatie?",
            Kinds.yesNo());

    /** Domain G4, [SEED]. */
    public static final Characteristic<Boolean> PERSPECTIVE_DISCUSSED_WITH_PARTNERS = new Characteristic<>(
            "G4",
            "perspectiefMetPartnersBesproken",
            "Perspectief met partners besproken",
            "Perspective discussed with partners",
            "Is het perspectief met de partners besproken?",
            Kinds.yesNo());

    /** Domain G5, [LICHT14] [part]; [SEED]. */
    public static final Characteristic<Trust> TRUST_LEVEL = new Characteristic<>(
            "G5",
            "onderlingVertrouwen",
            "Onderling vertrouwen",
            "Mutual trust",
            "Hoe groot is het onderlinge vertrouwen?",
            Kinds.ordered(Trust.class));

    /** Domain G6, [SEED]; levels [REC]. */
    public static final Characteristic<PlayLevel> PLAY_LEVEL_CURRENT = new Characteristic<>(
            "G6",
            "huidigSpelniveau",
            "Huidig spelniveau",
            "Current play level",
            "Op welk spelniveau speelt de samenwerking nu?",
            Kinds.ordered(PlayLevel.class));

    /** Domain G7, [SEED]; levels [REC]. */
    public static final Characteristic<PlayLevel> PLAY_LEVEL_DESIRED = new Characteristic<>(
            "G7",
            "gewenstSpelniveau",
            "Gewenst spelniveau",
            "Desired play level",
            "Op welk spelniveau moet de samenwerking spelen?",
            Kinds.ordered(PlayLevel.class));

    /** Domain G8, [SEED]. */
    public static final Characteristic<Set<GrowthCondition>> GROWTH_CONDITIONS = new Characteristic<>(
            "G8",
            "voorwaardenVoorGoedGesprek",
            "Voorwaarden voor goed gesprek",
            "Conditions for good conversation",
            "Aan welke voorwaarden voor een goed gesprek wordt voldaan?",
            Kinds.setOrNone(GrowthCondition.class));

    /** Domain G9, [LES16] les 4. */
    public static final Characteristic<Boolean> SHARED_AMBITION = new Characteristic<>(
            "G9",
            "gedeeldeAmbitie",
            "Gedeelde ambitie",
            "Shared ambition",
            "Hebben de partners het gezamenlijke voordeel benoemd en afgesproken?",
            Kinds.yesNo());

    /** Domain G10, [LES16] les 3. */
    public static final Characteristic<History> COOPERATION_HISTORY = new Characteristic<>(
            "G10",
            "ervaringMetDezePartners",
            "Ervaring met deze partners",
            "Experience with these partners",
            "Is er al ervaring met deze partners?",
            Kinds.ordered(History.class));

    static final List<Characteristic<?>> ALL = List.of(
            OWN_PERSPECTIVE,
            PARTNER_PERSPECTIVES,
            PERSPECTIVE_DISCUSSED_INTERNALLY,
            PERSPECTIVE_DISCUSSED_WITH_PARTNERS,
            TRUST_LEVEL,
            PLAY_LEVEL_CURRENT,
            PLAY_LEVEL_DESIRED,
            GROWTH_CONDITIONS,
            SHARED_AMBITION,
            COOPERATION_HISTORY);
}
