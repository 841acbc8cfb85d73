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

    private final Reasoner reasoner;
    private final Implications implications;
    private final SmallestSituations smallest;
    private final List<Validity> periods;
    private final List<Flaw> flaws = new ArrayList<>();

    Proof(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.implications = new Implications(reasoner);
        this.smallest = new SmallestSituations(reasoner);
        this.periods = periods(List.of(reasoner));
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
            periods.add(Validity.between(from, day));
            from = day;
        }
        periods.add(Validity.between(from, null));
        return periods;
    }

    Reasoner reasoner() {
        return reasoner;
    }

    Implications implications() {
        return implications;
    }

    SmallestSituations smallest() {
        return smallest;
    }

    /** The periods between the days on which something changes, the oldest first. */
    List<Validity> periods() {
        return periods;
    }

    /** A day in a period: the first, or of the oldest period the last. */
    static LocalDate day(Validity period) {
        Kind<LocalDate> day = Timing.START_DATE.kind();
        return period.from()
                .or(() -> period.until().map(until -> until.minusDays(1)))
                .orElseGet(() -> day.decode(day.highest()));
    }

    /** The smallest situation in which all these triggers hold, in the latest period in which they can. */
    Optional<Situation> example(List<Trigger> triggers) {
        return example(
                encoding -> encoding.logic()
                        .and(triggers.stream()
                                .map(trigger -> encoding.certain(trigger.when()))
                                .toList()),
                world -> triggers.stream().allMatch(world::holds));
    }

    private Optional<Situation> example(SmallestSituations.Claim claim, Predicate<World> shows) {
        for (int place = periods.size() - 1; place >= 0; place--) {
            Optional<Situation> found = smallest.on(day(periods.get(place)), claim, shows);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
