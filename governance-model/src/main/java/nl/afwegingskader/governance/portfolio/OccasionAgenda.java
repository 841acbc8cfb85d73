package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Occasion;

/**
 * What comes up at one occasion, over all cooperations.
 *
 * @param occasion the occasion
 * @param day the first day of the occasion on or after the reference date; empty when it is not known or when each cooperation has its own
 * @param items what to do or to discuss, each with the cooperations it is for; in the order of rule ids
 */
public record OccasionAgenda(Occasion occasion, Optional<LocalDate> day, List<Shared<AgendaItem>> items) {

    public OccasionAgenda {
        items = List.copyOf(items);
    }
}
