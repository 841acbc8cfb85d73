package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;

/**
 * All that decides when a rule holds and what it says: its conditions with their thresholds and days, its conclusions without their words, and what
 * the kenmerken that it looks at are derived from. Rules with equal grounds mean the same, in whatever rulebook; the other way round need not be.
 * Used by one thread.
 */
public final class Grounds {

    private final Program program;
    private final Map<RuleId, Set<Part>> rules = new HashMap<>();
    private final Map<Integer, Object> derived = new HashMap<>();

    /** What a rule says, and when. */
    private record Part(Object says, Object when) {}

    public Grounds(Program program) {
        this.program = program;
        for (Step step : program.steps()) {
            if (step instanceof Step.Conclude conclude) {
                Trigger trigger = conclude.trigger();
                add(trigger.rule().id(), RuleMeanings.said(trigger), grounds(trigger.when()));
            } else if (step instanceof Step.Case one) {
                add(one.it().rule().id(), one.it().value(), of(one.definition().characteristic()));
            } else if (step instanceof Step.Calculation sum) {
                add(sum.definition().rule().id(), "", of(sum.definition().characteristic()));
            } else if (step instanceof Step.Inapplicable asked) {
                add(
                        asked.applicability().rule().id(),
                        asked.applicability().characteristic(),
                        grounds(asked.applicability().when()));
            }
        }
    }

    private void add(RuleId rule, Object says, Object when) {
        rules.computeIfAbsent(rule, ignored -> new HashSet<>()).add(new Part(says, when));
    }

    /** Whether a rule takes part in both, or in neither, and has the same grounds. */
    public boolean isSame(RuleId rule, Grounds other) {
        return parts(rule).equals(other.parts(rule));
    }

    /** Whether it holds on the same grounds, whatever it says then. */
    public boolean holdsTheSame(RuleId rule, Grounds other) {
        return whens(rule).equals(other.whens(rule));
    }

    private Set<Part> parts(RuleId rule) {
        return rules.getOrDefault(rule, Set.of());
    }

    private Set<Object> whens(RuleId rule) {
        return parts(rule).stream().map(Part::when).collect(Collectors.toSet());
    }

    private Object grounds(Condition condition) {
        BitSet subjects = new BitSet();
        condition.literals(literal ->
                subjects.set(program.ruleset().atoms().get(literal.atom()).characteristic()));
        List<Object> derivations = new ArrayList<>();
        subjects.stream().forEach(subject -> derivations.add(of(subject)));
        return List.of(shape(condition), derivations);
    }

    /** A condition in which atoms stand themselves, and not by their number in one rulebook. */
    private Object shape(Condition condition) {
        if (condition instanceof Condition.Literal literal) {
            return List.of(program.ruleset().atoms().get(literal.atom()), literal.positive());
        }
        boolean isAll = condition instanceof Condition.All;
        List<Condition> parts = isAll ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        return List.of(isAll, parts.stream().map(this::shape).toList());
    }

    /** What a kenmerk follows from, and when it is asked. */
    private Object of(int subject) {
        if (subject == Subjects.DATE) {
            return subject;
        }
        Object known = derived.get(subject);
        if (known == null) {
            Object definition = program.definition(subject).map(this::of).orElse("");
            Object when = program.applicability(subject)
                    .map(Applicability::when)
                    .map(this::grounds)
                    .orElse("");
            known = List.of(subject, definition, when);
            derived.put(subject, known);
        }
        return known;
    }

    private Object of(Definition definition) {
        if (definition instanceof Definition.Cases cases) {
            return cases.cases().stream()
                    .map(one -> List.of(one.value(), grounds(one.when())))
                    .toList();
        }
        Definition.Arithmetic sum = (Definition.Arithmetic) definition;
        return List.of(sum.operation(), of(sum.first()), of(sum.second()));
    }
}
