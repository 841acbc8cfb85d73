package nl.afwegingskader.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Term;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * The terms that rules set, as days for a budget year. The law is that of the reference date: a bound holds when its row does on
 * that day.
 */
final class Deadlines {

    /** Not from the JVM's locale data, which may be missing: the same advice everywhere. */
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final Comparator<Deadline> EARLIEST_FIRST =
            Comparator.comparing((Deadline deadline) -> deadline.day().orElse(LocalDate.MAX));

    private final Situation situation;
    private final LocalDate today;
    private final List<Deadline> found = new ArrayList<>();

    Deadlines(Situation situation) {
        this.situation = situation;
        this.today = situation.date();
    }

    /** In time, earliest first; what has no day comes last, in the order of rules. */
    List<Deadline> inOrder() {
        return found.stream().sorted(EARLIEST_FIRST).toList();
    }

    void add(RuleCard rule, Conclusion.SetsTerm set) {
        List<Term.Bound> bounds = holding(set.term().bounds());
        if (bounds.isEmpty()) {
            return;
        }
        RuleCard resting = bounds.get(0).provenance().card(rule);
        Optional<Integer> asked = situation.get(Cycle.BUDGET_YEAR);
        int first = asked.orElse(today.getYear() - yearsAfter(bounds).max().orElse(0));
        int last = asked.orElse(today.getYear() + 1 - yearsAfter(bounds).min().orElse(0));
        boolean returns = false;
        for (int year = first; year <= last; year++) {
            int budgetYear = year;
            Optional<LocalDate> day = bounds.stream()
                    .flatMap(bound -> day(bound, budgetYear).stream())
                    .min(Comparator.naturalOrder());
            returns |= day.isPresent();
            if (day.isPresent() && (asked.isPresent() || isWithinAYear(day.get()))) {
                found.add(deadline(resting, set, bounds, day, OptionalInt.of(budgetYear)));
            }
        }
        if (!returns) {
            found.add(deadline(resting, set, bounds, Optional.empty(), OptionalInt.empty()));
        }
    }

    /** How many years after its budget year a term may fall: the day of an event lies in the year before, a fixed day where its row says. */
    private static IntStream yearsAfter(List<Term.Bound> bounds) {
        return IntStream.concat(
                IntStream.of(-1, 0),
                bounds.stream()
                        .flatMap(bound -> Stream.concat(Stream.of(bound), bound.otherwise().stream()))
                        .mapToInt(Term.Bound::yearsAfter));
    }

    private boolean isWithinAYear(LocalDate day) {
        return !day.isBefore(today) && day.isBefore(today.plusYears(1));
    }

    private List<Term.Bound> holding(List<Term.Bound> bounds) {
        return bounds.stream().filter(bound -> bound.holdsOn(today)).toList();
    }

    private Deadline deadline(
            RuleCard rule,
            Conclusion.SetsTerm set,
            List<Term.Bound> bounds,
            Optional<LocalDate> day,
            OptionalInt budgetYear) {
        String words = bounds.stream().map(bound -> words(bound, budgetYear)).collect(Collectors.joining(" en "));
        return new Deadline(
                rule,
                set.term().name(),
                day.map(last -> "uiterlijk " + day(last) + " (" + words + ")").orElse(words),
                day,
                budgetYear,
                inOrder(set.forms()),
                set.reason());
    }

    private static List<Form> inOrder(Set<Form> forms) {
        return forms.stream().sorted().toList();
    }

    private Optional<LocalDate> day(Term.Bound bound, int budgetYear) {
        return switch (bound.kind()) {
            case BEFORE_DAY -> Optional.of(fixed(bound, budgetYear).minusDays(1));
            case ON_DAY -> Optional.of(fixed(bound, budgetYear));
            case WEEKS_BEFORE ->
                event(bound, budgetYear)
                        .or(() -> lastPossible(bound, budgetYear))
                        .map(event -> event.minusWeeks(bound.amount().orElse(0)));
            case WEEKS_AFTER ->
                event(bound, budgetYear)
                        .map(event -> event.plusWeeks(bound.amount().orElse(0)));
            case DAYS_AFTER ->
                event(bound, budgetYear)
                        .map(event -> event.plusDays(bound.amount().orElse(0)));
            case MONTHS_AFTER ->
                event(bound, budgetYear)
                        .map(event -> event.plusMonths(bound.amount().orElse(0)));
            case TIMES_A_YEAR, AT_EVENT -> Optional.empty();
        };
    }

    private static LocalDate fixed(Term.Bound bound, int budgetYear) {
        return bound.day().orElseThrow().atYear(budgetYear + bound.yearsAfter());
    }

    /** The day of the event; a day given for another budget year says nothing of this one. */
    private Optional<LocalDate> event(Term.Bound bound, int budgetYear) {
        return bound.eventDay().flatMap(this::answer).filter(day -> day.getYear() == budgetYear - 1);
    }

    private Optional<LocalDate> answer(Characteristic<?> characteristic) {
        return situation.get(characteristic).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    private Optional<LocalDate> lastPossible(Term.Bound bound, int budgetYear) {
        return holding(bound.otherwise()).stream()
                .flatMap(other -> day(other, budgetYear).stream())
                .min(Comparator.naturalOrder());
    }

    private String words(Term.Bound bound, OptionalInt budgetYear) {
        String amount = String.valueOf(bound.amount().orElse(0));
        return switch (bound.kind()) {
            case BEFORE_DAY -> "vóór " + dayOfYear(fixed(bound, 2000));
            case ON_DAY -> "uiterlijk op " + dayOfYear(fixed(bound, 2000));
            case WEEKS_BEFORE -> amount + " weken vóór " + bound.event() + assumed(bound, budgetYear);
            case WEEKS_AFTER -> amount + " weken na " + bound.event();
            case DAYS_AFTER -> "binnen " + amount + " dagen na " + bound.event();
            case MONTHS_AFTER -> "binnen " + amount + " maanden na " + bound.event();
            case TIMES_A_YEAR -> "ten minste " + amount + " keer per jaar";
            case AT_EVENT -> bound.event();
        };
    }

    private static String day(LocalDate day) {
        return dayOfYear(day) + " " + day.getYear();
    }

    private static String dayOfYear(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /** Says so when the day of the event is not known and the last possible one was taken. */
    private String assumed(Term.Bound bound, OptionalInt budgetYear) {
        if (budgetYear.isEmpty() || event(bound, budgetYear.getAsInt()).isPresent()) {
            return "";
        }
        return lastPossible(bound, budgetYear.getAsInt())
                .map(day -> ", als die op de laatst mogelijke dag valt: " + day(day))
                .orElse("");
    }
}
