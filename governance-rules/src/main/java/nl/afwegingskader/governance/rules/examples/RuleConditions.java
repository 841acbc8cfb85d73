package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;

/**
 * A condition of a rule. Sums have none.
 *
 * @param when the condition
 * @param earlier of a case: the conditions of the cases that must fail before it
 */
record RuleConditions(Condition when, List<Condition> earlier) {

    /** The conditions of each rule: one per trigger, case or applicability. */
    static Map<RuleId, List<RuleConditions>> of(Ruleset ruleset) {
        Map<RuleId, List<RuleConditions>> conditions = new TreeMap<>();
        for (Ruleset.Stage stage : ruleset.stages()) {
            for (Applicability one : stage.applicabilities()) {
                add(conditions, one.rule().id(), one.when(), List.of());
            }
            for (Definition definition : stage.definitions()) {
                if (definition instanceof Definition.Cases cases) {
                    List<Condition> earlier = new ArrayList<>();
                    for (Definition.Case one : cases.cases()) {
                        add(conditions, one.rule().id(), one.when(), List.copyOf(earlier));
                        earlier.add(one.when());
                    }
                }
            }
        }
        for (Trigger trigger : ruleset.triggers()) {
            add(conditions, trigger.rule().id(), trigger.when(), List.of());
        }
        return conditions;
    }

    private static void add(
            Map<RuleId, List<RuleConditions>> conditions, RuleId rule, Condition when, List<Condition> earlier) {
        conditions.computeIfAbsent(rule, ignored -> new ArrayList<>()).add(new RuleConditions(when, earlier));
    }

    /** Whether the rule holds by this condition. */
    Truth truth(Reading reading) {
        boolean open = false;
        for (Condition one : earlier) {
            Truth truth = reading.truth(one);
            if (truth == Truth.TRUE) {
                return Truth.FALSE;
            }
            open |= truth == Truth.OPEN;
        }
        Truth truth = reading.truth(when);
        return open && truth == Truth.TRUE ? Truth.OPEN : truth;
    }
}
