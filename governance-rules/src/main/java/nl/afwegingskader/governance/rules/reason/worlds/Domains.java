package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Timing;
import org.logicng.formulas.FormulaFactory;

/** Which kenmerken a program looks at, with the values it can tell apart. */
final class Domains {

    private static final long NEVER = Long.MIN_VALUE;

    private final Program program;
    private final List<Program> all;
    private final FormulaFactory logic;

    Domains(Program program, FormulaFactory logic) {
        this(program, List.of(program), logic);
    }

    /**
     * Those of a program that is laid beside another: where one of them sees a difference, both name it, and what a sum yields is called the
     * same when both work it out alike.
     *
     * @param all this program, and the one beside it
     */
    Domains(Program program, List<Program> all, FormulaFactory logic) {
        this.program = program;
        this.all = all;
        this.logic = logic;
    }

    /** A domain for each of these kenmerken that has values of its own, by its place; and one for the reference date. */
    Map<Integer, Domain> all(BitSet looked) {
        Map<Integer, Domain> domains = new TreeMap<>();
        looked.set(Subjects.DATE);
        looked.stream()
                .forEach(subject -> domain(subject, name(subject)).ifPresent(domain -> domains.put(subject, domain)));
        return domains;
    }

    private String name(int subject) {
        boolean alike = subject == Subjects.DATE
                || Encoding.isAnswered(subject)
                || all.stream().map(one -> sum(one, subject)).distinct().count() == 1;
        return "k" + subject + (alike ? "" : "p" + all.indexOf(program));
    }

    /** How a program works out a sum, with the sums it needs. */
    private static List<Object> sum(Program program, int subject) {
        if (program.definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
            return List.of(
                    sum.operation(), sum.first(), sum.second(), sum(program, sum.first()), sum(program, sum.second()));
        }
        return List.of();
    }

    /** The same domains but for some kenmerken, and what sums make of them. */
    Map<Integer, Domain> varied(Map<Integer, Domain> domains, BitSet varied) {
        Map<Integer, Domain> all = new TreeMap<>(domains);
        String which = varied.stream().mapToObj(String::valueOf).collect(Collectors.joining("_"));
        for (int subject : following(varied)) {
            if (domains.containsKey(subject)) {
                domain(subject, "k" + subject + "v" + which).ifPresent(domain -> all.put(subject, domain));
            }
        }
        return all;
    }

    /** Some kenmerken with all that sums make of them. */
    private Set<Integer> following(BitSet subjects) {
        Set<Integer> following = subjects.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Definition.Arithmetic sum : sums(program)) {
                if (following.contains(sum.first()) || following.contains(sum.second())) {
                    grown |= following.add(sum.characteristic());
                }
            }
        }
        return following;
    }

    private static List<Definition.Arithmetic> sums(Program program) {
        List<Definition.Arithmetic> sums = new ArrayList<>();
        for (Step step : program.steps()) {
            if (step instanceof Step.Calculation calculation) {
                sums.add(calculation.definition());
            }
        }
        return sums;
    }

    private Optional<Domain> domain(int subject, String name) {
        if (subject == Subjects.DATE) {
            Kind<?> day = Timing.START_DATE.kind();
            return Optional.of(new RangeDomain(logic, name, day.lowest(), day.highest(), thresholds(subject)));
        }
        Kind<?> kind = Catalogue.all().get(subject).kind();
        if (!Encoding.isAnswered(subject)) {
            return program.definition(subject)
                    .filter(definition -> definition instanceof Definition.Arithmetic sum
                            && sum.operation() != Definition.Operation.CHOSEN)
                    .map(sum -> new RangeDomain(logic, name, 0, Long.MAX_VALUE, thresholds(subject)));
        }
        return Optional.of(
                switch (kind.scale()) {
                    case CHOICE, ORDERED_CHOICE ->
                        new ChoiceDomain(logic, name, kind.values().size());
                    case SET -> new SetDomain(logic, name, kind);
                    case NUMBER, DAY -> range(subject, kind, name);
                });
    }

    private RangeDomain range(int subject, Kind<?> kind, String name) {
        SortedSet<Long> thresholds = thresholds(subject);
        long lowest = kind.lowest();
        if (kind.accepts(NEVER)) {
            thresholds.add(lowest);
            lowest = NEVER;
        }
        return new RangeDomain(logic, name, lowest, kind.highest(), thresholds);
    }

    private SortedSet<Long> thresholds(int subject) {
        SortedSet<Long> thresholds = new TreeSet<>();
        for (Program one : all) {
            for (Atom atom : one.ruleset().atoms()) {
                if (atom.characteristic() == subject && atom.test() == Atom.Test.AT_LEAST) {
                    thresholds.add(atom.operand());
                }
            }
            for (Definition.Arithmetic sum : sums(one)) {
                // A share of nothing has no outcome.
                if (sum.operation() == Definition.Operation.SHARE && sum.second() == subject) {
                    thresholds.add(1L);
                }
            }
        }
        return thresholds;
    }
}
