package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;
import org.logicng.formulas.Formula;

/** Rules that add nothing: they hold in no situation, or only where another says the same. */
final class RulesProof {

    private final Proof proof;
    private final Program program;
    private final Encoding encoding;

    RulesProof(Proof proof) {
        this.proof = proof;
        this.program = proof.reasoner().program();
        this.encoding = proof.reasoner().encoding();
    }

    void addTo(List<Flaw> flaws) {
        addNeverHolds(flaws);
        addSaidTwice(flaws);
    }

    private void addNeverHolds(List<Flaw> flaws) {
        Map<RuleId, List<Trigger>> byRule = new LinkedHashMap<>();
        for (Trigger trigger : program.ruleset().triggers()) {
            byRule.computeIfAbsent(trigger.rule().id(), ignored -> new ArrayList<>())
                    .add(trigger);
        }
        byRule.forEach((rule, triggers) -> addNeverHolds(
                flaws,
                rule,
                encoding.logic()
                        .or(triggers.stream()
                                .map(trigger -> encoding.certain(trigger.when()))
                                .toList()),
                days -> triggers.stream().anyMatch(trigger -> canHold(trigger, days)),
                "de voorwaarden kunnen niet samen waar zijn."));
        for (Step step : program.steps()) {
            if (step instanceof Step.Case one && !isTable(one.definition())) {
                Formula holds = holds(one);
                addNeverHolds(
                        flaws,
                        one.it().rule().id(),
                        holds,
                        // "Anders" must be there, even when nothing is left for it.
                        days -> one.it().when().equals(Condition.ALWAYS) || days.canBe(holds),
                        "een eerder geval gaat altijd voor, of de voorwaarden kunnen niet samen waar zijn.");
            } else if (step instanceof Step.Inapplicable asked) {
                Formula applies = encoding.certain(asked.applicability().when());
                addNeverHolds(
                        flaws,
                        asked.applicability().rule().id(),
                        applies,
                        days -> days.canBe(applies),
                        "het kenmerk wordt dus nooit gevraagd.");
            }
        }
    }

    /** Days on which a rule itself says that it does not hold are no flaw; of a rule that holds on no day at all there are none to tell. */
    private void addNeverHolds(
            List<Flaw> flaws, RuleId rule, Formula holds, Predicate<Implications> canHold, String why) {
        List<Validity> never = proof.where(days -> !canHold.test(days) && !isSwitchedOff(holds, days));
        boolean isDead = proof.where(canHold).isEmpty();
        for (Validity period : isDead ? List.of(Validity.always()) : never) {
            flaws.add(new Flaw(
                    Flaw.Kind.NEVER_HOLDS,
                    rule + " geldt in geen enkele situatie" + (isDead ? "" : " in deze periode") + ": " + why,
                    List.of(rule),
                    period,
                    Optional.empty()));
        }
    }

    private boolean isSwitchedOff(Formula holds, Implications days) {
        return encoding.on(Proof.day(days.period()), holds)
                .equals(encoding.logic().falsum());
    }

    /** In a world nothing is unanswered, so a rule about that is looked at in smaller situations. */
    private boolean canHold(Trigger trigger, Implications days) {
        return looksAtMissing(program, trigger.when()) ? proof.mayHold(trigger, days.period()) : days.canHold(trigger);
    }

    static boolean looksAtMissing(Program program, Condition condition) {
        boolean[] looksAtMissing = {false};
        condition.literals(literal -> looksAtMissing[0] |=
                program.ruleset().atoms().get(literal.atom()).test() == Atom.Test.MISSING);
        return looksAtMissing[0];
    }

    /** The condition of a case, while those of the cases before it fail. */
    private Formula holds(Step.Case one) {
        List<Formula> parts = new ArrayList<>(List.of(encoding.certain(one.it().when())));
        one.earlier().forEach(earlier -> parts.add(encoding.refuted(earlier.when())));
        return encoding.logic().and(parts);
    }

    /** All rows of a table are there on purpose. */
    private static boolean isTable(Definition.Cases cases) {
        return cases.cases().stream().map(one -> one.rule().id()).distinct().count() == 1;
    }

    private void addSaidTwice(List<Flaw> flaws) {
        Map<Object, List<Said>> byMatter = new LinkedHashMap<>();
        Map<RuleId, Set<Object>> all = new LinkedHashMap<>();
        for (Said said : Said.all(program.ruleset())) {
            byMatter.computeIfAbsent(said.matter(), ignored -> new ArrayList<>())
                    .add(said);
            all.computeIfAbsent(said.rule(), ignored -> new LinkedHashSet<>()).add(said.matter());
        }
        Map<Object, Twice> found = new LinkedHashMap<>();
        for (Implications days : proof.periods()) {
            twice(byMatter, days).forEach((rules, twice) -> {
                // A rule is only superfluous when the other says all that it says.
                if (twice.first().pleads() || twice.matters().containsAll(all.getOrDefault(rules.get(0), Set.of()))) {
                    Proof.addTo(found.computeIfAbsent(rules, ignored -> twice).periods(), days.period());
                }
            });
        }
        found.values().forEach(twice -> twice.periods().forEach(period -> flaws.add(saidTwice(twice, period))));
    }

    /** What one rule says that another says too, wherever it holds in these periods. */
    private record Twice(Said first, RuleId other, Set<Object> matters, List<Validity> periods) {}

    private Map<List<RuleId>, Twice> twice(Map<Object, List<Said>> byMatter, Implications days) {
        Map<List<RuleId>, Twice> twice = new LinkedHashMap<>();
        for (List<Said> some : byMatter.values()) {
            for (Said one : some) {
                for (Said other : some) {
                    if (isSaidBy(one.trigger(), other.trigger(), days)) {
                        twice.computeIfAbsent(
                                        List.of(one.rule(), other.rule()),
                                        ignored ->
                                                new Twice(one, other.rule(), new LinkedHashSet<>(), new ArrayList<>()))
                                .matters()
                                .add(one.matter());
                    }
                }
            }
        }
        return twice;
    }

    private static boolean isSaidBy(Trigger one, Trigger other, Implications days) {
        return !one.rule().id().equals(other.rule().id())
                && days.canHold(one)
                && days.implies(one, other)
                // Of two that hold in the same situations only the later one is told.
                && (one.number() > other.number() || !days.implies(other, one));
    }

    private Flaw saidTwice(Twice twice, Validity period) {
        boolean pleads = twice.first().pleads();
        String text = pleads
                ? "Waar %s pleit, pleit %s altijd ook, in dezelfde richting en voor dezelfde keuze (bijvoorbeeld \"%s\"): één grond telt dubbel."
                : "Alles wat %s zegt, zegt %s ook, in elke situatie waarin de eerste geldt (bijvoorbeeld over \"%s\").";
        return new Flaw(
                pleads ? Flaw.Kind.COUNTS_TWICE : Flaw.Kind.SUPERFLUOUS,
                String.format(
                        text, twice.first().rule(), twice.other(), twice.first().about()),
                List.of(twice.first().rule(), twice.other()),
                period,
                proof.example(List.of(twice.first().trigger()), period));
    }
}
