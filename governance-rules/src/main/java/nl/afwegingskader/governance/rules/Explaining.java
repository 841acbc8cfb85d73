package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Cause;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Remedies;
import nl.afwegingskader.governance.advice.Remedy;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Causes;
import nl.afwegingskader.governance.rules.reason.worlds.Contradiction;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.reason.worlds.FewestChanges;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/** Explains one form in one situation: the reasoner finds, and Drools has the last word on what is found. Used by one thread. */
final class Explaining {

    private final Rulebook rulebook;
    private final Situation situation;
    private final Form form;
    private final Reasoner reasoner;
    private final ExactStandings exact;
    private final FewestChanges changes;

    Explaining(Rulebook rulebook, Situation situation, Form form) {
        this.rulebook = rulebook;
        this.situation = situation;
        this.form = form;
        // One of its own: what a solver learned from other questions could make it find another example first.
        this.reasoner = new Reasoner(rulebook.program(), rulebook.masks());
        this.exact = exact(situation);
        this.changes = new FewestChanges(rulebook.program(), situation);
    }

    private ExactStandings exact(Situation one) {
        return reasoner.standings(one, Reading.of(rulebook.program(), one));
    }

    Explanation explanation() {
        Advice advice = rulebook.advise(situation);
        OptionAdvice<Form> now = sharpened(advice.on(form));
        boolean excluded = now.standing() == Standing.EXCLUDED;
        Causes causes = reasoner.causes(situation, form);
        return new Explanation(
                situation,
                now,
                exact.contradiction().map(this::contradiction),
                excluded ? causes.found().stream().map(this::cause).toList() : List.of(),
                excluded && causes.isMore(),
                excluded ? causes.isBounded() : exact.bounded().contains(form),
                excluded ? remedies(changes.toAdmit(form, this::isAdmitted)) : notNeeded(),
                isFirst(now) ? notNeeded() : toFirst(),
                advice.regimes().stream()
                        .map(Regime::form)
                        .filter(Explaining::isFirst)
                        .toList(),
                advice.edition());
    }

    private OptionAdvice<Form> sharpened(OptionAdvice<Form> read) {
        Standing standing = exact.of(form);
        return new OptionAdvice<>(
                form,
                standing,
                standing == Standing.EXCLUDED ? OptionalInt.empty() : read.rank(),
                read.score(),
                read.lowestScore(),
                read.highestScore(),
                read.findings());
    }

    private static boolean isFirst(OptionAdvice<Form> form) {
        return form.rank().orElse(0) == 1;
    }

    private Cause cause(Causes.Cause found) {
        Advice alone = rulebook.advise(Causes.only(situation, found.answers()));
        Set<RuleCard> rules = found.triggers().stream().map(Trigger::rule).collect(Collectors.toSet());
        List<Finding> findings = alone.on(form).findings().stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES && rules.contains(finding.rule()))
                .toList();
        return new Cause(
                answers(situation, found.answers()),
                findings,
                alone.derived().stream()
                        .filter(value ->
                                found.behind().get(value.characteristic().index()))
                        .toList(),
                found.impossible().stream().map(Trigger::rule).toList());
    }

    private Remedies toFirst() {
        Predicate<Situation> first = other -> isFirst(rulebook.advise(other).on(form));
        return remedies(changes.toFirst(form, first.and(this::isAdmitted)));
    }

    private boolean isAdmitted(Situation other) {
        return rulebook.advise(other).on(form).standing() != Standing.EXCLUDED && reasoner.admits(other, form);
    }

    private static Remedies notNeeded() {
        return new Remedies(Remedies.Outcome.NOT_NEEDED, List.of(), false, 0, false);
    }

    private Remedies remedies(FewestChanges.Found found) {
        Remedies.Outcome outcome = found.isNever() ? Remedies.Outcome.NEVER : Remedies.Outcome.NONE_FOUND;
        return new Remedies(
                found.ways().isEmpty() ? outcome : Remedies.Outcome.FOUND,
                found.ways().stream().map(this::remedy).toList(),
                found.isMore(),
                found.searched(),
                found.isBounded());
    }

    private Remedy remedy(FewestChanges.Way way) {
        return new Remedy(
                answers(way.situation(), way.changed()),
                way.situation(),
                exact(way.situation()).of(form),
                rulebook.advise(way.situation()).on(form).rank());
    }

    private Explanation.Contradiction contradiction(Contradiction found) {
        BitSet places = new BitSet();
        found.answers().forEach(places::set);
        return new Explanation.Contradiction(answers(situation, places), found.reasons());
    }

    private static List<Answer<?>> answers(Situation from, BitSet places) {
        List<Answer<?>> answers = new ArrayList<>();
        for (Characteristic<?> characteristic : Weighing.characteristics(places)) {
            answer(from, characteristic).ifPresent(answers::add);
        }
        return answers;
    }

    private static <V> Optional<Answer<V>> answer(Situation from, Characteristic<V> characteristic) {
        return from.get(characteristic).map(value -> new Answer<>(characteristic, value));
    }
}
