package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Causes;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.reason.worlds.FewestChanges;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Causes and changes, against trying every set of answers and every one or two changes; on random rules, that get in each other's way. */
class WhyBruteForceTest {

    private static final long SEED = 20_261_126;
    private static final int RULEBOOKS = 20;
    private static final int SITUATIONS_EACH = 2;

    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final Rulebooks MADE = new Rulebooks(SHIPPED.ruleset());
    private static final Situations SITUATIONS = new Situations(SHIPPED.ruleset());

    private final LongAdder causes = new LongAdder();
    private final LongAdder together = new LongAdder();
    private final LongAdder ways = new LongAdder();
    private final LongAdder second = new LongAdder();

    /** A rulebook with all that is asked of it; what was asked is remembered. */
    private record Case(
            Program program, Decider drools, Reasoner reasoner, Completions completions, Map<Situation, Said> said) {

        static Case of(Program program) {
            Decider drools = DroolsEngine.of(program);
            return new Case(program, drools, new Reasoner(program, drools), new Completions(program), new HashMap<>());
        }

        Said ask(Situation situation) {
            return said.computeIfAbsent(situation, one -> {
                Reading reading = Reading.of(program, drools.decide(one));
                return new Said(
                        new Weighing(program, one, reading, Engine.DROOLS).advice(), reasoner.standings(one, reading));
            });
        }

        ExactStandings exact(Situation situation) {
            return ask(situation).exact();
        }

        boolean admits(Situation situation, Form form) {
            ExactStandings exact = exact(situation);
            return exact.of(form) != Standing.EXCLUDED && !exact.contradiction().isPresent();
        }

        boolean isFirst(Situation situation, Form form) {
            return admits(situation, form)
                    && ask(situation).advice().on(form).rank().orElse(0) == 1;
        }

        List<Integer> answered(Situation situation) {
            return completions.questions().stream()
                    .filter(subject -> situation.knows(Catalogue.all().get(subject)))
                    .toList();
        }
    }

    private record Said(Advice advice, ExactStandings exact) {}

    @Test
    @DisplayName("All smallest sets of answers that exclude a form are found, and no others")
    void allCausesAreFound() {
        eachSituation((one, situation) -> {
            for (Form form : Form.values()) {
                ExactStandings exact = one.exact(situation);
                if (exact.of(form) == Standing.EXCLUDED
                        && !exact.contradiction().isPresent()) {
                    checkCauses(one, situation, form);
                }
            }
        });
        assertTrue(causes.sum() > 100 && together.sum() > 20, causes + " causes, " + together + " of several rules");
    }

    private void checkCauses(Case one, Situation situation, Form form) {
        Causes found = one.reasoner().causes(situation, form);
        assertFalse(found.isMore() || found.isBounded());
        Set<BitSet> sets = found.found().stream().map(Causes.Cause::answers).collect(Collectors.toSet());
        assertEquals(smallest(one, situation, form), sets, () -> form + " in " + situation);
        causes.add(sets.size());
        for (Causes.Cause cause : found.found()) {
            together.add(
                    cause.triggers().size() > 1
                                    && !one.ask(Causes.only(situation, cause.answers()))
                                            .advice()
                                            .on(form)
                                            .standing()
                                            .equals(Standing.EXCLUDED)
                            ? 1
                            : 0);
        }
    }

    /** Every set of answers is tried. */
    private static Set<BitSet> smallest(Case one, Situation situation, Form form) {
        List<Integer> answered = one.answered(situation);
        Set<BitSet> excluding = new HashSet<>();
        for (long bits = 0; bits < 1L << answered.size(); bits++) {
            BitSet answers = new BitSet();
            for (int place = 0; place < answered.size(); place++) {
                answers.set(answered.get(place), (bits >>> place & 1) == 1);
            }
            if (one.exact(Causes.only(situation, answers)).of(form) == Standing.EXCLUDED) {
                excluding.add(answers);
            }
        }
        return excluding.stream()
                .filter(answers -> excluding.stream().noneMatch(fewer -> isLess(fewer, answers)))
                .collect(Collectors.toSet());
    }

