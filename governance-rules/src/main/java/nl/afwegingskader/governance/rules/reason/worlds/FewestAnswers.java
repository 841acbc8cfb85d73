package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Counts up answers until there are enough to show something, in one program or in several over the same answers. Used by one thread. */
final class FewestAnswers {

    /** How many that only the formulas allow are passed over, before the search is given up. */
    private static final int MOST_REFUSED = 100;

    private final List<Encoding> encodings;
    private final Solver solver;
    private final Map<Integer, Domain> answered = new TreeMap<>();
    private final Map<Literal, Integer> unanswered = new LinkedHashMap<>();

    /** Of situations as small as each other rather one that answers what comes first in the catalogue: a wish, and no promise. */
    private final List<Literal> inOrder = new ArrayList<>();

    /**
     * @param encodings in which answers may be lacking
     * @param solver knows what holds in every situation
     */
    FewestAnswers(List<Encoding> encodings, Solver solver) {
        this.encodings = encodings;
        this.solver = solver;
        for (Encoding encoding : encodings) {
            encoding.domains().forEach((subject, domain) -> {
                if (encoding.given(subject).isPresent()) {
                    answered.put(subject, domain);
                }
            });
        }
        answered.keySet().forEach(subject -> unanswered.put(given(subject).negate(), 1));
        answered.keySet().forEach(subject -> inOrder.add(given(subject)));
        answered.values().forEach(domain -> inOrder.addAll(domain.inOrder()));
    }

    private Variable given(int subject) {
        return encodings.stream()
                .flatMap(encoding -> encoding.given(subject).stream())
                .findFirst()
                .orElseThrow();
    }

    /** What the search came to. */
    sealed interface Search {
        /** What was shown, if something was. */
        default Optional<Shown> shown() {
            return this instanceof Shown shown ? Optional.of(shown) : Optional.empty();
        }
    }

    /**
     * A situation that shows something.
     *
     * @param isFewest whether it is certain that none with fewer answers does
     */
    record Shown(Situation situation, boolean isFewest) implements Search {}

    /** No situation shows it. */
    record Never() implements Search {}

    /** There may be one, but none could be written out, or the limit was reached. */
    record GivenUp() implements Search {}

    /**
     * The smallest situation on a day of which all is true.
     *
     * @param claims what must be true of it
     * @param sums points that it must have
     * @param shows whether a situation shows it
     */
    Search on(LocalDate day, List<Literal> claims, List<Solver.AtLeast> sums, Predicate<Situation> shows) {
        List<Literal> all = new ArrayList<>(claims);
        for (Encoding encoding : encodings) {
            Domain date = encoding.domains().get(Subjects.DATE);
            if (date != null) {
                date.fix(day.toEpochDay(), all::add);
            }
        }
        return solver.under(sums, () -> on(day, all, shows));
    }

    private Search on(LocalDate day, List<Literal> claims, Predicate<Situation> shows) {
        if (solver.solve(claims) instanceof Solver.None) {
            return new Never();
        }
        List<Literal> all = new ArrayList<>(claims);
        int refused = 0;
        boolean isDecided = true;
        for (int answers = 0; answers <= unanswered.size() && refused < MOST_REFUSED; ) {
            Solver.AtLeast few = new Solver.AtLeast(unanswered, unanswered.size() - answers);
            Solver.Outcome outcome = solver.solveWith(all, List.of(few), inOrder);
            if (outcome instanceof Solver.Found found) {
                Optional<Situation> shown = written(day, found.isTrue(), shows);
                if (shown.isPresent()) {
                    return new Shown(shown.get(), isDecided && refused == 0);
                }
                all.add(solver.name(another(found.isTrue())));
                refused++;
            } else {
                isDecided &= outcome instanceof Solver.None;
                answers++;
            }
        }
        return new GivenUp();
    }

    private Optional<Situation> written(LocalDate day, Predicate<Variable> isTrue, Predicate<Situation> shows) {
        Situation empty = Situation.on(day);
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        answered.forEach((subject, domain) -> {
            if (isTrue.test(given(subject))) {
                cells.put(subject, domain.cell(isTrue));
            }
        });
        Completion completion = new Completion(empty, cells);
        return Optional.of(Completion.with(empty, completion.lowest()))
                .filter(shows)
                .or(() -> completion
                        .matching(sums(cells, isTrue))
                        .map(values -> Completion.with(empty, values))
                        .filter(shows))
                .map(situation -> withFewElements(situation, cells, shows));
    }

    /** The sums that nobody answers, with the ranges of their outcomes. */
    private List<Completion.Sum> sums(Map<Integer, Domain.Cell> cells, Predicate<Variable> isTrue) {
        List<Completion.Sum> sums = new ArrayList<>();
        for (Encoding encoding : encodings) {
            encoding.domains().forEach((subject, domain) -> {
                if (!cells.containsKey(subject)
                        && encoding.program().definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                    sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
                }
            });
        }
        return sums;
    }

    /** The same situation with no element more in its sets than it takes. */
    private static Situation withFewElements(
            Situation situation, Map<Integer, Domain.Cell> cells, Predicate<Situation> shows) {
        Situation fewer = situation;
        for (Map.Entry<Integer, Domain.Cell> one : cells.entrySet()) {
            Kind<?> kind = Catalogue.all().get(one.getKey()).kind();
            long value = one.getValue().lowest();
            for (int place = 0;
                    kind.scale() == Kind.Scale.SET && place < kind.values().size();
                    place++) {
                long without = value & ~(1L << place);
                if (without != value && kind.accepts(without)) {
                    Situation less = Completion.with(fewer, one.getKey(), without);
                    if (shows.test(less)) {
                        fewer = less;
                        value = without;
                    }
                }
            }
        }
        return fewer;
    }

    /** Any other answers than these. */
    private Formula another(Predicate<Variable> isTrue) {
        List<Literal> same = new ArrayList<>();
        answered.forEach((subject, domain) -> {
            Variable given = given(subject);
            if (isTrue.test(given)) {
                same.add(given);
                domain.fix(domain.cell(isTrue).lowest(), same::add);
            }
        });
        return encodings.get(0).logic().or(same.stream().map(Literal::negate).toList());
    }
}
