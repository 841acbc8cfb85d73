package nl.afwegingskader.governance.repertoire;

/**
 * What every option says of itself.
 *
 * @param number the number in the domain file: {@code FM12}, {@code RB21}, {@code I33}
 * @param code the stable code in JSON
 * @param label the Dutch name as used in a sentence
 * @param englishLabel the English name
 * @param description what it is, in one Dutch sentence
 * @param source the source as the domain file gives it; empty when it gives none
 */
public record OptionTexts(
        String number, String code, String label, String englishLabel, String description, String source) {

    static OptionTexts of(Row row) {
        return new OptionTexts(
                row.number(),
                row.cell("code"),
                row.cell("naam"),
                row.cell("english"),
                row.cell("omschrijving"),
                row.cell("bron"));
    }
}
