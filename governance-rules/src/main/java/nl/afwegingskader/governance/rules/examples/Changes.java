package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/** Every small change of one rule. */
final class Changes {

    private final Ruleset ruleset;
    private final ConditionChanges conditions;
    private final RuleCard rule;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();

    private Changes(Program program, RuleCard rule) {
        this.ruleset = program.ruleset();
        this.conditions = new ConditionChanges(program);
        this.rule = rule;
    }

    static List<Change> of(Program program, RuleCard rule) {
        Changes changes = new Changes(program, rule);
        changes.collect();
        return changes.changes;
    }

    private void collect() {
        collectTriggers();
        for (Ruleset.Stage stage : ruleset.stages()) {
            for (Applicability one : stage.applicabilities()) {
                if (isOurs(one.rule())) {
                    conditions.of(one.when()).forEach(change -> add(change, 0, ""));
                }
            }
            for (Definition definition : stage.definitions()) {
                if (definition instanceof Definition.Cases cases) {
                    collectCases(cases);
                }
            }
        }
        changes.add(Change.deletion(new Mutant(rule, Mutant.Kind.DELETED, "de hele regel weg")));
    }

    private boolean isOurs(RuleCard card) {
        return card.id().equals(rule.id());
    }

    /** A rule that is a trigger per form, or per row of a table, has conditions that are alike: they change together. */
    private void collectTriggers() {
        List<Trigger> ours = ruleset.triggers().stream()
                .filter(trigger -> isOurs(trigger.rule()))
                .toList();
        if (!ours.isEmpty()) {
            conditions.of(ours.get(0).when()).forEach(change -> add(change, Change.ALL, ""));
        }
        for (int place = 0; place < ours.size(); place++) {
            int step = place;
            ConclusionChanges.of(ours.get(place).then())
                    .forEach(change -> changes.add(
                            Change.ofConclusions(mutant(change.kind(), change.text()), step, change.then())));
        }
    }

    private void collectCases(Definition.Cases cases) {
        List<Definition.Case> ours =
                cases.cases().stream().filter(one -> isOurs(one.rule())).toList();
        for (int place = 0; place < ours.size(); place++) {
            int step = place;
            Definition.Case one = ours.get(place);
            String row = ours.size() == 1 ? "" : "rij " + (place + 1) + " van de tabel: ";
            conditions.of(one.when()).forEach(change -> add(change, step, row));
            otherValue(cases.characteristic(), one.value(), row, step);
        }
    }

    private void otherValue(int place, long now, String row, int step) {
        Characteristic<?> characteristic = Catalogue.all().get(place);
        long other = now == 0 ? 1 : now - 1;
        changes.add(Change.ofValue(
                mutant(
                        Mutant.Kind.OPTION,
                        row + "de waarde \"" + Wording.number(characteristic, other) + "\", in plaats van \""
                                + Wording.number(characteristic, now) + "\""),
                step,
                other));
    }

    private void add(ConditionChanges.One change, int step, String row) {
        changes.add(
                Change.ofCondition(mutant(change.kind(), row + change.text()), step, change.when(), change.atoms()));
    }

    private Mutant mutant(Mutant.Kind kind, String text) {
        int times = texts.merge(text, 1, Integer::sum);
        return new Mutant(rule, kind, times == 1 ? text : text + " (" + times + ")");
    }
}
