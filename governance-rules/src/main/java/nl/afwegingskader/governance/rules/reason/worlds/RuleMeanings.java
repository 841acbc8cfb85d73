package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Term;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Finds out what became of each rule: whether it still concludes the same in the same situations. */
final class RuleMeanings {

    private final Program before;
    private final Program after;
    private final TwoEditions editions;
    private final List<Encoding> partial;
    private final Solver solver;

    RuleMeanings(TwoEditions editions) {
        this.editions = editions;
        this.before = editions.before().program();
        this.after = editions.after().program();
        FormulaFactory logic = new FormulaFactory();
        this.partial = Encoding.beside(List.of(before, after), logic, true);
        this.solver = new Solver(logic);
        partial.forEach(encoding -> solver.add(encoding.sound()));
    }

    /** What each rule says, with when it does. */
    private record Meaning(Map<RuleId, Map<Object, Formula>> rules) {

        static Meaning of(Encoding encoding) {
            Map<RuleId, Map<Object, Formula>> rules = new HashMap<>();
            BiFunction<RuleId, Object, Map<Object, Formula>> of =
                    (rule, said) -> rules.computeIfAbsent(rule, ignored -> new HashMap<>());
            for (Step step : encoding.program().steps()) {
                if (step instanceof Step.Conclude conclude) {
                    Trigger trigger = conclude.trigger();
                    for (Object said : said(trigger)) {
                        of.apply(trigger.rule().id(), said)
                                .merge(said, encoding.certain(trigger.when()), encoding.logic()::or);
                    }
                } else if (step instanceof Step.Case one) {
                    List<Formula> parts =
                            new ArrayList<>(List.of(encoding.certain(one.it().when())));
                    one.earlier().forEach(earlier -> parts.add(encoding.refuted(earlier.when())));
                    Object said =
                            List.of(one.definition().characteristic(), one.it().value());
                    of.apply(one.it().rule().id(), said)
                            .merge(said, encoding.logic().and(parts), encoding.logic()::or);
                } else if (step instanceof Step.Calculation calculation) {
                    Definition.Arithmetic sum = calculation.definition();
                    Object said = List.of(sum.characteristic(), sum.operation(), sum.first(), sum.second());
                    of.apply(sum.rule().id(), said).put(said, encoding.logic().verum());
                } else if (step instanceof Step.Inapplicable asked) {
                    Object said = asked.applicability().characteristic();
                    of.apply(asked.applicability().rule().id(), said)
                            .put(said, encoding.certain(asked.applicability().when()));
                }
            }
            return new Meaning(rules);
        }

        Map<Object, Formula> of(RuleId rule) {
            return rules.getOrDefault(rule, Map.of());
        }
    }

    /** What a trigger concludes, without the words of its reasons. */
    static List<Object> said(Trigger trigger) {
        List<Object> said = new ArrayList<>();
        for (Conclusion conclusion : trigger.then()) {
            if (conclusion instanceof Conclusion.AboutForms about) {
                about.forms()
                        .forEach(form -> said.add(List.of(about.effect(), about.strength(), about.condition(), form)));
            } else if (conclusion instanceof Conclusion.AboutOptions about) {
                about.forms()
                        .forEach(form -> about.options()
                                .forEach(option -> said.add(
                                        List.of(about.effect(), about.strength(), about.condition(), form, option))));
            } else if (conclusion instanceof Conclusion.Schedules item) {
                said.add(List.of(item.what(), item.who(), item.when()));
            } else if (conclusion instanceof Conclusion.SetsTerm set) {
                said.add(List.of(set.term().name(), bounds(set.term().bounds()), set.forms()));
            } else if (conclusion instanceof Conclusion.Impossible) {
                said.add(Conclusion.Impossible.class);
            } else {
                said.add(conclusion);
            }
        }
        return said;
    }

