package nl.afwegingskader.governance.rules.text;

import nl.afwegingskader.governance.situation.Catalogue;

/** What atoms are about: the kenmerken by their place in the catalogue, and after them the reference date. */
public final class Subjects {

    /** The reference date, which is always known. */
    public static final int DATE = Catalogue.all().size();

    /** How many subjects there are. */
    public static final int COUNT = DATE + 1;

    private Subjects() {}
}
