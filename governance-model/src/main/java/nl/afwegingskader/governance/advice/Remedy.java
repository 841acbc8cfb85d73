package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.OptionalInt;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Answers that would have to be others, and what a form comes to then. It says what would be so, and not that it should be: an answer describes
 * what is.
 *
 * @param changed the kenmerken that get another answer, in the order of the catalogue
 * @param situation the situation with those answers; all others are as they were
 * @param standing the standing of the form in it
 * @param rank the rank of the form in it; empty when it is excluded
 */
public record Remedy(List<Characteristic<?>> changed, Situation situation, Standing standing, OptionalInt rank) {

    public Remedy {
        changed = List.copyOf(changed);
    }
}
