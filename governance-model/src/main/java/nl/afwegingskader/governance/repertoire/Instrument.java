package nl.afwegingskader.governance.repertoire;

/** Agreements, procedures and instruments (domain §2c), by their number. Names and texts come from {@code instrumenten.csv}. */
public enum Instrument implements Option {
    I01,
    I02,
    I03,
    I04,
    I05,
    I06,
    I07,
    I08,
    I09,
    I10,
    I11,
    I12,
    I13,
    I14,
    I15,
    I16,
    I17,
    I18,
    I19,
    I20,
    I21,
    I22,
    I23,
    I24,
    I25,
    I26,
    I27,
    I28,
    I29,
    I30,
    I31,
    I32,
    I33,
    I34,
    I35,
    I36,
    I37,
    I38,
    I39,
    I40,
    I41,
    I42,
    I43,
    I44,
    I45,
    I46,
    I47,
    I48,
    I49,
    I50,
    I51,
    I52,
    I53,
    I54,
    I55,
    I56;

    private final Row row;
    private final OptionTexts texts;

    Instrument() {
        this.row = Row.of(Tables.ROWS, name());
        this.texts = OptionTexts.of(row);
    }

    /** In an enum, static fields come after the constants; a holder comes first. */
    private static final class Tables {
        static final Table ROWS = Table.read("instrumenten.csv");
    }

    @Override
    public OptionTexts texts() {
        return texts;
    }

    /** When it is required or advised, in Dutch; empty when the domain file does not say. */
    public String occasion() {
        return row.cell("wanneer");
    }
}
