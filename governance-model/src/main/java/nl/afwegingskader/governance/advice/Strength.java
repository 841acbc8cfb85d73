package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;

/** How strongly an argument pleads. */
public enum Strength implements Coded {
    WEAK("zwak", 1),
    MODERATE("matig", 2),
    STRONG("sterk", 3);

    private final String code;
    private final int points;

    Strength(String code, int points) {
        this.code = code;
        this.points = points;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the argument adds to or takes from the score. */
    public int points() {
        return points;
    }
}
