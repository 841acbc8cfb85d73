package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Variable;

/** Writes worlds out: a situation with its blanks filled in, decided and read. */
final class Filling {

    private final Reasoner reasoner;
    private final Situation situation;
    private final Reading reading;
    private final List<Reasoner.Blank> open;

    /** @param open what is to be filled in */
    Filling(Reasoner reasoner, Situation situation, Reading reading, List<Reasoner.Blank> open) {
        this.reasoner = reasoner;
        this.situation = situation;
        this.reading = reading;
        this.open = open;
    }

    /** The world that the solver means, written out; empty when sums do not come out as it thinks. */
    Optional<World> world(Predicate<Variable> isTrue, Predicate<World> shows) {
        Completion completion = completion(isTrue);
        World plain = world(completion.lowest());
        if (shows.test(plain)) {
            return Optional.of(plain);
        }
        List<Completion.Sum> sums = sums(reasoner.encoding(), isTrue);
        if (sums.isEmpty()) {
            throw new IllegalStateException("the reasoner and the reading disagree on " + plain);
        }
        return completion.matching(sums).map(this::world).filter(shows);
    }

    /** The same, in which only some sums come out as the solver thinks; empty when no numbers were found for that. */
    Optional<World> withSums(Predicate<Variable> isTrue, BitSet looked) {
        return completion(isTrue)
                .matching(sums(reasoner.encoding(), isTrue, looked))
                .map(this::world);
    }

    /** The same, whatever sums make of it. */
    World plain(Predicate<Variable> isTrue) {
        return world(completion(isTrue).lowest());
    }

    private Completion completion(Predicate<Variable> isTrue) {
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        for (Reasoner.Blank blank : open) {
            cells.put(blank.subject(), blank.domain().cell(isTrue));
        }
        return new Completion(situation, cells);
    }

    /** Whether sums come out in the ranges that the solver gave them. */
    boolean comesOut(World world, Predicate<Variable> isTrue) {
        return sums(reasoner.encoding(), isTrue).stream().allMatch(sum -> sum.holds(world.situation()));
    }

    /** The world with these answers, of those that apply; which do can depend on the others. */
    World world(Map<Integer, Long> values) {
        Situation filled = situation;
        List<Reasoner.Blank> rest = new ArrayList<>();
        for (Reasoner.Blank blank : open) {
            if (blank.onlyWhen().isPresent()) {
                rest.add(blank);
            } else {
                filled = Completion.with(filled, blank.subject(), values.getOrDefault(blank.subject(), 0L));
            }
        }
        Reading read = reasoner.read(filled);
        while (true) {
            Reading now = read;
            rest.removeIf(blank -> now.facts().inapplicable(blank.subject()));
            List<Reasoner.Blank> next = applying(rest, now);
            if (next.isEmpty()) {
                return new World(filled, values, read, reasoner, reasoner.unsettled());
            }
            for (Reasoner.Blank blank : next) {
                filled = Completion.with(filled, blank.subject(), values.getOrDefault(blank.subject(), 0L));
            }
            rest.removeAll(next);
            read = reasoner.read(filled);
        }
    }

    /** A world in which one answer is another. */
    World changed(World world, Stake stake, long value) {
        int subject = stake.blank().subject();
        Map<Integer, Long> values = new TreeMap<>(world.answers());
        values.put(subject, value);
        if (stake.variation().decidesApplicability()) {
            return world(values);
        }
        Situation changed = Completion.with(world.situation(), subject, value);
        return new World(changed, values, reasoner.read(changed), reasoner, reasoner.unsettled());
    }

    /** Those that apply for certain; when none does, all: what stays open is asked. */
    private static List<Reasoner.Blank> applying(List<Reasoner.Blank> rest, Reading reading) {
        List<Reasoner.Blank> applying = rest.stream()
                .filter(blank -> blank.onlyWhen()
                        .map(reading::truth)
                        .filter(Truth.TRUE::equals)
                        .isPresent())
                .toList();
        return applying.isEmpty() ? List.copyOf(rest) : applying;
    }

    /** The sums whose outcome is not known yet, with the range that the solver gave them. */
    List<Completion.Sum> sums(Encoding encoding, Predicate<Variable> isTrue) {
        BitSet all = new BitSet();
        all.set(0, Subjects.COUNT);
        return sums(encoding, isTrue, all);
    }

    /** The same of some sums. */
    List<Completion.Sum> sums(Encoding encoding, Predicate<Variable> isTrue, BitSet looked) {
        List<Completion.Sum> sums = new ArrayList<>();
        encoding.domains().forEach((subject, domain) -> {
            if (looked.get(subject)
                    && !reading.facts().present(subject)
                    && reasoner.program().definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
            }
        });
        return sums;
    }
}
