package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.logicng.formulas.Formula;

/**
 * Gaps in time: answers with which a rule says something till a day, another says the same from a later day, and no rule says it on the days
 * between. Holes in dated thresholds, terms and tables are refused when the rules are read, so there are none.
 */
final class TimeProof {

    private final Proof proof;
    private final Map<Object, List<Said>> byMatter = new LinkedHashMap<>();

    TimeProof(Proof proof) {
        this.proof = proof;
        for (Said said : Said.all(proof.reasoner().program().ruleset())) {
            byMatter.computeIfAbsent(said.matter(), ignored -> new ArrayList<>())
                    .add(said);
        }
    }

    void addTo(List<Flaw> flaws) {
        // A rule that says much of many options has one gap, not one per option.
        Map<List<RuleId>, Flaw> found = new LinkedHashMap<>();
        for (List<Said> same : byMatter.values()) {
            for (Said one : same) {
                end(one).filter(Proof::isLater)
                        .ifPresent(end -> later(same, end)
                                .forEach((from, next) -> gap(same, one, end, next, from)
                                        .ifPresent(gap -> found.putIfAbsent(gap.rules(), gap))));
            }
        }
        flaws.addAll(found.values());
    }

    private static Optional<LocalDate> end(Said said) {
        return said.trigger().rule().validity().until();
    }

    /** Those that begin after a day, the first one of each day. */
    private static Map<LocalDate, Said> later(List<Said> same, LocalDate day) {
        Map<LocalDate, Said> later = new TreeMap<>();
        for (Said said : same) {
            said.trigger()
                    .rule()
                    .validity()
                    .from()
                    .filter(from -> from.isAfter(day) && Proof.isLater(from))
                    .ifPresent(from -> later.putIfAbsent(from, said));
        }
        return later;
    }

    private Optional<Flaw> gap(List<Said> same, Said one, LocalDate end, Said next, LocalDate again) {
        LocalDate before = end.minusDays(1);
        SmallestSituations.Claim claim = encoding -> {
            List<Formula> parts = new ArrayList<>();
            parts.add(encoding.on(before, encoding.certain(one.trigger().when())));
            parts.add(encoding.on(again, encoding.certain(next.trigger().when())));
            same.forEach(said -> parts.add(
                    encoding.logic().not(encoding.certain(said.trigger().when()))));
            return encoding.logic().and(parts);
        };
        Optional<Situation> example = proof.smallest()
                .on(
                        end,
                        claim,
                        world -> same.stream().noneMatch(said -> world.holds(said.trigger()))
                                && holds(world.situation().at(before), one.trigger())
                                && holds(world.situation().at(again), next.trigger()));
        return example.map(situation -> new Flaw(
                Flaw.Kind.GAP_IN_TIME,
                one.rule() + " geldt tot " + end + " en " + next.rule() + " zegt hetzelfde over \"" + one.about()
                        + "\" pas vanaf " + again + ". Op " + end + " zegt geen regel het.",
                List.of(one.rule(), next.rule()),
                Validity.between(end, again),
                example));
    }

    private boolean holds(Situation situation, Trigger trigger) {
        return proof.smallest().isShown(situation, world -> world.holds(trigger));
    }
}
