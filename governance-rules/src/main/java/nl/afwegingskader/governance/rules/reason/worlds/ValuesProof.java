package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
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

    void addTo(List<Flaw> flaws) {
        for (Reasoner.Blank blank : proof.reasoner().blanks()) {
            Characteristic<?> characteristic = Catalogue.all().get(blank.subject());
            List<Long> values = values(blank, characteristic.kind());
            if (values.size() > 2) {
                gaps(blank, values, characteristic.kind().scale())
                        .forEach((value, gap) ->
                                gap.periods().forEach(period -> flaws.add(gap(characteristic, value, gap, period))));
            }
        }
    }

    /** The rules that look at other values, and the periods in which none looks at this one. */
    private record Gap(Set<RuleId> rules, List<Validity> periods) {}

    private Map<Long, Gap> gaps(Reasoner.Blank blank, List<Long> values, Kind.Scale scale) {
        boolean isOrdered = scale == Kind.Scale.ORDERED_CHOICE || scale == Kind.Scale.NUMBER;
        Map<Long, Gap> gaps = new TreeMap<>();
        for (Implications days : proof.periods()) {
            Map<Long, Set<RuleId>> looking = looking(blank, values, days);
            for (long value : isOrdered ? between(values, looking) : alone(values, looking)) {
                Gap gap = gaps.computeIfAbsent(value, ignored -> new Gap(new TreeSet<>(), new ArrayList<>()));
                looking.values().forEach(gap.rules()::addAll);
                Proof.addTo(gap.periods(), days.period());
            }
        }
        return gaps;
    }

    /** A value of every range, every value of a choice, every element of a set that does not exclude the others. */
    private static List<Long> values(Reasoner.Blank blank, Kind<?> kind) {
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE ->
                LongStream.range(0, kind.values().size()).boxed().toList();
            case SET ->
                LongStream.range(0, kind.values().size())
                        .map(place -> 1L << place)
                        .filter(bit -> kind.accepts(bit) && kind.accepts(bit == 1 ? 3 : bit | 1))
                        .boxed()
                        .toList();
            case NUMBER ->
                blank.domain() instanceof RangeDomain range
                        ? range.cells().stream().map(Domain.Cell::lowest).toList()
                        : List.of();
            case DAY -> List.of();
        };
    }

    private Map<Long, Set<RuleId>> looking(Reasoner.Blank blank, List<Long> values, Implications days) {
        Map<Long, Set<RuleId>> looking = new TreeMap<>();
        values.forEach(value -> looking.put(value, new TreeSet<>()));
        for (Trigger trigger : proof.reasoner().program().ruleset().triggers()) {
            if (encoding.looksAt(trigger.when(), blank.subject())) {
                List<Long> with = values.stream()
                        .filter(value -> days.canHold(trigger, is(blank, value)))
                        .toList();
                if (with.size() < values.size()) {
                    with.forEach(value -> looking.getOrDefault(value, Set.of())
                            .add(trigger.rule().id()));
                }
            }
        }
        return looking;
    }

    private static List<Literal> is(Reasoner.Blank blank, long value) {
        List<Literal> literals = new ArrayList<>();
        blank.domain().fix(value, literals::add);
        return literals;
    }

    /** Those that no rule looks at, between two that some do. */
    private static List<Long> between(List<Long> values, Map<Long, Set<RuleId>> looking) {
        List<Long> looked = values.stream()
                .filter(value -> !looking.getOrDefault(value, Set.of()).isEmpty())
                .toList();
        return looked.isEmpty()
                ? List.of()
                : values.stream()
                        .filter(value -> !looked.contains(value)
                                && value > looked.get(0)
                                && value < looked.get(looked.size() - 1))
                        .toList();
    }

    /** The one that no rule looks at, while some rule does at each of the others. */
    private static List<Long> alone(List<Long> values, Map<Long, Set<RuleId>> looking) {
        List<Long> passedOver = values.stream()
                .filter(value -> looking.getOrDefault(value, Set.of()).isEmpty())
                .toList();
        return passedOver.size() == 1 ? passedOver : List.of();
    }

    private Flaw gap(Characteristic<?> characteristic, long value, Gap gap, Validity period) {
        return new Flaw(
                        Flaw.Kind.GAP_IN_VALUES,
                        "Geen enkele regel kijkt naar " + characteristic.number() + " \"" + characteristic.label()
                                + "\" = "
                                + shown(characteristic, value) + ", wel naar "
                                + (characteristic.kind().values().isEmpty() ? "lagere en hogere" : "andere")
                                + " waarden.",
                        List.copyOf(gap.rules()),
                        period,
                        Optional.of(
                                Completion.with(Situation.on(proof.lastDay(period)), characteristic.index(), value)))
                .about(characteristic.number());
    }

    private static <V> String shown(Characteristic<V> characteristic, long value) {
        return characteristic.kind().print(characteristic.kind().example(value));
    }
}
