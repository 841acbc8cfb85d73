package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/** What can come of an option that should not: everything excluded, required and excluded at once, for and against on one ground. */
final class FormsProof {

    private final Proof proof;
    private final Map<Object, List<Statement>> bySubject = new LinkedHashMap<>();

    FormsProof(Proof proof) {
        this.proof = proof;
        for (Statement statement : Statement.all(proof.reasoner().program().ruleset())) {
            bySubject
                    .computeIfAbsent(statement.subject(), ignored -> new ArrayList<>())
                    .add(statement);
        }
    }

    void addTo(List<Flaw> flaws) {
        addAllExcluded(flaws);
        addPairs(
                flaws,
                Flaw.Kind.CONTRADICTION,
                one -> one.is(Effect.REQUIRES),
                other -> other.is(Effect.EXCLUDES),
                (one, other) -> proof.implications().canHoldTogether(one, other),
                "%s vereist %s, en %s sluit dat uit. Beide kunnen tegelijk gelden.");
        addPairs(
                flaws,
                Flaw.Kind.FOR_AND_AGAINST,
                one -> one.effect() == Effect.FAVOURS,
                other -> other.effect() == Effect.DISFAVOURS,
                (one, other) -> proof.implications().canHold(one)
                        && proof.implications().implies(one, other)
                        && proof.implications().implies(other, one),
                "%s pleit voor %s, en %s pleit daartegen. Zij gelden in precies dezelfde situaties.");
    }

    /** Per period the smallest situation, unless that of the period before is one here too. */
    private void addAllExcluded(List<Flaw> flaws) {
        Predicate<World> shows =
                world -> Stream.of(Form.values()).allMatch(form -> world.standing(form) == Standing.EXCLUDED);
        SmallestSituations.Claim claim = encoding -> encoding.logic()
                .and(Stream.of(Form.values())
                        .map(proof.smallest().formulas()::excluded)
                        .toList());
        Optional<Flaw> before = Optional.empty();
        for (Validity period : proof.periods()) {
            Optional<Situation> found = proof.smallest().on(Proof.day(period), claim, shows);
            Optional<Situation> same = before.flatMap(Flaw::example)
                    .map(example -> example.at(Proof.day(period)))
                    .filter(example -> found.isPresent()
                            && found.get().known().size() == example.known().size()
                            && proof.smallest().isShown(example, shows));
            if (same.isPresent()) {
                flaws.remove(before.orElseThrow());
            }
            Validity longer = same.isEmpty()
                    ? period
                    : Validity.between(
                            before.flatMap(flaw -> flaw.period().from()).orElse(null),
                            period.until().orElse(null));
            before = same.or(() -> found).map(example -> allExcluded(example, longer));
            before.ifPresent(flaws::add);
        }
    }

    private Flaw allExcluded(Situation example, Validity period) {
        return new Flaw(
                Flaw.Kind.ALL_EXCLUDED,
                "Elke vorm is uitgesloten, ook zelf doen: niets blijft over.",
                List.copyOf(excluding(example)),
                period,
                Optional.of(example));
    }

    private Set<RuleId> excluding(Situation example) {
        World world =
                proof.reasoner().worlds(example, proof.reasoner().read(example)).now();
        Set<RuleId> rules = new LinkedHashSet<>();
        for (Form form : Form.values()) {
            for (Trigger trigger : proof.reasoner().rules().excluding(form)) {
                if (world.holds(trigger)) {
                    rules.add(trigger.rule().id());
                }
            }
        }
        return rules;
    }

    @FunctionalInterface
    private interface Relation {
        boolean holds(Trigger one, Trigger other);
    }

    /** Two rules that clash, with all that they clash over. */
    private record Clash(Trigger one, Trigger other, Set<String> over) {}

    private void addPairs(
            List<Flaw> flaws,
            Flaw.Kind kind,
            Predicate<Statement> first,
            Predicate<Statement> second,
            Relation clashes,
            String text) {
        Map<List<RuleId>, Clash> found = new LinkedHashMap<>();
        for (List<Statement> statements : bySubject.values()) {
            for (Statement one : statements) {
                for (Statement other : statements) {
                    if (first.test(one) && second.test(other) && clashes.holds(one.trigger(), other.trigger())) {
                        found.computeIfAbsent(
                                        List.of(
                                                one.trigger().rule().id(),
                                                other.trigger().rule().id()),
                                        ignored -> new Clash(one.trigger(), other.trigger(), new LinkedHashSet<>()))
                                .over()
                                .add(one.about().label());
                    }
                }
            }
        }
        found.forEach((rules, clash) -> flaws.add(new Flaw(
                kind,
                String.format(
                        text,
                        rules.get(0),
                        clash.over().stream().map(label -> "\"" + label + "\"").collect(Collectors.joining(", ")),
                        rules.get(1)),
                rules,
                Validity.always(),
                proof.example(List.of(clash.one(), clash.other())))));
    }
}
