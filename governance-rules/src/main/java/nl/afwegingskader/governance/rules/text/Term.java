package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.situation.Characteristic;

/**
 * A term by name, with every bound that a table of terms gives it. Bounds that hold on the same day all hold: the earliest counts.
 *
 * @param name what must be done in time, in Dutch
 * @param bounds its rows, in the order of the table
 */
public record Term(String name, List<Bound> bounds) {

    public Term {
        bounds = List.copyOf(bounds);
    }

    /** How a row says when. */
    public enum Kind {
        /** Before a day of the year; that day itself is too late. */
        BEFORE_DAY("vóór datum"),
        /** On a day of the year at the latest. */
        ON_DAY("uiterlijk op datum"),
        WEEKS_BEFORE("weken vóór"),
        WEEKS_AFTER("weken na"),
        DAYS_AFTER("dagen na"),
        MONTHS_AFTER("maanden na"),
        TIMES_A_YEAR("keer per jaar"),
        /** Whenever something happens. */
        AT_EVENT("bij gebeurtenis");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the table. */
        public String word() {
            return word;
        }
    }

    /**
     * One row.
     *
     * @param day for the two kinds of days
     * @param yearsAfter years from the budget year to the year of that day
     * @param amount how many weeks, days, months or times
     * @param event what it is counted from, in Dutch; empty where nothing is
     * @param eventDay the kenmerk that says on which day the event is
     * @param otherwise the bounds of days that give the last possible day of the event, while that kenmerk is unknown
     */
    public record Bound(
            Kind kind,
            Optional<MonthDay> day,
            int yearsAfter,
            OptionalInt amount,
            String event,
            Optional<Characteristic<?>> eventDay,
            List<Bound> otherwise,
            Provenance provenance) {
        public Bound {
            otherwise = List.copyOf(otherwise);
        }

        /** Whether the bound counts for a reference date. */
        public boolean holdsOn(LocalDate date) {
            return provenance.validity().holdsOn(date);
        }

        Bound withOtherwise(List<Bound> bounds) {
            return new Bound(kind, day, yearsAfter, amount, event, eventDay, bounds, provenance);
        }
    }
}
