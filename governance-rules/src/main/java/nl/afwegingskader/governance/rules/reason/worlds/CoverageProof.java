package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/** What rules say nothing of: options, kenmerken, values between other values, periods between other periods. */
final class CoverageProof {

    private final Proof proof;
    private final Ruleset ruleset;
    private final List<Statement> statements;

    CoverageProof(Proof proof) {
        this.proof = proof;
        this.ruleset = proof.reasoner().program().ruleset();
        this.statements = Statement.all(ruleset);
    }

    void addTo(List<Flaw> flaws) {
        addGapsInTime(flaws);
        new ValuesProof(proof).addTo(flaws);
        addUnusedOptions(flaws);
        addUnusedCharacteristics(flaws);
    }

    private void addUnusedOptions(List<Flaw> flaws) {
        Set<Option> named = new LinkedHashSet<>();
        statements.forEach(statement -> named.add(statement.about()));
        Stream.<Option[]>of(Form.values(), RoleOption.values(), Instrument.values())
                .flatMap(Stream::of)
                .filter(option -> !named.contains(option))
                .forEach(option -> flaws.add(new Flaw(
                        Flaw.Kind.UNUSED_OPTION,
                        "Geen enkele regel zegt iets over " + option.number() + " \"" + option.label() + "\".",
                        List.of(),
                        Validity.always(),
                        Optional.empty())));
    }

    private void addUnusedCharacteristics(List<Flaw> flaws) {
        BitSet used = new Reach(proof.reasoner().program()).ofAllRules();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (!used.get(characteristic.index())) {
                flaws.add(new Flaw(
                        Flaw.Kind.UNUSED_CHARACTERISTIC,
                        "Geen enkele regel kijkt naar " + characteristic.number() + " \"" + characteristic.label()
                                + "\", ook niet via een afleiding.",
                        List.of(),
                        Validity.always(),
                        Optional.empty()));
            }
        }
    }

    /** Rules that say the same of the same option, of which one ends before the next begins. */
    private void addGapsInTime(List<Flaw> flaws) {
        Map<Object, Map<RuleId, Statement>> byMatter = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byMatter.computeIfAbsent(statement.matter(), ignored -> new LinkedHashMap<>())
                    .putIfAbsent(statement.trigger().rule().id(), statement);
        }
        Set<List<RuleId>> told = new LinkedHashSet<>();
        for (Map<RuleId, Statement> rules : byMatter.values()) {
            for (Statement one : rules.values()) {
                Optional<LocalDate> end = one.trigger().rule().validity().until();
                Optional<Statement> next =
                        end.flatMap(day -> next(rules.values().stream().toList(), day));
                if (next.isPresent()) {
                    List<RuleId> pair = List.of(
                            one.trigger().rule().id(),
                            next.get().trigger().rule().id());
                    if (told.add(pair)) {
                        flaws.add(gap(one, next.get(), end.orElseThrow()));
                    }
                }
            }
        }
    }

    /** The rule that says the same again, when on that day none does. */
    private static Optional<Statement> next(List<Statement> rules, LocalDate day) {
        boolean isCovered =
                rules.stream().anyMatch(rule -> rule.trigger().rule().validity().holdsOn(day));
        return isCovered
                ? Optional.empty()
                : rules.stream()
                        .filter(rule ->
                                from(rule).filter(from -> from.isAfter(day)).isPresent())
                        .min((one, other) ->
                                from(one).orElse(day).compareTo(from(other).orElse(day)));
    }

    private static Optional<LocalDate> from(Statement statement) {
        return statement.trigger().rule().validity().from();
    }

    /** The example is one in which the first rule held till the day before. */
    private Flaw gap(Statement one, Statement next, LocalDate end) {
        RuleCard first = one.trigger().rule();
        RuleCard second = next.trigger().rule();
        LocalDate again = from(next).orElse(end);
        Optional<Situation> example = proof.smallest()
                .on(
                        end.minusDays(1),
                        encoding -> encoding.certain(one.trigger().when()),
                        world -> world.holds(one.trigger()))
                .map(situation -> situation.at(end));
        return new Flaw(
                Flaw.Kind.GAP_IN_TIME,
                first.id() + " geldt tot " + end + " en " + second.id() + " zegt hetzelfde over \""
                        + one.about().label() + "\" pas vanaf " + again + ". Daartussen zegt geen regel het.",
                List.of(first.id(), second.id()),
                Validity.between(end, again),
                example);
    }
}