    private static boolean isLess(BitSet fewer, BitSet more) {
        BitSet both = (BitSet) fewer.clone();
        both.and(more);
        return both.equals(fewer) && !fewer.equals(more);
    }

    @Test
    @DisplayName("No one or two changes admit a form, or bring it first, but those that are found")
    void fewestChangesAreFound() {
        eachSituation((one, situation) -> {
            for (Form form : List.of(Form.values()).subList(0, 6)) {
                Predicate<Situation> admits = other -> one.admits(other, form);
                Predicate<Situation> first = other -> one.isFirst(other, form);
                if (!admits.test(situation)) {
                    FewestChanges changes = new FewestChanges(one.program(), situation);
                    checkChanges(one, situation, changes.toAdmit(form, admits), admits);
                }
                if (!first.test(situation)) {
                    FewestChanges changes = new FewestChanges(one.program(), situation);
                    checkChanges(one, situation, changes.toFirst(form, first), first);
                }
            }
        });
        assertTrue(ways.sum() > 200 && second.sum() > 50, ways + " ways, " + second + " of two changes");
    }

    private void checkChanges(Case one, Situation situation, FewestChanges.Found found, Predicate<Situation> holds) {
        assertFalse(found.isBounded() || found.isMore(), () -> found + " in " + situation);
        for (FewestChanges.Way way : found.ways()) {
            assertTrue(holds.test(way.situation()));
            assertEquals(way.changed(), changed(situation, way.situation()));
        }
        Set<BitSet> sets = found.ways().stream().map(FewestChanges.Way::changed).collect(Collectors.toSet());
        List<Integer> answered = one.answered(situation);
        Set<BitSet> byOne = new HashSet<>();
        Set<BitSet> byTwo = new HashSet<>();
        for (int subject : answered) {
            for (Situation other : others(one, situation, subject)) {
                add(situation, other, holds, byOne);
                for (int next : answered) {
                    if (next > subject && byOne.isEmpty()) {
                        others(one, other, next).forEach(both -> add(situation, both, holds, byTwo));
                    }
                }
            }
        }
        Set<BitSet> fewest = byOne.isEmpty() ? byTwo : byOne;
        if (fewest.isEmpty()) {
            assertTrue(sets.stream().allMatch(set -> set.cardinality() > 2), () -> sets + " in " + situation);
        } else {
            assertEquals(fewest, sets, situation::toString);
            ways.add(sets.size());
            second.add(byOne.isEmpty() ? sets.size() : 0);
        }
    }

    private static List<Situation> others(Case one, Situation situation, int subject) {
        return one.completions().values(subject).stream()
                .map(value -> Completions.with(situation, subject, value))
                .filter(other -> !other.equals(situation))
                .toList();
    }

    private static void add(Situation situation, Situation other, Predicate<Situation> holds, Set<BitSet> sets) {
        if (holds.test(other)) {
            sets.add(changed(situation, other));
        }
    }

    private static BitSet changed(Situation one, Situation other) {
        BitSet changed = new BitSet();
        Catalogue.all().stream()
                .filter(characteristic -> !one.get(characteristic).equals(other.get(characteristic)))
                .forEach(characteristic -> changed.set(characteristic.index()));
        return changed;
    }

    private interface Check {
        void of(Case one, Situation situation);
    }

    private static void eachSituation(Check check) {
        IntStream.range(0, RULEBOOKS).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            Case one = Case.of(MADE.random(random, subjects(random)));
            for (int time = 0; time < SITUATIONS_EACH; time++) {
                one.said().clear();
                check.of(one, SITUATIONS.random(random, 0.5 + random.nextDouble() / 2));
            }
        });
    }

    /** A few kenmerken with few values; of numbers in sums there are too many to try. */
    private static Set<Integer> subjects(Random random) {
        Completions all = new Completions(SHIPPED.program());
        List<Integer> subjects = new ArrayList<>(SHIPPED.ruleset().atoms().stream()
                .map(Atom::characteristic)
                .filter(subject -> all.questions().contains(subject) && !all.isInSum(subject))
                .filter(subject -> Catalogue.all().get(subject).kind().values().size() < 5)
                .distinct()
                .toList());
        Collections.shuffle(subjects, random);
        return new LinkedHashSet<>(subjects.subList(0, 6));
    }
}
