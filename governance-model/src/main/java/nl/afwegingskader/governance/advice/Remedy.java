package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.OptionalInt;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Answers that would have to be others, and what a form comes to then. It says what would be so, and not that it should be: an answer describes
 * what is.
 *
 * @param answers the other answers, in the order of the catalogue
 * @param situation the situation with those answers; all others are as they were
 * @param standing the standing of the form in it
 * @param rank the rank of the form in it; empty when it is excluded
 */
public record Remedy(List<Answer<?>> answers, Situation situation, Standing standing, OptionalInt rank) {

    public Remedy {
        answers = List.copyOf(answers);
    }
}
