package nl.afwegingskader.governance.situation;

/** The themes of the catalogue: A to J as in the domain file, K for what was added, AF for what rules derive. */
public enum Theme {
    A("Opgave en taak", "Task"),
    B("Partners", "Partners"),
    C("Bevoegdheden", "Powers"),
    D("Middelen en financiën", "Means and finance"),
    E("Risico", "Risk"),
    F("Democratische en politieke relevantie", "Democratic and political relevance"),
    G("Relatie en samenwerkingscultuur", "Relation and culture of cooperation"),
    H("Juridische context", "Legal context"),
    J("Tijd en procesfase", "Time and phase"),
    K("Toegevoegd voor de regels", "Added for the rules"),
    AF("Afgeleid door regels", "Derived by rules");

    private final String label;
    private final String englishLabel;

    Theme(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /** The Dutch name. */
    public String label() {
        return label;
    }

    public String englishLabel() {
        return englishLabel;
    }

    /** The theme of a number: its letters. */
    static Theme of(String number) {
        return valueOf(number.replaceAll("[^A-Z]", ""));
    }
}
