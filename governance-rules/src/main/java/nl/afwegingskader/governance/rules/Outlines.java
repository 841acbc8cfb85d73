package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/** Makes the outlines of all rules from the rules as data. */
final class Outlines {

    private final Ruleset ruleset;
    private final Map<RuleId, Draft> drafts = new HashMap<>();

    private Outlines(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    private static final class Draft {
        private final Set<Integer> uses = new TreeSet<>();
        private final Set<Integer> settles = new TreeSet<>();
        private final List<Outcome> outcomes = new ArrayList<>();
    }

    /** The outlines, in the order of the cards. */
    static List<RuleOutline> of(Ruleset ruleset) {
        Outlines outlines = new Outlines(ruleset);
        for (Ruleset.Stage stage : ruleset.stages()) {
            stage.definitions().forEach(outlines::add);
            stage.applicabilities().forEach(outlines::add);
        }
        ruleset.triggers().forEach(outlines::add);
        return ruleset.cards().stream().map(outlines::outline).toList();
    }

    private RuleOutline outline(RuleCard card) {
        Draft draft = draft(card);
        return new RuleOutline(card, characteristics(draft.uses), characteristics(draft.settles), draft.outcomes);
    }

    private static List<Characteristic<?>> characteristics(Collection<Integer> places) {
        return places.stream()
                .filter(place -> place != Subjects.DATE)
                .<Characteristic<?>>map(Catalogue.all()::get)
                .toList();
    }

    private Draft draft(RuleCard card) {
        return drafts.computeIfAbsent(card.id(), ignored -> new Draft());
    }

    private void add(Definition definition) {
        if (definition instanceof Definition.Cases cases) {
            for (Definition.Case one : cases.cases()) {
                Draft draft = draft(one.rule());
                draft.settles.add(cases.characteristic());
                use(draft, one.when());
            }
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            Draft draft = draft(arithmetic.rule());
            draft.settles.add(arithmetic.characteristic());
            draft.uses.add(arithmetic.first());
            draft.uses.add(arithmetic.second());
        }
    }

    private void add(Applicability applicability) {
        Draft draft = draft(applicability.rule());
        draft.settles.add(applicability.characteristic());
        use(draft, applicability.when());
    }

    private void add(Trigger trigger) {
        Draft draft = draft(trigger.rule());
        use(draft, trigger.when());
        trigger.then().forEach(conclusion -> outcome(trigger.rule(), conclusion).ifPresent(draft.outcomes::add));
    }

    private void use(Draft draft, Condition condition) {
        condition.literals(
                literal -> draft.uses.add(ruleset.atoms().get(literal.atom()).characteristic()));
    }

    private static Optional<Outcome> outcome(RuleCard rule, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutForms about) {
            return outcome(
                    rule, about.effect(), about.strength(), about.forms(), Set.of(), about.condition(), about.reason());
        }
        if (conclusion instanceof Conclusion.AboutOptions about) {
            return outcome(
                    rule,
                    about.effect(),
                    about.strength(),
                    about.forms(),
                    about.options(),
                    about.condition(),
                    about.reason());
        }
        if (conclusion instanceof Conclusion.Warns warns) {
            return outcome(rule, Effect.WARNS, Optional.empty(), Set.of(), Set.of(), Optional.empty(), warns.text());
        }
        if (conclusion instanceof Conclusion.Schedules item) {
            return Optional.of(new Outcome(
                    rule,
                    Optional.of(Effect.SCHEDULES),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    item.what(),
                    item.reason()));
        }
        if (conclusion instanceof Conclusion.SetsTerm set) {
            return Optional.of(new Outcome(
                    rule,
                    Optional.empty(),
                    Optional.empty(),
                    inOrder(set.forms()),
                    List.of(),
                    Optional.empty(),
                    set.term().name(),
                    set.reason()));
        }
        return Optional.empty();
    }

    private static Optional<Outcome> outcome(
            RuleCard rule,
            Effect effect,
            Optional<Strength> strength,
            Set<Form> forms,
            Set<Option> options,
            Optional<String> condition,
            String reason) {
        return Optional.of(new Outcome(
                rule,
                Optional.of(effect),
                strength,
                inOrder(forms),
                options.stream().sorted(Comparator.comparing(Option::number)).toList(),
                condition,
                "",
                reason));
    }

    private static List<Form> inOrder(Set<Form> forms) {
        return forms.stream().sorted().toList();
    }
}
