package nl.afwegingskader.governance.situation;

import java.util.Optional;

/**
 * One kenmerk: the typed key under which a {@link Situation} holds an answer. All of them are in the {@link Catalogue};
 * there are no others, and each exists once. Immutable and thread-safe.
 *
 * @param <V> the type of its values
 */
public final class Characteristic<V> {

    private final String number;
    private final Theme theme;
    private final String code;
    private final String label;
    private final String englishLabel;
    private final String question;
    private final Kind<V> kind;
    private int index = -1;

    Characteristic(String number, String code, String label, String englishLabel, String question, Kind<V> kind) {
        this.number = number;
        this.theme = Theme.of(number);
        this.code = code;
        this.label = label;
        this.englishLabel = englishLabel;
        this.question = question;
        this.kind = kind;
    }

    /** The number in the domain file ({@code A2}, {@code D12a}); {@code K…} is added, {@code AF…} is derived by rules. */
    public String number() {
        return number;
    }

    /** The key in dossiers: the Dutch name in camelCase ({@code beleidsruimte}). */
    public String code() {
        return code;
    }

    /** The Dutch name, as rule files quote it. */
    public String label() {
        return label;
    }

    public String englishLabel() {
        return englishLabel;
    }

    /** The Dutch question to put to a person; for a derived kenmerk what it says. */
    public String question() {
        return question;
    }

    /**
     * More on the question in Dutch, with its source at the end; a reconstructed one starts with {@code [reconstructie]}. Empty when the
     * question needs none.
     */
    public Optional<String> explanation() {
        return Explanations.of(number);
    }

    public Kind<V> kind() {
        return kind;
    }

    /** Whether rules conclude this kenmerk and nobody fills it in. */
    public boolean isDerived() {
        return theme == Theme.AF;
    }

    public Theme theme() {
        return theme;
    }

    /** The place in {@link Catalogue#all()}. */
    public int index() {
        if (index < 0) {
            Catalogue.all();
        }
        return index;
    }

    void placeAt(int place) {
        index = place;
    }

    @Override
    public String toString() {
        return number + " " + code;
    }
}
