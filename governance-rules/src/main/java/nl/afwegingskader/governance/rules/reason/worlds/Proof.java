package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

/** Looks through a rulebook for flaws, over all situations and all reference dates. Used by one thread. */
final class Proof {

    private static final Kind<LocalDate> DAYS = Timing.START_DATE.kind();

    /** No situation has a date before this. */
    private static final LocalDate FIRST_DAY = DAYS.decode(DAYS.lowest());

    private static final LocalDate LAST_DAY = DAYS.decode(DAYS.highest());

    /** Where nothing ever changes, one day is as good as another. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final Reasoner reasoner;
    private final SmallestSituations smallest;
    private final List<Implications> periods = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Proof(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.smallest = new SmallestSituations(reasoner);
        for (Validity period : periods(List.of(reasoner))) {
            periods.add(new Implications(reasoner, period));
        }
    }

    /** All flaws, the gravest kind first, and of one kind by the rules they are about. */
    List<Flaw> flaws() {
        new FormsProof(this).addTo(flaws);
        new RulesProof(this).addTo(flaws);
        new CoverageProof(this).addTo(flaws);
        return flaws.stream()
                .sorted(Comparator.comparing(Flaw::kind)
                        .thenComparing(flaw ->
                                flaw.rules().stream().map(RuleId::text).toList().toString()))
                .toList();
    }

    /** The periods between the days on which something changes. */
    static List<Validity> periods(List<Reasoner> reasoners) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Reasoner reasoner : reasoners) {
            for (Atom atom : reasoner.program().ruleset().atoms()) {
                if (atom.characteristic() == Subjects.DATE) {
                    days.add(LocalDate.ofEpochDay(atom.operand()));
                }
            }
        }
        List<Validity> periods = new ArrayList<>();
        @Nullable LocalDate from = null;
        for (LocalDate day : days) {
            if (isLater(day)) {
                periods.add(Validity.between(from, day));
                from = day;
            }
        }
        periods.add(Validity.between(from, null));
        return periods;
    }

    /** Whether there are situations on this day and on the one before. */
    static boolean isLater(LocalDate day) {
        return FIRST_DAY.isBefore(day) && !day.isAfter(LAST_DAY);
    }

    Reasoner reasoner() {
        return reasoner;
    }

    SmallestSituations smallest() {
        return smallest;
    }

    /** What can hold in each of the periods between the days on which something changes, the oldest first. */
    List<Implications> periods() {
        return periods;
    }

    /** The periods in which something is so, those that follow on each other together; the oldest first. */
    List<Validity> where(Predicate<Implications> isSo) {
        List<Validity> where = new ArrayList<>();
        for (Implications one : periods) {
            if (isSo.test(one)) {
                addTo(where, one.period());
            }
        }
        return where;
    }

    /** Adds a period, to the last one if it follows on that. */
    static void addTo(List<Validity> periods, Validity next) {
        int last = periods.size() - 1;
        if (last >= 0 && next.from().isPresent() && periods.get(last).until().equals(next.from())) {
            periods.set(last, joined(periods.get(last), next));
        } else {
            periods.add(next);
        }
    }

    /** A day in a period: the first, or of the oldest period the last. */
    static LocalDate day(Validity period) {
        return period.from()
                .or(() -> period.until().map(until -> until.minusDays(1)))
                .orElse(ANY_DAY);
    }

    /** The first of the latest days of a period on which nothing changes any more. */
    LocalDate lastDay(Validity period) {
        return periods.stream()
                .map(days -> day(days.period()))
                .filter(period::holdsOn)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** A period and the one that follows on it. */
    static Validity joined(Validity one, Validity next) {
        return Validity.between(one.from().orElse(null), next.until().orElse(null));
    }

    /** Whether a trigger may hold in some situation in a period: there is one, or that there is none could not be decided. */
    boolean mayHold(Trigger trigger, Validity within) {
        return periods.stream()
                .map(one -> day(one.period()))
                .filter(within::holdsOn)
                .anyMatch(day -> !(smallest.search(
                                day, encoding -> encoding.certain(trigger.when()), world -> world.holds(trigger))
                        instanceof FewestAnswers.Never));
    }

    /** The smallest situation in which all these triggers hold, on the latest days of a period on which they can. */
    Optional<Situation> example(List<Trigger> triggers, Validity within) {
        return example(
                encoding -> encoding.logic()
                        .and(triggers.stream()
                                .map(trigger -> encoding.certain(trigger.when()))
                                .toList()),
                world -> triggers.stream().allMatch(world::holds),
                within);
    }

    /** The smallest situation that shows a claim, on the latest days of a period on which one does. */
    Optional<Situation> example(SmallestSituations.Claim claim, Predicate<World> shows, Validity within) {
        for (int place = periods.size() - 1; place >= 0; place--) {
            LocalDate day = day(periods.get(place).period());
            Optional<Situation> found = within.holdsOn(day) ? smallest.on(day, claim, shows) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
