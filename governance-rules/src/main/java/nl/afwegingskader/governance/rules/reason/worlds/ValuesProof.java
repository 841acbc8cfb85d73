package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.reason.worlds.Domain.Cell;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/**
 * Values that rules pass over. A rule looks at a value when it can hold with it, and not with every value; at an element of a set when it can hold with
 * that element alone. A gap is a range between two others that rules look at, or the one value of a list that no rule looks at.
 */
final class ValuesProof {

    private final Proof proof;
    private final Encoding encoding;

    ValuesProof(Proof proof) {
        this.proof = proof;
        this.encoding = proof.reasoner().encoding();
    }

    /**
     * A kenmerk, with what rules can tell apart of it.
     *
     * @param values for a set its elements
     * @param is when it has one of these
     */
    private record Subject(Characteristic<?> characteristic, List<Cell> values, Function<Cell, Formula> is) {
        boolean isOrdered() {
            Kind.Scale scale = characteristic.kind().scale();
            return scale == Kind.Scale.ORDERED_CHOICE || scale == Kind.Scale.NUMBER;
        }
    }

    /** The rules that look at other values, and the periods in which none looks at this one. */
    private record Gap(Set<RuleId> rules, List<Validity> periods) {}

    void addTo(List<Flaw> flaws) {
        for (Subject subject : subjects()) {
            gaps(subject)
                    .forEach((value, gap) -> gap.periods()
                            .forEach(period -> example(subject, value, period)
                                    .ifPresent(example -> flaws.add(gap(subject, value, gap, period, example)))));
        }
    }

    /** Those that people answer, and those that follow from answers: sums and cases. */
    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Reasoner.Blank blank : proof.reasoner().blanks()) {
            add(
                    subjects,
                    blank.subject(),
                    blank.domain(),
                    cell -> encoding.logic().and(is(blank.domain(), cell)));
        }
        for (Characteristic<?> characteristic : Catalogue.all()) {
            int index = characteristic.index();
            if (!Encoding.isAnswered(index)
                    && proof.reasoner().program().definition(index).isPresent()) {
                add(subjects, index, encoding.domains().get(index), cell -> encoding.in(index, cell));
            }
        }
        return subjects;
    }

    private static void add(List<Subject> subjects, int subject, @Nullable Domain domain, Function<Cell, Formula> is) {
        Characteristic<?> characteristic = Catalogue.all().get(subject);
        List<Cell> values = values(characteristic.kind(), domain);
        if (values.size() > 2) {
            subjects.add(new Subject(characteristic, values, is));
        }
    }

    /** Every range, every value of a choice, every element of a set that does not exclude the others. */
    private static List<Cell> values(Kind<?> kind, @Nullable Domain domain) {
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE ->
                LongStream.range(0, kind.values().size())
                        .mapToObj(value -> new Cell(value, value))
                        .toList();
            case SET ->
                LongStream.range(0, kind.values().size())
                        .map(place -> 1L << place)
                        .filter(bit -> kind.accepts(bit) && kind.accepts(bit == 1 ? 3 : bit | 1))
                        .mapToObj(bit -> new Cell(bit, bit))
                        .toList();
            case NUMBER -> domain instanceof RangeDomain range ? range.cells() : List.of();
            case DAY -> List.of();
        };
    }

    private static List<Literal> is(Domain domain, Cell cell) {
        List<Literal> literals = new ArrayList<>();
        domain.fix(cell.lowest(), literals::add);
        return literals;
    }

    private Map<Cell, Gap> gaps(Subject subject) {
        Map<Cell, Gap> gaps = new LinkedHashMap<>();
        for (Implications days : proof.periods()) {
            Map<Cell, Set<RuleId>> looking = looking(subject, days);
            for (Cell value : subject.isOrdered() ? between(looking) : alone(looking)) {
                Gap gap = gaps.computeIfAbsent(value, ignored -> new Gap(new TreeSet<>(), new ArrayList<>()));
                looking.values().forEach(gap.rules()::addAll);
                Proof.addTo(gap.periods(), days.period());
            }
        }
        return gaps;
    }

    /** The values in their order, each with the rules that look at it. */
    private Map<Cell, Set<RuleId>> looking(Subject subject, Implications days) {
        Map<Cell, Set<RuleId>> looking = new LinkedHashMap<>();
        subject.values().forEach(value -> looking.put(value, new TreeSet<>()));
        for (Trigger trigger : proof.reasoner().program().ruleset().triggers()) {
            if (encoding.looksAt(trigger.when(), subject.characteristic().index())) {
                List<Cell> with = subject.values().stream()
                        .filter(value -> days.canHold(trigger, subject.is().apply(value)))
                        .toList();
                if (with.size() < subject.values().size()) {
                    with.forEach(value -> looking.getOrDefault(value, Set.of())
                            .add(trigger.rule().id()));
                }
            }
        }
        return looking;
    }

    /** Those that no rule looks at, between two that some do. */
    private static List<Cell> between(Map<Cell, Set<RuleId>> looking) {
        List<Cell> values = List.copyOf(looking.keySet());
        List<Cell> passedOver = passedOver(looking);
        return passedOver.stream()
                .filter(value -> {
                    int place = values.indexOf(value);
                    return !passedOver.containsAll(values.subList(0, place))
                            && !passedOver.containsAll(values.subList(place, values.size()));
                })
                .toList();
    }

    /** The one that no rule looks at, while some rule does at each of the others. */
    private static List<Cell> alone(Map<Cell, Set<RuleId>> looking) {
        List<Cell> passedOver = passedOver(looking);
        return passedOver.size() == 1 ? passedOver : List.of();
    }

    private static List<Cell> passedOver(Map<Cell, Set<RuleId>> looking) {
        return looking.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The value itself, or the fewest answers that it follows from; empty when it cannot be. */
    private Optional<Situation> example(Subject subject, Cell value, Validity period) {
        int index = subject.characteristic().index();
        return Encoding.isAnswered(index)
                ? Optional.of(Completion.with(Situation.on(proof.lastDay(period)), index, value.lowest()))
                : proof.example(partial -> partial.in(index, value), world -> world.isIn(index, value), period);
    }

    private static Flaw gap(Subject subject, Cell value, Gap gap, Validity period, Situation example) {
        Characteristic<?> characteristic = subject.characteristic();
        return new Flaw(
                        Flaw.Kind.GAP_IN_VALUES,
                        "Geen enkele regel kijkt naar " + characteristic.number() + " \"" + characteristic.label()
                                + "\" = " + shown(characteristic, value) + ", wel naar "
                                + (characteristic.kind().values().isEmpty() ? "lagere en hogere" : "andere")
                                + " waarden.",
                        List.copyOf(gap.rules()),
                        period,
                        Optional.of(example))
                .about(characteristic.number());
    }

    private static String shown(Characteristic<?> characteristic, Cell value) {
        String lowest = shown(characteristic, value.lowest());
        return value.lowest() == value.highest()
                ? lowest
                : lowest + " tot en met " + shown(characteristic, value.highest());
    }

    private static <V> String shown(Characteristic<V> characteristic, long value) {
        return characteristic.kind().print(characteristic.kind().example(value));
    }
}
