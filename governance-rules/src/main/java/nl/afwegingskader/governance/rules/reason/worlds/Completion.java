package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Chooses a value for each unanswered kenmerk out of the range it must lie in, so that sums come out in theirs. Looks at the ends of each
 * range, and where the outcome of a sum goes into its range or out of it.
 */
final class Completion {

    /** How often numbers are tried before the sums are given up. */
    private static final int MOST_TRIES = 400;

    private final Situation situation;
    private final Map<Integer, Domain.Cell> cells;
    private int tries;

    /** @param cells the range of each kenmerk to fill in, by its place */
    Completion(Situation situation, Map<Integer, Domain.Cell> cells) {
        this.situation = situation;
        this.cells = cells;
    }

    /** The lowest value of every range, whatever sums make of it. */
    Map<Integer, Long> lowest() {
        Map<Integer, Long> values = new TreeMap<>();
        cells.forEach((subject, cell) -> values.put(subject, cell.lowest()));
        return values;
    }

    /** A situation with the value that has this number. */
    static Situation with(Situation situation, int subject, long number) {
        return with(situation, Catalogue.all().get(subject), number);
    }

    /** A situation with all of these, by the place of the kenmerk. */
    static Situation with(Situation situation, Map<Integer, Long> values) {
        Situation filled = situation;
        for (Map.Entry<Integer, Long> one : values.entrySet()) {
            filled = with(filled, one.getKey(), one.getValue());
        }
        return filled;
    }

    private static <V> Situation with(Situation situation, Characteristic<V> characteristic, long number) {
        return situation.with(characteristic, characteristic.kind().example(number));
    }

    /** Values for which sums have outcomes in the given ranges; empty when none were found. */
    Optional<Map<Integer, Long>> matching(List<Sum> sums) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Sum sum : sums) {
            for (int input : List.of(sum.definition().first(), sum.definition().second())) {
                if (cells.containsKey(input)) {
                    numbers.add(input);
                }
            }
        }
        tries = 0;
        return from(situation, sums, List.copyOf(numbers), 0).map(filled -> {
            Map<Integer, Long> values = lowest();
            Facts facts = Facts.of(filled);
            numbers.forEach(subject -> values.put(subject, facts.value(subject)));
            return values;
        });
    }

    /** The numbers of a kenmerk at which a sum comes out otherwise: where it goes from one range to the next. */
    Set<Long> turns(int subject, List<Sum> sums) {
        return candidates(situation, subject, sums);
    }

    /** A sum, and the range its outcome must lie in. */
    record Sum(Definition.Arithmetic definition, Domain.Cell outcome) {

        boolean uses(int subject) {
            return definition.first() == subject || definition.second() == subject;
        }

        int other(int subject) {
            return definition.first() == subject ? definition.second() : definition.first();
        }

        OptionalLong outcome(Situation situation) {
            Facts facts = Facts.of(situation);
            return facts.present(definition.first()) && facts.present(definition.second())
                    ? Program.calculate(definition, facts)
                    : OptionalLong.empty();
        }

        boolean holds(Situation filled) {
            OptionalLong found = outcome(filled);
            return found.isEmpty() || outcome.contains(found.getAsLong());
        }
    }

    /** Tries numbers one kenmerk after another. */
    private Optional<Situation> from(Situation filled, List<Sum> sums, List<Integer> numbers, int place) {
        if (place == numbers.size()) {
            return Optional.of(filled);
        }
        int subject = numbers.get(place);
        Set<Integer> later = Set.copyOf(numbers.subList(place + 1, numbers.size()));
        List<Sum> settled = sums.stream()
                .filter(sum -> sum.uses(subject) && !later.contains(sum.other(subject)))
                .toList();
        for (long number : candidates(filled, subject, settled)) {
            if (++tries > MOST_TRIES) {
                return Optional.empty();
            }
            Situation next = with(filled, subject, number);
            if (settled.stream().allMatch(sum -> sum.holds(next))) {
                Optional<Situation> found = from(next, sums, numbers, place + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Set<Long> candidates(Situation filled, int subject, List<Sum> settled) {
        Domain.Cell cell = cells.getOrDefault(subject, new Domain.Cell(0, 0));
        // Never is the only value of its range, and no day to count from.
        if (cell.lowest() == Long.MIN_VALUE) {
            return Set.of(cell.lowest());
        }
        Set<Long> candidates = new LinkedHashSet<>(List.of(cell.lowest(), cell.highest()));
        for (Sum sum : settled) {
            addTurns(filled, subject, sum, cell, candidates);
        }
        candidates.add(cell.lowest() + (cell.highest() - cell.lowest()) / 2);
        return candidates;
    }

    /** A sum rises or falls with a number; a difference turns where its two numbers are equal. */
    private static void addTurns(Situation filled, int subject, Sum sum, Domain.Cell cell, Set<Long> candidates) {
        List<Long> ends = new ArrayList<>(List.of(cell.lowest(), cell.highest()));
        Facts facts = Facts.of(filled);
        int other = sum.other(subject);
        if (facts.present(other) && cell.contains(facts.value(other))) {
            ends.add(1, facts.value(other));
            candidates.add(facts.value(other));
        }
        for (int part = 1; part < ends.size(); part++) {
            for (long bound : List.of(sum.outcome().lowest(), sum.outcome().highest() + 1)) {
                LongPredicate reaches =
                        number -> sum.outcome(with(filled, subject, number)).orElse(0) >= bound;
                addTurn(ends.get(part - 1), ends.get(part), reaches, candidates);
            }
        }
    }

    /** Adds the two numbers between which a test changes its answer, if it does. */
    private static void addTurn(long lowest, long highest, LongPredicate test, Set<Long> candidates) {
        boolean before = test.test(lowest);
        if (before == test.test(highest)) {
            return;
        }
        long low = lowest;
        long high = highest;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (test.test(middle) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
        candidates.add(low);
        candidates.add(high);
    }
}
