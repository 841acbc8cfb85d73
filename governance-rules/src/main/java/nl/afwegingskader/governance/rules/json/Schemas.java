package nl.afwegingskader.governance.rules.json;

/**
 * JSON Schema (2020-12) of what is read and written here, made from the catalogue. The same texts lie beside this class: {@code
 * dossier.schema.json}, {@code advies.schema.json}, {@code gemeente.schema.json}, {@code portefeuille.schema.json}, {@code
 * tafel.schema.json}, {@code waarom.schema.json}, {@code bewijs.schema.json}, {@code
 * vergelijking.schema.json}, {@code controle.schema.json} and {@code toets.schema.json}.
 */
public final class Schemas {

    private Schemas() {}

    /** The schema of a dossier, as text. */
    public static String dossier() {
        return DossierSchema.schema();
    }

    /** The schema of an advice, as text. */
    public static String advice() {
        return AdviceSchema.schema();
    }

    /** The schema of a file about a municipality, as text. */
    public static String municipality() {
        return MunicipalitySchema.schema();
    }

    /** The schema of the review of a portfolio, as text. */
    public static String review() {
        return ReviewSchema.schema();
    }

    /** The schema of what partners come to together, as text. */
    public static String roundTable() {
        return RoundTableSchema.schema();
    }

    /** The schema of what is wrong with a folder of rule files, as text. */
    public static String inspection() {
        return InspectionSchema.schema();
    }

    /** The schema of what became of the examples and scenarios of a folder of rule files, as text. The command line writes it. */
    public static String test() {
        return TestSchema.schema();
    }

    /** The schema of an explanation, as text. */
    public static String explanation() {
        return ExplanationSchema.schema();
    }

    /** The schema of what was proven about a rulebook, as text. */
    public static String flaws() {
        return FlawsSchema.schema();
    }

    /** The schema of what another edition of the rules changes, as text. */
    public static String impact() {
        return ImpactSchema.schema();
    }
}
