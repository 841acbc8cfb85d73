package nl.afwegingskader.governance.situation;

/** Derived kenmerken that count time. {@link Derived} lists them. */
public final class Elapsed {

    /** From the first day that can be filled in to the last. */
    private static final int MOST_DAYS = 110_000;

    private Elapsed() {}

    /** Derived AF26, rule N303. */
    public static final Characteristic<Age> MONTHS_SINCE_DASHBOARD = new Characteristic<>(
            "AF26",
            "maandenSindsDashboard",
            "Maanden sinds dashboard",
            "Months since dashboard",
            "Het aantal maanden sinds het dashboard is bijgewerkt.",
            Kinds.age("maanden"));

    /** Derived AF27, rule N303. */
    public static final Characteristic<Age> MONTHS_SINCE_WIJZER_PAGE = new Characteristic<>(
            "AF27",
            "maandenSindsWijzerpagina",
            "Maanden sinds wijzerpagina",
            "Months since Wijzer page",
            "Het aantal maanden sinds de pagina in de Samenwerkingswijzer is bijgewerkt.",
            Kinds.age("maanden"));

    /** Derived AF28, rule N328. */
    public static final Characteristic<Age> MONTHS_SINCE_POLICY_PAPER = new Characteristic<>(
            "AF28",
            "maandenSindsNota",
            "Maanden sinds nota",
            "Months since policy paper",
            "Het aantal maanden sinds de raad de nota verbonden partijen heeft vastgesteld.",
            Kinds.age("maanden"));

    /** Derived AF29, rule V401. */
    public static final Characteristic<Age> MONTHS_SINCE_IMPORTANCE = new Characteristic<>(
            "AF29",
            "maandenSindsBelangrijkheid",
            "Maanden sinds belangrijkheid",
            "Months since importance",
            "Het aantal maanden sinds de belangrijkheid is bepaald.",
            Kinds.age("maanden"));

    /** Derived AF30, rule V410. */
    public static final Characteristic<Age> MONTHS_SINCE_LIGHT_EVALUATION = new Characteristic<>(
            "AF30",
            "maandenSindsLichteEvaluatie",
            "Maanden sinds lichte evaluatie",
            "Months since light evaluation",
            "Het aantal maanden sinds de laatste lichte evaluatie.",
            Kinds.age("maanden"));

    /** Derived AF31, rule V410. */
    public static final Characteristic<Age> DAYS_OF_LIGHT_EVALUATION_BEFORE_ACCOUNTS = new Characteristic<>(
            "AF31",
            "dagenLichteEvaluatieVoorJaarrekening",
            "Dagen lichte evaluatie vóór jaarrekening",
            "Days of light evaluation before accounts",
            "Het aantal dagen van de laatste lichte evaluatie tot de laatste behandeling van de jaarrekening.",
            Kinds.age("dagen"));

    /** Derived AF32, rule V413; {@link Age#NEVER} when no moment is still to come. */
    public static final Characteristic<Age> DAYS_TO_DECISIVE_MOMENT = new Characteristic<>(
            "AF32",
            "dagenTotCruciaalMoment",
            "Dagen tot cruciaal moment",
            "Days to decisive moment",
            "Het aantal dagen tot het eerstvolgende cruciale moment voor heroverweging.",
            Kinds.age("dagen"));

    /** Derived AF35, rule P709. */
    public static final Characteristic<Age> MONTHS_SINCE_KEY_REVIEW = new Characteristic<>(
            "AF35",
            "maandenSindsIjking",
            "Maanden sinds ijking",
            "Months since key review",
            "Het aantal maanden sinds de verdeelsleutel is geijkt of herijkt.",
            Kinds.age("maanden"));

    /** Derived AF38, rule X908. */
    public static final Characteristic<Integer> DAYS_PAST_EVALUATION_DATE = new Characteristic<>(
            "AF38",
            "dagenNaEvaluatiedatum",
            "Dagen na evaluatiedatum",
            "Days past evaluation date",
            "Het aantal dagen dat de evaluatiedatum volgens de regeling is verstreken.",
            Kinds.count("dagen", 0, MOST_DAYS));
}
