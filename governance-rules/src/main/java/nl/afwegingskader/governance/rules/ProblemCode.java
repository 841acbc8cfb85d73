package nl.afwegingskader.governance.rules;

import java.util.Optional;

/**
 * A kind of mistake in rule files, or of flaw that a proof finds: what a message is about, however it is worded. Each has one remedy, which
 * {@code LEESMIJ.md} explains with a wrong and a right example. Codes are stable: a later version adds, and gives none another meaning.
 */
public enum ProblemCode {
    // The folder and its files.
    UNREADABLE("GOV001", "map of bestand niet te openen"),
    TOO_LARGE("GOV002", "map of bestand te groot"),
    LINK("GOV003", "verwijzing in plaats van bestand"),
    FILE_NOT_READ("GOV004", "bestand dat niet wordt gelezen"),
    OUTSIDE_LAYERS("GOV005", "bestand buiten de lagen"),
    NO_RULES("GOV006", "geen regelbestand"),
    LAYER_IN_AGREEMENTS("GOV007", "map wet of praktijk bij eigen afspraken"),
    FILE_TWICE("GOV008", "bestand dat er twee keer is"),
    ENCODING("GOV009", "bestand niet bewaard als UTF-8"),
    REFUSED_SIGN("GOV010", "teken dat niet mag"),
    BLOCK_COMMENT("GOV011", "commentaar over meer tekstregels"),
    MIXED_QUOTES("GOV012", "aanhalingstekens die niet bij elkaar horen"),

    // How a rule is laid out.
    RULE_NAME("GOV101", "naam van een regel"),
    ID_TWICE("GOV102", "nummer dat al bestaat"),
    RULE_NOT_CLOSED("GOV103", "regel zonder einde"),
    KEYWORD_ORDER("GOV104", "woord op de verkeerde plaats"),
    MISPLACED_LINE("GOV105", "tekstregel die hier niet hoort"),
    NO_CONDITION("GOV106", "geen voorwaarde"),
    NO_CONCLUSION("GOV107", "geen gevolg"),
    ONE_OF("GOV108", "verkeerd gebruik van één van:"),
    EMPTY_TEXT("GOV109", "lege tekst"),
    UNKNOWN_METADATA("GOV110", "onbekend gegeven"),
    METADATA_TWICE("GOV111", "gegeven dat er twee keer staat"),
    METADATA_MISSING("GOV112", "gegeven dat ontbreekt"),
    METADATA_VALUE("GOV113", "onbekende zekerheid of herkomst"),

    // Sentences and their words.
    UNKNOWN_SENTENCE("GOV201", "onbekende zin"),
    UNKNOWN_CHARACTERISTIC("GOV202", "onbekend kenmerk"),
    UNKNOWN_VALUE("GOV203", "onbekende waarde"),
    UNKNOWN_OPTION("GOV204", "onbekende vorm, rol of instrument"),
    UNKNOWN_PROPERTY("GOV205", "onbekende eigenschap of onbekend gewicht"),
    NO_FORM("GOV206", "doel zonder vormen"),
    AMBIGUOUS_OPTION("GOV207", "naam van een rol en van een instrument"),
    SENTENCE_DOES_NOT_FIT("GOV208", "zin die niet bij het kenmerk past"),
    UNIT("GOV209", "verschillende eenheden"),
    DATE("GOV210", "geen bestaande datum"),
    PERIOD_REVERSED("GOV211", "periode die eindigt voor zij begint"),
    AGENDA_WORD("GOV212", "onbekend woord voor de agenda"),

    // What a rule may say.
    LAW_ONLY("GOV301", "gevolg dat alleen in wet mag"),
    PLEADS_TWICE("GOV302", "twee keer pleiten voor hetzelfde"),
    IGNORANCE_AS_REASON("GOV303", "onbekend als reden"),
    WEAKENS_LAW("GOV304", "pleiten tegen een plicht"),
    LAW_RESTS_ON_CHOICE("GOV305", "wet die steunt op praktijk of afspraak"),
    REPLACES_LAW("GOV306", "vervangen wat in de wet staat"),
    TWO_AGREEMENTS("GOV307", "twee gemeenten met hetzelfde"),

