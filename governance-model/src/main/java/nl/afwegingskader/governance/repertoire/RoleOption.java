package nl.afwegingskader.governance.repertoire;

/** The options for roles, tasks and powers (domain §2b), by their number. Names and texts come from {@code rolopties.csv}. */
public enum RoleOption implements Option {
    RB01,
    RB02,
    RB03,
    RB04,
    RB05,
    RB06,
    RB07,
    RB08,
    RB09,
    RB10,
    RB11,
    RB12,
    RB13,
    RB14,
    RB15,
    RB16,
    RB17,
    RB18,
    RB19,
    RB20,
    RB21,
    RB22,
    RB23,
    RB24,
    RB25,
    RB26,
    RB27,
    RB28,
    RB29,
    RB30;

    private final OptionTexts texts;

    RoleOption() {
        this.texts = OptionTexts.of(Row.of(Tables.ROWS, name()));
    }

    /** In an enum, static fields come after the constants; a holder comes first. */
    private static final class Tables {
        static final Table ROWS = Table.read("rolopties.csv");
    }

    @Override
    public OptionTexts texts() {
        return texts;
    }
}
