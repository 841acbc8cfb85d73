package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<RuleId, Boolean> holds = new LinkedHashMap<>();
        for (Trigger trigger : program.ruleset().triggers()) {
            holds.merge(trigger.rule().id(), canHold(trigger), Boolean::logicalOr);
        }
        holds.forEach((rule, can) -> {
            if (!can) {
                flaws.add(neverHolds(
                        rule, "%s geldt in geen enkele situatie: de voorwaarden kunnen niet samen waar zijn."));
            }
        });
        for (Step step : program.steps()) {
            if (step instanceof Step.Case one && !isTable(one.definition()) && !canHold(one)) {
                flaws.add(
                        neverHolds(
                                one.it().rule().id(),
                                "%s geldt in geen enkele situatie: een eerder geval gaat altijd voor, of de voorwaarden kunnen niet samen waar zijn."));
            } else if (step instanceof Step.Inapplicable asked
                    && !proof.implications()
                            .canBe(encoding.certain(asked.applicability().when()))) {
                flaws.add(neverHolds(
                        asked.applicability().rule().id(),
                        "%s geldt in geen enkele situatie, dus het kenmerk wordt nooit gevraagd."));
            }
        }
    }

    private static Flaw neverHolds(RuleId rule, String text) {
        return new Flaw(
                Flaw.Kind.NEVER_HOLDS, String.format(text, rule), List.of(rule), Validity.always(), Optional.empty());
    }

    /** In a world nothing is unanswered, so a rule about that is looked at in smaller situations. */
    private boolean canHold(Trigger trigger) {
        return looksAtMissing(program, trigger.when())
                ? proof.example(List.of(trigger)).isPresent()
                : proof.implications().canHold(trigger);
    }

    static boolean looksAtMissing(Program program, Condition condition) {
        boolean[] looksAtMissing = {false};
        condition.literals(literal -> looksAtMissing[0] |=
                program.ruleset().atoms().get(literal.atom()).test() == Atom.Test.MISSING);
        return looksAtMissing[0];
    }

    private boolean canHold(Step.Case one) {
        List<Formula> parts = new ArrayList<>(List.of(encoding.certain(one.it().when())));
        one.earlier().forEach(earlier -> parts.add(encoding.refuted(earlier.when())));
        // "Anders" must be there, even when nothing is left for it.
        return one.it().when().equals(Condition.ALWAYS)
                || proof.implications().canBe(encoding.logic().and(parts));
    }

    /** All rows of a table are there on purpose. */
    private static boolean isTable(Definition.Cases cases) {
        return cases.cases().stream().map(one -> one.rule().id()).distinct().count() == 1;
    }

    private void addSaidTwice(List<Flaw> flaws) {
        Map<Object, List<Statement>> byMatter = new LinkedHashMap<>();
        Map<RuleId, Set<Object>> said = new LinkedHashMap<>();
        for (Statement statement : Statement.all(program.ruleset())) {
            byMatter.computeIfAbsent(statement.matter(), ignored -> new ArrayList<>())
                    .add(statement);
            said.computeIfAbsent(statement.trigger().rule().id(), ignored -> new LinkedHashSet<>())
                    .add(statement.matter());
        }
        Map<List<RuleId>, Twice> twice = new LinkedHashMap<>();
        for (List<Statement> statements : byMatter.values()) {
            for (Statement one : statements) {
                for (Statement other : statements) {
                    if (isSaidBy(one.trigger(), other.trigger())) {
                        twice.computeIfAbsent(
                                        List.of(
                                                one.trigger().rule().id(),
                                                other.trigger().rule().id()),
                                        ignored -> new Twice(one, new LinkedHashSet<>()))
                                .matters()
                                .add(one.matter());
                    }
                }
            }
        }
        twice.forEach((rules, found) -> {
            // A rule is only superfluous when the other says all that it says.
            if (found.first().pleads() || found.matters().containsAll(said.getOrDefault(rules.get(0), Set.of()))) {
                flaws.add(saidTwice(rules, found));
            }
        });
    }

    /** What one rule says that another says too, wherever it holds. */
    private record Twice(Statement first, Set<Object> matters) {}

    private boolean isSaidBy(Trigger one, Trigger other) {
        return !one.rule().id().equals(other.rule().id())
                && proof.implications().canHold(one)
                && proof.implications().implies(one, other)
                // Of two that hold in the same situations only the later one is told.
                && (one.number() > other.number() || !proof.implications().implies(other, one));
    }

    private Flaw saidTwice(List<RuleId> rules, Twice found) {
        boolean pleads = found.first().pleads();
        String text = pleads
                ? "Waar %s pleit, pleit %s altijd ook, in dezelfde richting en voor dezelfde keuze (bijvoorbeeld \"%s\"): één grond telt dubbel."
                : "Alles wat %s zegt, zegt %s ook, in elke situatie waarin de eerste geldt (bijvoorbeeld over \"%s\").";
        return new Flaw(
                pleads ? Flaw.Kind.COUNTS_TWICE : Flaw.Kind.SUPERFLUOUS,
                String.format(
                        text, rules.get(0), rules.get(1), found.first().about().label()),
                rules,
                Validity.always(),
                proof.example(List.of(found.first().trigger())));
    }
}
