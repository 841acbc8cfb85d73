package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
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
                Implications::canHoldTogether,
                "%s vereist %s, en %s sluit dat uit. Beide kunnen tegelijk gelden.");
        addTwoRequired(flaws);
        addPairs(
                flaws,
                Flaw.Kind.FOR_AND_AGAINST,
                one -> one.effect() == Effect.FAVOURS,
                other -> other.effect() == Effect.DISFAVOURS,
                (days, one, other) -> days.canHold(one) && days.implies(one, other) && days.implies(other, one),
                "%s pleit voor %s, en %s pleit daartegen. Zij gelden in precies dezelfde situaties.");
    }

    /** Per period the smallest situation; periods in which the same one shows it by the same rules together. */
    private void addAllExcluded(List<Flaw> flaws) {
        Predicate<World> shows =
                world -> Stream.of(Form.values()).allMatch(form -> world.standing(form) == Standing.EXCLUDED);
        SmallestSituations.Claim claim = encoding -> encoding.logic()
                .and(Stream.of(Form.values())
                        .map(proof.smallest().formulas()::excluded)
                        .toList());
        List<Flaw> found = new ArrayList<>();
        for (Implications days : proof.periods()) {
            LocalDate day = Proof.day(days.period());
            Optional<Situation> smallest = proof.smallest().on(day, claim, shows);
            Optional<Situation> asBefore = smallest.flatMap(one -> found.isEmpty()
                    ? Optional.empty()
                    : asBefore(found.get(found.size() - 1), day, one)
                            .filter(same -> proof.smallest().isShown(same, shows)));
            smallest.ifPresent(one -> found.add(allExcluded(
                    asBefore.orElse(one),
                    asBefore.isEmpty()
                            ? days.period()
                            : Proof.joined(found.remove(found.size() - 1).period(), days.period()))));
        }
        flaws.addAll(found);
    }

    /** The example of the period before, on this day, when it is as small as can be and the same rules exclude. */
    private Optional<Situation> asBefore(Flaw before, LocalDate day, Situation smallest) {
        return before.example()
                .filter(example -> before.period().until().equals(Optional.of(day)))
                .map(example -> example.at(day))
                .filter(example -> example.known().size() == smallest.known().size()
                        && List.copyOf(excluding(example)).equals(before.rules()));
    }

    private Flaw allExcluded(Situation example, Validity period) {
        return new Flaw(
                Flaw.Kind.ALL_EXCLUDED,
                "Elke vorm is uitgesloten, ook zelf doen: niets blijft over. Een kleinere situatie waarin dat zo is, bestaat niet; andere wel misschien.",
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
        boolean holds(Implications days, Trigger one, Trigger other);
    }

    /** Two rules that clash in a period, with all that they clash over. */
    private record Clash(Trigger one, Trigger other, Validity period, Set<String> over) {
        List<RuleId> rules() {
            return List.of(one.rule().id(), other.rule().id());
        }
    }

    private void addPairs(
            List<Flaw> flaws,
            Flaw.Kind kind,
            Predicate<Statement> first,
            Predicate<Statement> second,
            Relation clashes,
            String text) {
        Map<Object, Clash> found = new LinkedHashMap<>();
        Map<Object, List<Validity>> known = new HashMap<>();
        for (List<Statement> statements : bySubject.values()) {
            for (Statement one : statements) {
                for (Statement other : statements) {
                    if (first.test(one) && second.test(other)) {
                        known.computeIfAbsent(
                                        List.of(one.trigger(), other.trigger()),
                                        ignored -> proof.where(
                                                days -> clashes.holds(days, one.trigger(), other.trigger())))
                                .forEach(period -> add(found, one, other, period));
                    }
                }
            }
        }
        found.values()
                .forEach(clash -> flaws.add(flaw(
                        kind,
                        String.format(
                                text,
                                clash.rules().get(0),
                                quoted(clash.over()),
                                clash.rules().get(1)),
                        clash)));
    }

    private static void add(Map<Object, Clash> found, Statement one, Statement other, Validity period) {
        Clash clash = new Clash(one.trigger(), other.trigger(), period, new LinkedHashSet<>());
        found.computeIfAbsent(List.of(clash.rules(), period), ignored -> clash)
                .over()
                .add(one.about().label());
    }

    private Flaw flaw(Flaw.Kind kind, String text, Clash clash) {
        return new Flaw(
                kind,
                text,
                clash.rules(),
                clash.period(),
                proof.example(List.of(clash.one(), clash.other()), clash.period()));
    }

    private static String quoted(Collection<String> labels) {
        return labels.stream().map(label -> "\"" + label + "\"").collect(Collectors.joining(", "));
    }

    /** Two rules that each require forms, and none the same. */
    private void addTwoRequired(List<Flaw> flaws) {
        Map<Trigger, Set<Form>> requiring = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            proof.reasoner()
                    .rules()
                    .requiring(form)
                    .forEach(trigger -> requiring
                            .computeIfAbsent(trigger, ignored -> EnumSet.noneOf(Form.class))
                            .add(form));
        }
        requiring.forEach((one, forms) -> requiring.forEach((other, others) -> {
            if (one.number() < other.number() && Collections.disjoint(forms, others)) {
                proof.where(days -> days.canHoldTogether(one, other))
                        .forEach(period -> flaws.add(flaw(
                                Flaw.Kind.CONTRADICTION,
                                one.rule().id() + " vereist " + labels(forms) + ", en "
                                        + other.rule().id() + " vereist " + labels(others)
                                        + ". Beide kunnen tegelijk gelden.",
                                new Clash(one, other, period, Set.of()))));
            }
        }));
    }

    private static String labels(Set<Form> forms) {
        return quoted(forms.stream().map(Form::label).toList());
    }
}
