package nl.afwegingskader.governance.situation;

import java.time.LocalDate;

/**
 * A decisive moment: a day on which the cooperation can be reconsidered.
 *
 * @param day the day
 * @param text what happens then; not blank
 */
public record Moment(LocalDate day, String text) {

    /** @throws IllegalArgumentException when the text is blank */
    public Moment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a moment needs a text, but it is blank");
        }
    }
}
