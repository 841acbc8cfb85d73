package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/** Collects what situations show of each rule. Used by one thread. */
final class Coverage {

    private final Program program;
    private final Wording wording;
    private final Map<RuleId, Counted> rules = new TreeMap<>();

    Coverage(Program program) {
        this.program = program;
        this.wording = new Wording(program.ruleset().atoms());
        RuleConditions.of(program.ruleset()).forEach((rule, conditions) -> rules.put(rule, new Counted(conditions)));
    }

    /** One rule, with the parts of its conditions that were false in no situation yet. */
    private static final class Counted {
        private final List<RuleConditions> conditions;
        private final Set<Condition> neverFalse = new LinkedHashSet<>();
        private int held;
        private int failed;
        private int open;

        Counted(List<RuleConditions> conditions) {
            this.conditions = conditions;
            conditions.forEach(condition -> neverFalse.addAll(parts(condition.when())));
        }

        private static List<Condition> parts(Condition condition) {
            return condition instanceof Condition.All all ? all.parts() : List.of(condition);
        }

        void count(Reading reading) {
            boolean holds = false;
            boolean isOpen = false;
            for (RuleConditions condition : conditions) {
                Truth truth = condition.truth(reading);
                holds |= truth == Truth.TRUE;
                isOpen |= truth == Truth.OPEN;
            }
            held += holds ? 1 : 0;
            open += !holds && isOpen ? 1 : 0;
            failed += !holds && !isOpen ? 1 : 0;
            neverFalse.removeIf(part -> reading.truth(part) == Truth.FALSE);
        }
    }

    void count(Situation situation) {
        Reading reading = Reading.of(program, situation);
        rules.values().forEach(rule -> rule.count(reading));
    }

    /** Of each rule; a sum has no conditions, and is left out. */
    List<RuleCoverage> rules(List<Example> rows) {
        Map<RuleId, Integer> examples = new LinkedHashMap<>();
        rows.forEach(row -> examples.merge(row.rule(), 1, Integer::sum));
        List<RuleCoverage> coverage = new ArrayList<>();
        for (RuleCard card : program.ruleset().cards()) {
            Counted counted = rules.get(card.id());
            if (counted != null) {
                coverage.add(new RuleCoverage(
                        card,
                        examples.getOrDefault(card.id(), 0),
                        counted.held,
                        counted.failed,
                        counted.open,
                        counted.neverFalse.stream()
                                .filter(part -> !part.equals(Condition.ALWAYS))
                                .map(wording::of)
                                .toList()));
            }
        }
        return coverage;
    }
}
