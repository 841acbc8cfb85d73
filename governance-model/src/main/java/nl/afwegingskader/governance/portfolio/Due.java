package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * One entry of a calendar.
 *
 * @param kind what sort of day it is
 * @param day the day; empty when it is not known
 * @param what what it is about, in Dutch
 * @param when until when, in Dutch, for a term; else empty
 * @param budgetYear the budget year of a term that returns every year
 * @param rule the rule that sets a term
 */
public record Due(
        Kind kind, Optional<LocalDate> day, String what, String when, OptionalInt budgetYear, Optional<RuleCard> rule) {

    static final Comparator<Due> EARLIEST_FIRST = Comparator.comparing(
                    (Due due) -> due.day().orElse(LocalDate.MAX))
            .thenComparing(Due::kind)
            .thenComparing(Due::what);

    /** What sort of day it is. */
    public enum Kind implements Coded {
        /** A day on which the council treats something. */
        COUNCIL("raad"),
        /** The last day on which something is in time, set by a rule. */
        TERM("termijn"),
        /** A day that a dossier gives, such as a decisive moment. */
        MOMENT("moment");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Due of(Deadline deadline) {
        return new Due(
                Kind.TERM,
                deadline.day(),
                deadline.what(),
                deadline.when(),
                deadline.budgetYear(),
                Optional.of(deadline.rule()));
    }

    static Due on(LocalDate day, Kind kind, String what) {
        return new Due(kind, Optional.of(day), what, "", OptionalInt.empty(), Optional.empty());
    }

    /** Whether the day lies before a date. */
    public boolean isBefore(LocalDate date) {
        return day.filter(own -> own.isBefore(date)).isPresent();
    }

    /** Whether the day lies after a date. */
    public boolean isAfter(LocalDate date) {
        return day.filter(own -> own.isAfter(date)).isPresent();
    }
}