    private static List<Object> bounds(List<Term.Bound> bounds) {
        List<Object> said = new ArrayList<>();
        for (Term.Bound bound : bounds) {
            said.add(List.of(
                    bound.kind(),
                    bound.day(),
                    bound.yearsAfter(),
                    bound.amount(),
                    bound.event(),
                    bound.eventDay(),
                    bounds(bound.otherwise()),
                    bound.provenance().validity()));
        }
        return said;
    }

    /** The rules that are not what they were, by id. */
    List<RuleChange> changes() {
        Map<RuleId, RuleCard> was = active(before);
        Map<RuleId, RuleCard> is = active(after);
        List<Meaning> whole = List.of(
                Meaning.of(editions.before().encoding()),
                Meaning.of(editions.after().encoding()));
        List<Meaning> lacking = partial.stream().map(Meaning::of).toList();
        Set<RuleId> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (RuleId rule : all) {
            Optional<RuleCard> old = Optional.ofNullable(was.get(rule));
            Optional<RuleCard> now = Optional.ofNullable(is.get(rule));
            kind(rule, old, now, whole, lacking).ifPresent(kind -> changes.add(new RuleChange(kind, old, now)));
        }
        return changes;
    }

    private static Map<RuleId, RuleCard> active(Program program) {
        Map<RuleId, RuleCard> active = new TreeMap<>();
        for (RuleCard card : program.ruleset().cards()) {
            if (card.switchedOff().isEmpty()) {
                active.put(card.id(), card);
            }
        }
        return active;
    }

    private Optional<RuleChange.Kind> kind(
            RuleId rule, Optional<RuleCard> was, Optional<RuleCard> is, List<Meaning> whole, List<Meaning> lacking) {
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(was.isEmpty() ? RuleChange.Kind.ADDED : RuleChange.Kind.REMOVED);
        }
        if (!isSame(rule, lacking, solver)) {
            return Optional.of(
                    isSame(rule, whole, editions.solver()) && !looksAtMissing(rule)
                            ? RuleChange.Kind.OTHER_WHILE_UNANSWERED
                            : RuleChange.Kind.OTHER_MEANING);
        }
        return words(before, rule, was.get()).equals(words(after, rule, is.get()))
                ? Optional.empty()
                : Optional.of(RuleChange.Kind.OTHER_WORDS);
    }

    private static boolean isSame(RuleId rule, List<Meaning> meanings, Solver solver) {
        Map<Object, Formula> was = meanings.get(0).of(rule);
        Map<Object, Formula> is = meanings.get(1).of(rule);
        return was.keySet().equals(is.keySet())
                && was.entrySet().stream()
                        .allMatch(one -> isSame(one.getValue(), is.getOrDefault(one.getKey(), one.getValue()), solver));
    }

    private static boolean isSame(Formula one, Formula other, Solver solver) {
        return one.equals(other)
                || solver.solve(List.of(
                                solver.name(one.factory().not(one.factory().equivalence(one, other)))))
                        instanceof Solver.None;
    }

    /** A rule about what is unanswered has all its meaning there. */
    private boolean looksAtMissing(RuleId rule) {
        return List.of(before, after).stream()
                .anyMatch(program -> program.ruleset().triggers().stream()
                        .filter(trigger -> trigger.rule().id().equals(rule))
                        .anyMatch(trigger -> RulesProof.looksAtMissing(program, trigger.when())));
    }

    /** All that is said about a rule beside its meaning; also by the rows of a table that it takes over. */
    private static List<Object> words(Program program, RuleId rule, RuleCard card) {
        Set<Object> sources = new HashSet<>();
        for (Trigger trigger : program.ruleset().triggers()) {
            if (trigger.rule().id().equals(rule)) {
                sources.add(words(trigger.rule()));
                trigger.then().forEach(sources::add);
            }
        }
        return List.of(words(card), sources);
    }

    private static List<Object> words(RuleCard card) {
        return List.of(card.title(), card.text(), card.layer(), card.source(), card.confidence(), card.origin());
    }
}
