package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The ranges of one number or day in which rules see no difference, while all other answers of a situation stay as they are.
 *
 * <p>They change at the thresholds that rules name for the number itself, and where a sum on it passes a threshold. Between the points
 * where it meets another number of its sums, a sum only rises or only falls; so where both ends of a range give the same, all of it does,
 * and else halving finds the place.
 */
final class Ranges {

    private static final long NEVER = Long.MIN_VALUE;

    private final Decider decider;
    private final List<Definition.Arithmetic> sums;
    private final Map<Integer, NavigableSet<Long>> thresholds = new HashMap<>();

    Ranges(Program program, Decider decider) {
        this.decider = decider;
        this.sums = program.steps().stream()
                .filter(Step.Calculation.class::isInstance)
                .map(step -> ((Step.Calculation) step).definition())
                .toList();
        for (Atom atom : program.ruleset().atoms()) {
            if (atom.test() == Atom.Test.AT_LEAST) {
                thresholds
                        .computeIfAbsent(atom.characteristic(), ignored -> new TreeSet<>())
                        .add(atom.operand());
            }
        }
    }

    private NavigableSet<Long> thresholds(int subject) {
        return thresholds.getOrDefault(subject, Collections.emptyNavigableSet());
    }

    /** All numbers from the first to the last. */
    record Range(long first, long last) {
        boolean contains(long number) {
            return first <= number && number <= last;
        }

        /** The number in it that is nearest to one outside it. */
        long nearest(long number) {
            return number < first ? first : last;
        }

        long furthest(long number) {
            return number < first ? last : first;
        }
    }

    /** The ranges, from low to high; "never" is one of its own, and comes last. */
    <V> List<Range> of(Situation situation, Characteristic<V> characteristic) {
        int subject = characteristic.index();
        Kind<V> kind = characteristic.kind();
        NavigableSet<Long> starts = new TreeSet<>(Set.of(kind.lowest()));
        addInside(starts, thresholds(subject), kind);
        List<Definition.Arithmetic> following = following(subject);
        if (!following.isEmpty()) {
            addInside(starts, meetings(situation, subject, following), kind);
            LongFunction<long[]> seen =
                    number -> seen(following, decider.decide(situation.with(characteristic, kind.decode(number))));
            for (long start : List.copyOf(starts)) {
                Long next = starts.higher(start);
                long last = next == null ? kind.highest() : next - 1;
                halve(start, last, seen.apply(start), seen.apply(last), seen, starts);
            }
        }
        List<Range> ranges = new ArrayList<>();
        for (long start : starts) {
            Long next = starts.higher(start);
            ranges.add(new Range(start, next == null ? kind.highest() : next - 1));
        }
        if (kind.accepts(NEVER)) {
            ranges.add(new Range(NEVER, NEVER));
        }
        return ranges;
    }

    private static void addInside(Set<Long> starts, Set<Long> some, Kind<?> kind) {
        some.stream()
                .filter(one -> one > kind.lowest() && one <= kind.highest())
                .forEach(starts::add);
    }

    /** The sums on a kenmerk, and the sums on those. */
    private List<Definition.Arithmetic> following(int subject) {
        Set<Integer> subjects = new TreeSet<>(Set.of(subject));
        List<Definition.Arithmetic> following = new ArrayList<>();
        // A sum stands after the sums it needs.
        for (Definition.Arithmetic sum : sums) {
            if (subjects.contains(sum.first()) || subjects.contains(sum.second())) {
                subjects.add(sum.characteristic());
                following.add(sum);
            }
        }
        return following;
    }

    /** Where the number can meet another one of its sums, and where a share of it begins to exist. */
    private Set<Long> meetings(Situation situation, int subject, List<Definition.Arithmetic> following) {
        Facts facts = Facts.of(situation);
        Set<Long> meetings = new TreeSet<>(Set.of(1L));
        for (Definition.Arithmetic sum : following) {
            for (int other : List.of(sum.first(), sum.second(), Subjects.DATE)) {
                if (other != subject && facts.present(other)) {
                    meetings.addAll(List.of(facts.value(other), facts.value(other) + 1));
                }
            }
        }
        return meetings;
    }

    /** What rules see of the sums: for each whether it is known, between which thresholds it lies, and which side is larger. */
    private long[] seen(List<Definition.Arithmetic> following, Facts facts) {
        long[] seen = new long[following.size() * 2];
        for (int place = 0; place < following.size(); place++) {
            Definition.Arithmetic sum = following.get(place);
            int subject = sum.characteristic();
            if (facts.present(subject)) {
                seen[2 * place] = 1
                        + thresholds(subject)
                                .headSet(facts.value(subject), true)
                                .size();
                seen[2 * place + 1] = Long.compare(facts.value(sum.first()), facts.value(sum.second()));
            }
        }
        return seen;
    }

    private static void halve(
            long first, long last, long[] atFirst, long[] atLast, LongFunction<long[]> seen, Set<Long> starts) {
        if (Arrays.equals(atFirst, atLast)) {
            return;
        }
        if (last - first == 1) {
            starts.add(last);
            return;
        }
        long middle = first + (last - first) / 2;
        long[] atMiddle = seen.apply(middle);
        halve(first, middle, atFirst, atMiddle, seen, starts);
        halve(middle, last, atMiddle, atLast, seen, starts);
    }
}
