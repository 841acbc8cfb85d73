package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Validity;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/**
 * Finds the fewest answers on which the advices of two editions differ in a certain way: on the last day for which the law was checked, or else in
 * the latest period in which there are such answers.
 */
final class SmallestShifts {

    private final TwoEditions editions;
    private final PlaceShifts places;
    private final Solver solver;
    private final StandingFormulas wasStanding;
    private final StandingFormulas isStanding;
    private final FirstPlace wasPlace;
    private final FirstPlace isPlace;
    private final Literal possible;
    private final Literal hasWorld;
    private final FewestAnswers fewest;
    private final List<LocalDate> days = new ArrayList<>();

    SmallestShifts(TwoEditions editions, PlaceShifts places) {
        this.editions = editions;
        this.places = places;
        FormulaFactory logic = new FormulaFactory();
        List<Encoding> encodings = Encoding.beside(
                List.of(editions.before().program(), editions.after().program()), logic, true);
        this.solver = new Solver(logic);
        encodings.forEach(encoding -> solver.add(encoding.sound()));
        this.wasStanding =
                new StandingFormulas(encodings.get(0), editions.before().rules());
        this.isStanding =
                new StandingFormulas(encodings.get(1), editions.after().rules());
        this.wasPlace = new FirstPlace(encodings.get(0), editions.before().rules(), solver);
        this.isPlace = new FirstPlace(encodings.get(1), editions.after().rules(), solver);
        this.possible = solver.name(logic.or(wasStanding.possible(), isStanding.possible()));
        this.hasWorld = solver.name(hasWorld(editions, logic));
        this.fewest = new FewestAnswers(encodings, solver);
        editions.after().program().ruleset().lawCheckedUntil().ifPresent(days::add);
        List<Validity> periods = Proof.periods(editions.editions());
        for (int place = periods.size() - 1; place >= 0; place--) {
            days.add(Proof.day(periods.get(place)));
        }
    }

    /** When the answers given leave a world that one of the editions calls possible. */
    private Formula hasWorld(TwoEditions both, FormulaFactory logic) {
        List<Encoding> worlds =
                Encoding.beside(List.of(both.before().program(), both.after().program()), logic, false);
        worlds.forEach(encoding -> solver.add(encoding.sound()));
        return logic.or(
                new StandingFormulas(worlds.get(0), both.before().rules()).possible(),
                new StandingFormulas(worlds.get(1), both.after().rules()).possible());
    }

    /**
     * The smallest situation in which a form changes in a way.
     *
     * @param world one that shows it, in which all is answered
     */
    FewestAnswers.Shown of(FoundShift.Way way, Situation world) {
        return fewest(way).orElseGet(() -> new FewestAnswers.Shown(lessened(world, shows(way)), false));
    }

    private Predicate<Situation> shows(FoundShift.Way way) {
        return situation -> {
            PairFilling.Pair pair = editions.filling().now(situation);
            return way.isShown(pair.before(), pair.after())
                    && editions.filling().hasWorld(situation);
        };
    }

    /** The situation with the fewest answers in which a form changes in a way; empty when none was found. */
    Optional<FewestAnswers.Shown> fewest(FoundShift.Way way) {
        List<Literal> claims = new ArrayList<>(List.of(possible, hasWorld));
        List<Solver.AtLeast> sums = new ArrayList<>();
        if (way instanceof FoundShift.OtherPlace place) {
            FirstPlace.Claims first = (place.comes() ? isPlace : wasPlace).of(place.form());
            FirstPlace.Claims not = (place.comes() ? wasPlace : isPlace).not(place.form(), places.others(place.form()));
            add(first, claims, sums);
            add(not, claims, sums);
        } else if (way instanceof FoundShift.OtherStanding standing) {
            add(wasStanding.is(standing.form(), standing.before()), claims);
            add(isStanding.is(standing.form(), standing.after()), claims);
        }
        for (LocalDate day : days) {
            Optional<FewestAnswers.Shown> found =
                    fewest.on(day, claims, sums, shows(way)).shown();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void add(FirstPlace.Claims some, List<Literal> claims, List<Solver.AtLeast> sums) {
        some.formulas().forEach(formula -> add(formula, claims));
        sums.addAll(some.sums());
    }

    private void add(Formula formula, List<Literal> claims) {
        claims.add(solver.name(formula));
    }

    /** The situation without what it can do without. */
    private static Situation lessened(Situation world, Predicate<Situation> shows) {
        Situation less = world;
        for (Characteristic<?> one : world.known()) {
            Situation without = less.without(one);
            if (shows.test(without)) {
                less = without;
            }
        }
        return less;
    }
}
