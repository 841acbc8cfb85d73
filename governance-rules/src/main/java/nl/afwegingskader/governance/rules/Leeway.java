package nl.afwegingskader.governance.rules;

import java.util.Optional;

/**
 * How far one number in the score may move, all else staying as it is, before other forms stand first. A number is never less than
 * nothing, since an argument for a form does not become one against it.
 *
 * @param above the first place stays the same while the number is above this; empty when it may go down to nothing
 * @param below the first place stays the same while the number is below this; empty when it may grow without end
 */
public record Leeway(Optional<Fraction> above, Optional<Fraction> below) {

    static final Leeway UNLIMITED = new Leeway(Optional.empty(), Optional.empty());

    /** Whether every other number changes the first place: forms that share it count this number unequally. */
    public boolean isNone() {
        return above.isPresent() && above.equals(below);
    }

    public boolean isUnlimited() {
        return above.isEmpty() && below.isEmpty();
    }

    /** Whether the first place stays the same when the number is this one. */
    public boolean allows(int number) {
        return allows(Fraction.of(number));
    }

    boolean allows(Fraction number) {
        if (isNone()) {
            return above.equals(Optional.of(number));
        }
        return above.map(least -> number.compareTo(least) > 0).orElse(true)
                && below.map(most -> number.compareTo(most) < 0).orElse(true);
    }
}
