package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;

/** Every way to answer what is unanswered, tried one by one: slow, plain, and without the reasoner. */
final class Completions {

    private final Program program;
    private final DroolsEngine drools;
    private final Set<Integer> looked = new TreeSet<>();
    private final Set<Integer> inSums = new TreeSet<>();
    private final Map<Integer, List<Long>> values = new TreeMap<>();
    private long decisions;

    Completions(Program program) {
        this.program = program;
        this.drools = DroolsEngine.of(program);
        Set<Integer> todo = new TreeSet<>();
        for (Trigger trigger : program.ruleset().triggers()) {
            look(trigger.when(), todo);
        }
        while (!todo.isEmpty()) {
            Set<Integer> now = new TreeSet<>(todo);
            todo.clear();
            for (int subject : now) {
                if (looked.add(subject)) {
                    program.definition(subject).ifPresent(definition -> look(definition, todo));
                    program.applicability(subject).ifPresent(one -> look(one.when(), todo));
                }
            }
        }
    }

    private void look(Condition condition, Set<Integer> todo) {
        condition.literals(literal ->
                todo.add(program.ruleset().atoms().get(literal.atom()).characteristic()));
    }

    private void look(Definition definition, Set<Integer> todo) {
        if (definition instanceof Definition.Cases cases) {
            cases.cases().forEach(one -> look(one.when(), todo));
        } else if (definition instanceof Definition.Arithmetic sum) {
            todo.addAll(List.of(sum.first(), sum.second()));
            if (sum.operation() != Definition.Operation.CHOSEN) {
                inSums.addAll(List.of(sum.first(), sum.second()));
            }
        }
    }

    /** The kenmerken that rules look at and people answer, but for those that rules derive. */
    List<Integer> questions() {
        return looked.stream()
                .filter(subject -> subject != Subjects.DATE
                        && !Catalogue.all().get(subject).isDerived()
                        && program.definition(subject).isEmpty())
                .toList();
    }

    /** Of numbers in sums there are too many values to try. */
    boolean isInSum(int subject) {
        return inSums.contains(subject);
    }

    /** The values of a kenmerk: all of a choice or set, and of a number one in every range between thresholds. */
    List<Long> values(int subject) {
        return values.computeIfAbsent(subject, this::allValues);
    }

    private List<Long> allValues(int subject) {
        Kind<?> kind = Catalogue.all().get(subject).kind();
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE ->
                LongStream.range(0, kind.values().size()).boxed().toList();
            case SET ->
                LongStream.range(0, 1L << kind.values().size())
                        .filter(kind::accepts)
                        .boxed()
                        .toList();
            case NUMBER, DAY -> {
                Set<Long> values = new TreeSet<>(Set.of(kind.lowest()));
                program.ruleset().atoms().stream()
                        .filter(atom -> atom.characteristic() == subject && atom.test() == Atom.Test.AT_LEAST)
                        .map(Atom::operand)
                        .filter(kind::accepts)
                        .forEach(values::add);
                yield List.copyOf(values);
            }
        };
    }

    /** How many completions a situation has, if that can be counted at all. */
    long count(Situation situation) {
        long count = 1;
        for (int subject : open(situation)) {
            Kind<?> kind = Catalogue.all().get(subject).kind();
            boolean many = kind.scale() == Kind.Scale.SET && kind.values().size() > 10;
            count = Math.min(
                    Integer.MAX_VALUE,
                    count * (many ? Integer.MAX_VALUE : values(subject).size()));
        }
        return count;
    }

    List<Integer> open(Situation situation) {
        return questions().stream()
                .filter(subject -> !situation.knows(Catalogue.all().get(subject)))
                .toList();
    }

    /**
     * A completion.
     *
     * @param answers what was filled in, also where it turned out not to apply
     * @param facts what Drools decided
     */
    record Completion(Map<Integer, Long> answers, Situation situation, Facts facts) {}

    /** All completions. */
    List<Completion> of(Situation situation) {
        List<Completion> all = new ArrayList<>();
        add(situation, open(situation), 0, new TreeMap<>(), all);
        return all;
    }

    private void add(
            Situation situation, List<Integer> open, int place, Map<Integer, Long> answers, List<Completion> all) {
        if (place == open.size()) {
            all.add(completion(situation, new TreeMap<>(answers)));
            return;
        }
        for (long value : values(open.get(place))) {
            answers.put(open.get(place), value);
            add(situation, open, place + 1, answers, all);
        }
        answers.remove(open.get(place));
    }

    /** Fills in what applies; what applies can depend on what was filled in. */
    private Completion completion(Situation situation, Map<Integer, Long> answers) {
        Situation filled = situation;
        Facts facts = null;
        boolean grown = true;
        Set<Integer> todo = new TreeSet<>(answers.keySet());
        for (int subject : answers.keySet()) {
            if (program.applicability(subject).isEmpty()) {
                filled = with(filled, subject, answers.getOrDefault(subject, 0L));
                todo.remove(subject);
            }
        }
        while (grown || facts == null) {
            facts = drools.decide(filled);
            decisions++;
            grown = false;
            Facts now = facts;
            todo.removeIf(subject -> !now.missing(subject));
            List<Integer> settled =
                    todo.stream().filter(subject -> isSettled(subject, now)).toList();
            // What never settles is asked all the same.
            for (int subject : settled.isEmpty() ? List.copyOf(todo) : settled) {
                filled = with(filled, subject, answers.getOrDefault(subject, 0L));
                todo.remove(subject);
                grown = true;
            }
        }
        return new Completion(answers, filled, facts);
    }

    /** Whether all that says if a kenmerk applies is known. */
    private boolean isSettled(int subject, Facts facts) {
        Set<Integer> needed = new TreeSet<>();
        look(program.applicability(subject).orElseThrow().when(), needed);
        return needed.stream().noneMatch(facts::missing);
    }

    static Situation with(Situation situation, int subject, long number) {
        return with(situation, Catalogue.all().get(subject), number);
    }

    private static <V> Situation with(Situation situation, Characteristic<V> characteristic, long number) {
        return situation.with(characteristic, characteristic.kind().example(number));
    }

    /** How many decisions Drools took. */
    long decisions() {
        return decisions;
    }
}
