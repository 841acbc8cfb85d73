package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** The answers of one situation, each of which may be another one if a variable says so. */
final class Answers {

    private final Encoding encoding;
    private final Situation situation;
    private final Facts facts;
    private final BitSet behind;
    private final Map<Integer, Variable> changed = new TreeMap<>();

    /** @param behind the kenmerken that matter, by their place; the others stay as they are */
    Answers(Encoding encoding, Reading reading, Situation situation, BitSet behind) {
        this.encoding = encoding;
        this.situation = situation;
        this.facts = reading.facts();
        this.behind = behind;
        encoding.domains().keySet().forEach(subject -> {
            if (isGiven(subject) && behind.get(subject)) {
                changed.put(subject, changed(subject));
            }
        });
    }

    private boolean isGiven(int subject) {
        return subject != Subjects.DATE && situation.knows(Catalogue.all().get(subject));
    }

    /** Per kenmerk that can get another answer, what says that it has. */
    Map<Integer, Variable> changed() {
        return changed;
    }

    /** What says that a kenmerk has another answer. */
    Variable changed(int subject) {
        return encoding.logic().variable("changed_" + subject);
    }

    Domain domain(int subject) {
        Domain domain = encoding.domains().get(subject);
        if (domain == null) {
            throw new IllegalArgumentException("no domain of " + subject);
        }
        return domain;
    }

    /** The literals of a value. */
    List<Literal> literals(int subject, long value) {
        List<Literal> literals = new ArrayList<>();
        domain(subject).fix(value, literals::add);
        return literals;
    }

    /** The literals of the answer given. */
    List<Literal> literals(int subject) {
        return literals(subject, facts.value(subject));
    }

    /** Other values to prefer, the first one most: those nearest to the answer where they have an order, and of a set those that differ least. */
    List<Long> others(int subject) {
        return others(Catalogue.all().get(subject));
    }

    private <V> List<Long> others(Characteristic<V> characteristic) {
        Kind<V> kind = characteristic.kind();
        V given = situation.get(characteristic).orElseThrow();
        long now = kind.encode(given);
        Stream<Long> others = kind.others(given).stream().map(kind::encode);
        return switch (kind.scale()) {
            case ORDERED_CHOICE ->
                others.sorted(Comparator.comparing(value -> Math.abs(value - now)))
                        .toList();
            case CHOICE -> others.toList();
            // "None of these" says the least.
            case SET ->
                given instanceof Set
                        ? others.sorted(Comparator.comparing(value -> !standsAlone(kind, value)))
                                .toList()
                        : List.of();
            case NUMBER, DAY -> List.of();
        };
    }

    /** Whether a kenmerk has one of a few values, so that all others can be listed. */
    boolean isChoice(int subject) {
        Kind.Scale scale = Catalogue.all().get(subject).kind().scale();
        return scale == Kind.Scale.CHOICE || scale == Kind.Scale.ORDERED_CHOICE;
    }

    private static boolean standsAlone(Kind<?> kind, long value) {
        return Long.bitCount(value) == 1
                && LongStream.range(0, kind.values().size())
                        .map(place -> 1L << place)
                        .noneMatch(element -> element != value && kind.accepts(element | value));
    }

    /** Tells a solver the answers: what does not change is as it is, and so are the sums of what does not change. */
    void tell(Solver solver) {
        solver.add(encoding.sound());
        encoding.domains().forEach((subject, domain) -> {
            encoding.given(subject).ifPresent(given -> solver.add(isGiven(subject) ? given : given.negate()));
            if (facts.present(subject)) {
                List<Literal> unless = unless(subject);
                for (Literal literal : literals(subject)) {
                    List<Formula> parts = new ArrayList<>(unless);
                    parts.add(literal);
                    solver.add(encoding.logic().or(parts));
                }
            }
        });
    }

    /** What must have changed before a subject can have another value: itself, or for a sum what lies behind it. */
    private List<Literal> unless(int subject) {
        List<Literal> unless = new ArrayList<>();
        changed.forEach((one, variable) -> {
            if (one == subject || isSum(subject) && encoding.reach().of(subject).get(one)) {
                unless.add(variable);
            }
        });
        return unless;
    }

    private boolean isSum(int subject) {
        return subject != Subjects.DATE && !Encoding.isAnswered(subject);
    }

    /** The sums that look at one of these kenmerken, with the ranges of their outcomes. */
    List<Completion.Sum> sums(BitSet changed, Predicate<Variable> isTrue) {
        List<Completion.Sum> sums = new ArrayList<>();
        encoding.domains().forEach((subject, domain) -> {
            if (isSum(subject)
                    && behind.get(subject)
                    && encoding.reach().of(subject).intersects(changed)
                    && encoding.program().definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
            }
        });
        return sums;
    }

    /** The situation in which these kenmerken have a value in these ranges, as near as can be to the one they have. */
    Situation with(Map<Integer, Domain.Cell> cells) {
        Situation other = situation;
        for (Map.Entry<Integer, Domain.Cell> one : cells.entrySet()) {
            other = Completion.with(other, one.getKey(), nearest(one.getValue(), facts.value(one.getKey())));
        }
        return other;
    }

    private static long nearest(Domain.Cell cell, long value) {
        // Never stands alone: the days after it in its range are none.
        return cell.lowest() == Long.MIN_VALUE
                ? cell.lowest()
                : Math.max(cell.lowest(), Math.min(value, cell.highest()));
    }
}
