package nl.afwegingskader.governance.situation;

import java.util.List;

/** Theme F: democratische en politieke relevantie, what the cooperation means to council, executive and residents. */
public final class Council {

    private Council() {}

    /** How important the cooperation is to council or executive. */
    public enum Importance implements Coded {
        LITTLE_OR_NOT("niet_of_minder"),
        IMPORTANT("belangrijk"),
        VERY_IMPORTANT("zeer_belangrijk");

        private final String code;

        Importance(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How directly residents notice it. */
    public enum CitizenImpact implements Coded {
        INDIRECT("indirect"),
        NOTICEABLE("merkbaar"),
        DIRECT("direct_ingrijpend");

        private final String code;

        CitizenImpact(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How much influence the council wants beforehand. */
    public enum Influence implements Coded {
        LOW("laag"),
        MEDIUM("middel"),
        HIGH("hoog");

        private final String code;

        Influence(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Who decided how important the cooperation is. */
    public enum Classifier implements Coded {
        COUNCIL_AND_EXECUTIVE("raad_en_college"),
        EXECUTIVE("college"),
        COUNCIL("raad"),
        NOBODY("niemand");

        private final String code;

        Classifier(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Domain F1, [SEED] (1),(3),(4). */
    public static final Characteristic<Importance> COUNCIL_IMPORTANCE = new Characteristic<>(
            "F1",
            "politiekeBelangrijkheidVoorDeRaad",
            "Politieke belangrijkheid voor de raad",
            "Political importance to the council",
            "Hoe politiek belangrijk is dit verband voor de raad?",
            Kinds.ordered(Importance.class));

    /** Domain F2, [SEED] (1); axis names [REC]. */
    public static final Characteristic<Importance> EXECUTIVE_IMPORTANCE = new Characteristic<>(
            "F2",
            "bestuurlijkeBelangrijkheidVoorHetCollege",
            "Bestuurlijke belangrijkheid voor het college",
            "Importance to the executive",
            "Hoe belangrijk is dit verband voor het college?",
            Kinds.ordered(Importance.class));

    /** Domain F3, [SEED]. */
    public static final Characteristic<List<Topic>> POLITICAL_TOPICS = new Characteristic<>(
            "F3",
            "politiekRelevanteOnderwerpen",
            "Politiek relevante onderwerpen",
            "Politically relevant topics",
            "Wat zijn de politiek relevante onderwerpen of vraagstukken?",
            Kinds.topics());

    /** Domain F4, [SEED]. */
    public static final Characteristic<CitizenImpact> CITIZEN_IMPACT = new Characteristic<>(
            "F4",
            "gevolgenVoorInwoners",
            "Gevolgen voor inwoners",
            "Impact on residents",
            "Wat merken inwoners ervan?",
            Kinds.ordered(CitizenImpact.class));

    /** Domain F5, [VENLO-U] (1); [WGR] 10(5). */
    public static final Characteristic<Influence> COUNCIL_INFLUENCE_NEED = new Characteristic<>(
            "F5",
            "gewensteInvloedVanDeRaad",
            "Gewenste invloed van de raad",
            "Influence the council wants",
            "Hoeveel invloed wil de raad vooraf op besluiten van het verband?",
            Kinds.ordered(Influence.class));

    /** Domain F6, no source given. */
    public static final Characteristic<LastTime> IMPORTANCE_SET_ON = new Characteristic<>(
            "F6",
            "belangrijkheidBepaaldOp",
            "Belangrijkheid bepaald op",
            "Importance set on",
            "Wanneer is de belangrijkheid voor het laatst bepaald?",
            Kinds.lastTime());

    /** Domain F7, no source given. */
    public static final Characteristic<Classifier> CLASSIFIED_BY = new Characteristic<>(
            "F7",
            "belangrijkheidBepaaldDoor",
            "Belangrijkheid bepaald door",
            "Importance set by",
            "Wie heeft de belangrijkheid bepaald?",
            Kinds.choice(Classifier.class));

    /** Domain F8, [SEED] (3),(4). */
    public static final Characteristic<LastTime> LAST_FULL_EVALUATION = new Characteristic<>(
            "F8",
            "laatsteVolledigeEvaluatie",
            "Laatste volledige evaluatie",
            "Last full evaluation",
            "Wanneer is het verband voor het laatst volledig geëvalueerd?",
            Kinds.lastTime());

    /** Domain F9, [SEED] (3),(4). */
    public static final Characteristic<LastTime> LAST_LIGHT_EVALUATION = new Characteristic<>(
            "F9",
            "laatsteLichteEvaluatie",
            "Laatste lichte evaluatie",
            "Last light evaluation",
            "Wanneer is het verband voor het laatst licht geëvalueerd?",
            Kinds.lastTime());

    /** Domain F10, [SEED] (3),(4). */
    public static final Characteristic<LastTime> LAST_COUNCIL_DISCUSSION = new Characteristic<>(
            "F10",
            "laatsteBesprekingInDeRaad",
            "Laatste bespreking in de raad",
            "Last discussion in the council",
            "Wanneer heeft de raad het verband voor het laatst besproken?",
            Kinds.lastTime());

    /** Domain F11, [SEED] (3),(4). */
    public static final Characteristic<Boolean> EVALUATION_ON_LTA = new Characteristic<>(
            "F11",
            "evaluatieOpLangetermijnagenda",
            "Evaluatie op langetermijnagenda",
            "Evaluation on long-term agenda",
            "Staat de evaluatie op de langetermijnagenda?",
            Kinds.yesNo());

    /** Domain F12, [SEED] (5). */
    public static final Characteristic<Boolean> LOCAL_RELEVANCE_IN_DOCUMENTS = new Characteristic<>(
            "F12",
            "lokaalBelangInStukken",
            "Lokaal belang in stukken",
            "Local relevance in documents",
            "Staat in verslagen en stukken het lokale belang/de lokale relevantie in beeld?",
            Kinds.yesNo());

    static final List<Characteristic<?>> ALL = List.of(
            COUNCIL_IMPORTANCE,
            EXECUTIVE_IMPORTANCE,
            POLITICAL_TOPICS,
            CITIZEN_IMPACT,
            COUNCIL_INFLUENCE_NEED,
            IMPORTANCE_SET_ON,
            CLASSIFIED_BY,
            LAST_FULL_EVALUATION,
            LAST_LIGHT_EVALUATION,
            LAST_COUNCIL_DISCUSSION,
            EVALUATION_ON_LTA,
            LOCAL_RELEVANCE_IN_DOCUMENTS);
}
