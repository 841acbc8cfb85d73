package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
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

    /** The other values of a choice, those nearest to the answer first where they have an order; none of what is no choice. */
    List<Long> others(int subject) {
        Kind<?> kind = Catalogue.all().get(subject).kind();
        if (kind.scale() != Kind.Scale.CHOICE && kind.scale() != Kind.Scale.ORDERED_CHOICE) {
            return List.of();
        }
        long now = facts.value(subject);
        Comparator<Long> order = kind.scale() == Kind.Scale.CHOICE
                ? Comparator.naturalOrder()
                : Comparator.comparing(value -> Math.abs(value - now));
        return LongStream.range(0, kind.values().size())
                .filter(value -> value != now)
                .boxed()
                .sorted(order)
                .toList();
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
            long nearest = Math.max(
                    one.getValue().lowest(),
                    Math.min(facts.value(one.getKey()), one.getValue().highest()));
            other = Completion.with(other, one.getKey(), nearest);
        }
        return other;
    }
}
