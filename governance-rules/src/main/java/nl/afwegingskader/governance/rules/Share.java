package nl.afwegingskader.governance.rules;

/**
 * Which part of the possible combinations of answers something is true in. All values of a kenmerk weigh equally, of a set each element is in as
 * often as not, and of a number or day all ranges weigh equally that rules of either edition can tell apart; a kenmerk that does not apply, or is
 * derived, follows from the others. It says nothing of how often something occurs in reality.
 *
 * @param part the part, from 0 to 1
 * @param lowest the lower end of the interval that holds the part with 95% confidence; the part itself when all combinations were counted
 * @param highest the upper end
 * @param drawn how many combinations were drawn by chance; 0 when all were counted
 */
public record Share(Fraction part, double lowest, double highest, int drawn) {

    /** The number of standard deviations that 95% lies within. */
    private static final double Z = 1.959964;

    /** A part of all combinations, counted. */
    public static Share counted(Fraction part) {
        double exact = part.rounded(15).doubleValue();
        return new Share(part, exact, exact, 0);
    }

    /**
     * What was seen in combinations drawn by chance, with the interval of Wilson.
     *
     * @param drawn 1 or more
     */
    public static Share seen(int seen, int drawn) {
        double part = (double) seen / drawn;
        double spread = Z * Z / drawn;
        double middle = (part + spread / 2) / (1 + spread);
        double half = Math.sqrt(part * (1 - part) * spread + spread * spread / 4) / (1 + spread);
        return new Share(
                Fraction.of(seen, drawn),
                seen == 0 ? 0 : Math.max(0, middle - half),
                seen == drawn ? 1 : Math.min(1, middle + half),
                drawn);
    }

    /** This part and another that has nothing in common with it. */
    Share and(Share other) {
        Fraction both = part.plus(other.part);
        if (isExact() != other.isExact()) {
            return new Share(
                    both,
                    Math.min(1, lowest + other.lowest),
                    Math.min(1, highest + other.highest),
                    Math.max(drawn, other.drawn));
        }
        return isExact() && other.isExact()
                ? counted(both)
                : seen(both.times(Fraction.of(drawn)).numerator().intValueExact(), drawn);
    }

    /** Whether all combinations were counted. */
    public boolean isExact() {
        return drawn == 0;
    }

    /** Whether it was in none of the combinations that were looked at. */
    public boolean isNotSeen() {
        return part.signum() == 0;
    }

    /** Whether it is certain that nothing is in it. */
    public boolean isNone() {
        return isExact() && isNotSeen();
    }
}
