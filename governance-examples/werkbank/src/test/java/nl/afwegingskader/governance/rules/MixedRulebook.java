package nl.afwegingskader.governance.rules;

/** A rulebook that the library never makes: its two engines have different rules. */
public final class MixedRulebook {

    private MixedRulebook() {}

    public static Rulebook of(Rulebook drools, Rulebook masks) {
        return new Rulebook(drools.program(), drools.drools(), masks::masks);
    }
}
