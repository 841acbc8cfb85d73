package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Situation;

/**
 * A municipality and the days of its council. What is not given is unknown; no day is ever made up.
 *
 * @param name its name; may be empty
 * @param days the days, earliest first, on which the council treats what comes up at an occasion; only for the occasions of {@link #DATED}
 * @param councilTermStart the first day of the council term
 * @param policyPaper when the council last adopted its policy paper on connected parties (nota verbonden partijen)
 */
public record Municipality(
        String name,
        Map<Occasion, List<LocalDate>> days,
        Optional<LocalDate> councilTermStart,
        Optional<LastTime> policyPaper) {

    /** The occasions that have a day for the whole municipality. */
    public static final List<Occasion> DATED = List.of(
            Occasion.FRAMEWORK_MEMORANDUM, Occasion.ANNUAL_ACCOUNTS, Occasion.BUDGET, Occasion.LONG_TERM_AGENDA);

    /** @throws IllegalArgumentException when an occasion has no day for the whole municipality */
    public Municipality {
        Map<Occasion, List<LocalDate>> sorted = new EnumMap<>(Occasion.class);
        days.forEach((occasion, given) -> {
            if (!DATED.contains(occasion)) {
                throw new IllegalArgumentException(
                        occasion + " has no day for the whole municipality; these have: " + DATED);
            }
            sorted.put(occasion, given.stream().sorted().distinct().toList());
        });
        days = Map.copyOf(sorted);
    }

    /** A municipality of which only the name is known. */
    public static Municipality named(String name) {
        return new Municipality(name, Map.of(), Optional.empty(), Optional.empty());
    }

    /** The first day of an occasion on or after a date, if it is known. */
    public Optional<LocalDate> next(Occasion occasion, LocalDate date) {
        return days(occasion).stream().filter(day -> !day.isBefore(date)).findFirst();
    }

    /** The last day of an occasion before a date, if it is known. */
    public Optional<LocalDate> last(Occasion occasion, LocalDate date) {
        return days(occasion).stream().filter(day -> day.isBefore(date)).reduce((earlier, later) -> later);
    }

    /** The days of an occasion, earliest first; empty when none is known. */
    public List<LocalDate> days(Occasion occasion) {
        return days.getOrDefault(occasion, List.of());
    }

    /**
     * Whether the council term is new on a date: it has begun, and no framework memorandum (kadernota) was treated in it yet, as far as
     * known.
     */
    public boolean isInNewTerm(LocalDate date) {
        return councilTermStart
                .filter(start -> !start.isAfter(date))
                .filter(start -> last(Occasion.FRAMEWORK_MEMORANDUM, date)
                        .filter(day -> !day.isBefore(start))
                        .isEmpty())
                .isPresent();
    }

    /** Fills in what is the same for all cooperations of the municipality, where the situation does not say it itself. */
    Situation complete(Situation situation) {
        Optional<LastTime> accounts =
                last(Occasion.ANNUAL_ACCOUNTS, situation.date()).map(LastTime::on);
        return filled(
                filled(situation, Cycle.LAST_ANNUAL_ACCOUNTS, accounts), Cycle.POLICY_PAPER_ADOPTED_ON, policyPaper);
    }

    private static <V> Situation filled(Situation situation, Characteristic<V> characteristic, Optional<V> value) {
        return value.isPresent() && !situation.knows(characteristic)
                ? situation.with(characteristic, value.get())
                : situation;
    }
}
