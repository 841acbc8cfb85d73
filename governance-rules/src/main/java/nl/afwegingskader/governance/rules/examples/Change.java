package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;

/**
 * How a mutant differs from its rule.
 *
 * @param mutant the change for people
 * @param step which trigger or case of the rule changes, counted from 0; all of them when negative
 * @param when what becomes of its condition
 * @param then what becomes of its conclusions
 * @param value the value that its case derives instead
 * @param atoms atoms that the changed condition needs beside those of the ruleset
 */
record Change(
        Mutant mutant,
        int step,
        UnaryOperator<Condition> when,
        UnaryOperator<List<Conclusion>> then,
        Optional<Long> value,
        List<Atom> atoms) {

    static final int ALL = -1;

    static Change ofCondition(Mutant mutant, int step, UnaryOperator<Condition> when, List<Atom> atoms) {
        return new Change(mutant, step, when, UnaryOperator.identity(), Optional.empty(), atoms);
    }

    static Change ofConclusions(Mutant mutant, int step, UnaryOperator<List<Conclusion>> then) {
        return new Change(mutant, step, UnaryOperator.identity(), then, Optional.empty(), List.of());
    }

    static Change ofValue(Mutant mutant, int step, long value) {
        return new Change(
                mutant, step, UnaryOperator.identity(), UnaryOperator.identity(), Optional.of(value), List.of());
    }

    static Change deletion(Mutant mutant) {
        return ofConclusions(mutant, ALL, UnaryOperator.identity());
    }

    private RuleId rule() {
        return mutant.rule().id();
    }

    private boolean deletes() {
        return mutant.kind() == Mutant.Kind.DELETED;
    }

    /** The rules with the change; all that concludes, or only what the changed rule does. */
    Ruleset in(Ruleset ruleset, boolean whole) {
        List<Ruleset.Stage> stages = new ArrayList<>();
        int[] seen = {0};
        for (Ruleset.Stage stage : ruleset.stages()) {
            stages.add(new Ruleset.Stage(definitions(stage, seen), applicabilities(stage)));
        }
        List<Atom> all = new ArrayList<>(ruleset.atoms());
        all.addAll(atoms);
        return new Ruleset(
                ruleset.cards(),
                all,
                stages,
                triggers(ruleset, whole),
                ruleset.edition(),
                ruleset.lawCheckedFrom(),
                ruleset.lawCheckedUntil());
    }

    private boolean hits(RuleId id, int place) {
        return id.equals(rule()) && (step == ALL || step == place);
    }

    private List<Applicability> applicabilities(Ruleset.Stage stage) {
        return stage.applicabilities().stream()
                .filter(one -> !deletes() || !one.rule().id().equals(rule()))
                .map(one -> hits(one.rule().id(), 0)
                        ? new Applicability(one.characteristic(), one.rule(), when.apply(one.when()))
                        : one)
                .toList();
    }

    private List<Definition> definitions(Ruleset.Stage stage, int[] seen) {
        List<Definition> definitions = new ArrayList<>();
        for (Definition definition : stage.definitions()) {
            if (definition instanceof Definition.Cases cases) {
                List<Definition.Case> changed = new ArrayList<>();
                for (Definition.Case one : cases.cases()) {
                    boolean ours = one.rule().id().equals(rule());
                    if (!ours) {
                        changed.add(one);
                    } else if (!deletes()) {
                        changed.add(hits(rule(), seen[0]) ? changed(one) : one);
                    }
                    seen[0] += ours ? 1 : 0;
                }
                definitions.add(new Definition.Cases(cases.characteristic(), changed));
            } else if (!deletes()
                    || !((Definition.Arithmetic) definition).rule().id().equals(rule())) {
                definitions.add(definition);
            }
        }
        return definitions;
    }

    private Definition.Case changed(Definition.Case one) {
        return new Definition.Case(one.rule(), when.apply(one.when()), value.orElse(one.value()));
    }

    private List<Trigger> triggers(Ruleset ruleset, boolean whole) {
        List<Trigger> triggers = new ArrayList<>();
        int seen = 0;
        for (Trigger trigger : ruleset.triggers()) {
            boolean ours = trigger.rule().id().equals(rule());
            if (ours && !deletes()) {
                boolean hit = hits(rule(), seen);
                triggers.add(new Trigger(
                        triggers.size(),
                        trigger.rule(),
                        hit ? when.apply(trigger.when()) : trigger.when(),
                        hit ? then.apply(trigger.then()) : trigger.then()));
            } else if (!ours && whole) {
                triggers.add(new Trigger(triggers.size(), trigger.rule(), trigger.when(), trigger.then()));
            }
            seen += ours ? 1 : 0;
        }
        return triggers;
    }
}
