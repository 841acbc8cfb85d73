package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Alike;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Changes rules one by one and looks whether an example notices. By the reading, first over the rule's own rows and only then, where others
 * can see it, over all; what survives is run by Drools, and may be proven to change nothing. Used by one thread.
 */
final class Mutation {

    private final Program program;
    private final List<Example> rows;
    private final Map<RuleId, List<Example>> byRule = new TreeMap<>();
    private final Map<RuleId, Map<String, String>> reasons;
    private @Nullable Alike alike;

    /** @param rows those that come out as expected: others say nothing about a change */
    Mutation(Program program, List<Example> rows, Map<RuleId, Map<String, String>> reasons) {
        this.program = program;
        this.rows = rows;
        this.reasons = reasons;
        rows.forEach(row ->
                byRule.computeIfAbsent(row.rule(), ignored -> new ArrayList<>()).add(row));
    }

    MutationScore score(RuleCard rule) {
        int noticed = 0;
        int same = 0;
        List<MutationScore.Survivor> survivors = new ArrayList<>();
        for (Change change : Changes.of(program, rule)) {
            if (isNoticed(change)) {
                noticed++;
            } else if (changesNothing(change)) {
                same++;
            } else {
                survivors.add(new MutationScore.Survivor(change.mutant(), reason(change.mutant())));
            }
        }
        return new MutationScore(rule, noticed, same, survivors);
    }

    private String reason(Mutant mutant) {
        return reasons.getOrDefault(mutant.rule().id(), Map.of()).getOrDefault(mutant.change(), "");
    }

    private boolean isNoticed(Change change) {
        List<Example> own = byRule.getOrDefault(change.mutant().rule().id(), List.of());
        Program changed = new Program(change.in(program.ruleset(), false));
        if (own.stream().anyMatch(row -> differs(changed, Reading.of(changed, row.situation()), row))) {
            return true;
        }
        // What a rule concludes no other rule sees; what it derives they do.
        if (!concludes(change) && isNoticedByOthers(new Program(change.in(program.ruleset(), true)))) {
            return true;
        }
        DroolsEngine drools = DroolsEngine.of(changed);
        return own.stream().anyMatch(row -> differs(changed, Reading.of(changed, drools.decide(row.situation())), row));
    }

    private boolean isNoticedByOthers(Program changed) {
        return rows.stream().anyMatch(row -> differs(changed, Reading.of(changed, row.situation()), row));
    }

    private static boolean differs(Program changed, Reading reading, Example row) {
        return !Outcome.of(changed, reading, row).equals(row.expected());
    }

    private boolean concludes(Change change) {
        return program.ruleset().triggers().stream()
                .anyMatch(trigger ->
                        trigger.rule().id().equals(change.mutant().rule().id()));
    }

    /** Whether conditions of the changed rule come out as before in every possible situation; with new numbers that is not asked. */
    private boolean changesNothing(Change change) {
        RuleId rule = change.mutant().rule().id();
        if (change.mutant().kind() != Mutant.Kind.DROPPED && change.mutant().kind() != Mutant.Kind.NEGATED
                || saysWhatIsImpossible(rule)) {
            return false;
        }
        Ruleset changed = change.in(program.ruleset(), true);
        List<RuleConditions> before = RuleConditions.of(program.ruleset()).getOrDefault(rule, List.of());
        List<RuleConditions> after = RuleConditions.of(changed).getOrDefault(rule, List.of());
        for (int place = 0; place < before.size(); place++) {
            if (!before.get(place).when().equals(after.get(place).when())
                    && !alike().in(before.get(place).when(), after.get(place).when())) {
                return false;
            }
        }
        return true;
    }

    /** What is impossible cannot be asked of situations in which it is. */
    private boolean saysWhatIsImpossible(RuleId rule) {
        return program.ruleset().triggers().stream()
                .filter(trigger -> trigger.rule().id().equals(rule))
                .anyMatch(trigger -> trigger.then().stream().anyMatch(Conclusion.Impossible.class::isInstance));
    }

    private Alike alike() {
        Alike ready = alike;
        if (ready == null) {
            ready = new Alike(program, new Masks(program));
            alike = ready;
        }
        return ready;
    }
}