    // Derived kenmerken.
    DERIVATION_ALONE("GOV401", "afleiding naast een ander gevolg"),
    DERIVATION_CONDITIONAL("GOV402", "tabel of som met een voorwaarde"),
    NOT_DERIVABLE("GOV403", "kenmerk dat niet is af te leiden"),
    DEFINED_TWICE("GOV404", "kenmerk dat al is vastgelegd"),
    OTHERWISE("GOV405", "Anders op de verkeerde plaats"),
    CIRCLE("GOV406", "afleiding in een kring"),

    // Tables.
    UNCLOSED_CELL("GOV501", "aanhalingsteken dat niet sluit"),
    CELL_COUNT("GOV502", "te veel of te weinig cellen"),
    HEADING_MISSING("GOV503", "kolom die ontbreekt"),
    EMPTY_CELL("GOV504", "lege cel"),
    NUMBER("GOV505", "geen goed getal"),
    CELL_VALUE("GOV506", "woord dat in deze kolom niet kan"),
    UNKNOWN_NAME("GOV507", "naam die in geen tabel staat"),
    UNUSED("GOV508", "tabel of rij die geen regel gebruikt"),
    NAME_TWICE("GOV509", "naam die er al is"),
    COMBINATIONS("GOV510", "combinatie zonder rij of met meer rijen"),
    PERIODS("GOV511", "periodes die niet aansluiten"),
    DECISION_COLUMNS("GOV512", "kolommen van een beslistabel"),

    // Example tables and scenarios: what is expected of rules.
    EXAMPLE_COLUMNS("GOV601", "kolommen van voorbeelden"),
    EXAMPLE_RULE("GOV602", "voorbeeld van een regel die er niet is"),
    EXAMPLE_ANSWER("GOV603", "antwoord of peildatum die niet kan"),
    EXAMPLE_EXPECTED("GOV604", "uitkomst die een voorbeeld niet kan hebben"),
    MUTATION_REASON("GOV605", "rij van mutaties.csv"),
    SCENARIO_LINE("GOV606", "tekstregel die niet in een scenario past"),
    SCENARIO_STEP("GOV607", "onbekende zin in een scenario"),
    SCENARIO_WORD("GOV608", "onbekend woord in een scenario"),
    SCENARIO_DOSSIER("GOV609", "dossier van een scenario"),
    SCENARIO_COLUMNS("GOV610", "kolommen van scenario's"),

    // What a proof of all situations finds in files that are otherwise right.
    ALL_EXCLUDED("GOV901", "alle vormen uitgesloten"),
    CONTRADICTION("GOV902", "vereist en uitgesloten"),
    FOR_AND_AGAINST("GOV903", "voor en tegen in dezelfde situaties"),
    NEVER_HOLDS("GOV904", "regel die nooit geldt"),
    SUPERFLUOUS("GOV905", "overbodige regel"),
    COUNTS_TWICE("GOV906", "argument dat dubbel telt"),
    GAP_IN_TIME("GOV907", "gat in de tijd"),
    GAP_IN_VALUES("GOV908", "gat tussen waarden");

    private final String code;
    private final String title;

    ProblemCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The code in messages, for example {@code GOV202}. */
    public String code() {
        return code;
    }

    /** What it is about, in a few Dutch words. */
    public String title() {
        return title;
    }

    /** The code of what a proof found; empty of what is about no rule, and so is no mistake in a file. */
    public static Optional<ProblemCode> of(Flaw.Kind kind) {
        return switch (kind) {
            case ALL_EXCLUDED -> Optional.of(ALL_EXCLUDED);
            case CONTRADICTION -> Optional.of(CONTRADICTION);
            case FOR_AND_AGAINST -> Optional.of(FOR_AND_AGAINST);
            case NEVER_HOLDS -> Optional.of(NEVER_HOLDS);
            case SUPERFLUOUS -> Optional.of(SUPERFLUOUS);
            case COUNTS_TWICE -> Optional.of(COUNTS_TWICE);
            case GAP_IN_TIME -> Optional.of(GAP_IN_TIME);
            case GAP_IN_VALUES -> Optional.of(GAP_IN_VALUES);
            case UNUSED_OPTION, UNUSED_CHARACTERISTIC -> Optional.empty();
        };
    }
}
