package nl.afwegingskader.governance.rules.reason.worlds;

import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Share;
import nl.afwegingskader.governance.situation.Situation;

/**
 * A way in which two editions differ on a form, with a situation in which they do.
 *
 * @param share of the possible combinations of answers
 * @param example the situation
 * @param isFewest whether no situation with fewer answers shows it; else answers were left out one by one
 */
public record FoundShift(Way way, Share share, Situation example, boolean isFewest) {

    /** What becomes of a form. */
    public sealed interface Way {
        Form form();

        /** Whether a world shows it, as either edition has it. */
        boolean isShown(World before, World after);
    }

    /** Another standing. */
    public record OtherStanding(Form form, Standing before, Standing after) implements Way {
        @Override
        public boolean isShown(World was, World is) {
            return was.standing(form) == before && is.standing(form) == after;
        }
    }

    /** The form comes to the first place, or leaves it. */
    public record OtherPlace(Form form, boolean comes) implements Way {
        @Override
        public boolean isShown(World was, World is) {
            return was.first().contains(form) != comes && is.first().contains(form) == comes;
        }
    }
}
