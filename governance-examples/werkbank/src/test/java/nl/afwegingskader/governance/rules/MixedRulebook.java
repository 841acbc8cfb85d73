package nl.afwegingskader.governance.rules;

/** A rulebook that the library never makes: its two engines have different rules. */
public final class MixedRulebook {

    private MixedRulebook() {}

    public static Rulebook of(Rulebook drools, Rulebook masks) {
        return drools.decidedBy(drools.drools(), masks::masks);
    }
}
