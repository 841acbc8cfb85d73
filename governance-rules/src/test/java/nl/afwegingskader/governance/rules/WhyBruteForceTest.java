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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Causes;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.reason.worlds.FewestChanges;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Causes and changes, against trying every set of answers and every one or two changes; on random rules, that get in each other's way. */
class WhyBruteForceTest {

    private static final long SEED = 20_261_126;
    private static final int RULEBOOKS = 30;
    private static final int SITUATIONS_EACH = 2;

    private static final Rulebook SHIPPED = Project.shipped();
    private static final Rulebooks MADE = new Rulebooks(SHIPPED.ruleset());
    private static final Situations SITUATIONS = new Situations(SHIPPED.ruleset());

    private int causes;
    private int together;
    private int ways;
    private int second;

    /** A rulebook with all that is asked of it; what was said is remembered. */
    private record Case(
            Program program, Decider decider, Reasoner reasoner, Completions completions, Map<Situation, Said> said) {

        static Case of(Program program) {
            Decider decider = new Masks(program);
            return new Case(
                    program, decider, new Reasoner(program, decider), new Completions(program), new HashMap<>());
        }

        Said ask(Situation situation) {
            return said.computeIfAbsent(situation, one -> {
                Reading reading = Reading.of(program, decider.decide(one));
                return Said.of(
                        new Weighing(program, one, reading, Engine.MASKS).advice(), reasoner.standings(one, reading));
            });
        }

        boolean excludes(Situation situation, Form form) {
            return ask(situation).excluded().contains(form);
        }

        boolean admits(Situation situation, Form form) {
            return !excludes(situation, form) && !ask(situation).contradictory();
        }

        boolean isFirst(Situation situation, Form form) {
            return admits(situation, form) && ask(situation).first().contains(form);
        }

        List<Integer> answered(Situation situation) {
            return completions.questions().stream()
                    .filter(subject -> situation.knows(Catalogue.all().get(subject)))
                    .toList();
        }
    }

    /** What matters of an answer, which is little. */
    private record Said(Set<Form> excluded, Set<Form> excludedAlone, Set<Form> first, boolean contradictory) {

        static Said of(Advice advice, ExactStandings exact) {
            return new Said(
                    forms(form -> exact.of(form) == Standing.EXCLUDED),
                    forms(form -> advice.on(form).standing() == Standing.EXCLUDED),
                    forms(form -> advice.on(form).rank().orElse(0) == 1),
                    exact.contradiction().isPresent());
        }

        private static Set<Form> forms(Predicate<Form> some) {
            return Stream.of(Form.values()).filter(some).collect(Collectors.toSet());
        }
    }

    @Test
    @DisplayName("All smallest sets of answers that exclude a form are found, and no others")
    void allCausesAreFound() {
        eachSituation((one, situation) -> {
            for (Form form : Form.values()) {
                if (one.excludes(situation, form) && !one.ask(situation).contradictory()) {
                    checkCauses(one, situation, form);
                }
            }
        });
        assertTrue(causes > 60 && together > 10, causes + " causes, " + together + " of several rules");
    }

    private void checkCauses(Case one, Situation situation, Form form) {
        Causes found = one.reasoner().causes(situation, form);
        assertFalse(found.isMore() || found.isBounded());
        Set<BitSet> sets = found.found().stream().map(Causes.Cause::answers).collect(Collectors.toSet());
        assertEquals(smallest(one, situation, form), sets, () -> form + " in " + situation);
        causes += sets.size();
        for (Causes.Cause cause : found.found()) {
            boolean alone = one.ask(Causes.only(situation, cause.answers()))
                    .excludedAlone()
                    .contains(form);
            together += alone ? 0 : 1;
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
            if (one.excludes(Causes.only(situation, answers), form)) {
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
        assertTrue(ways > 100 && second > 30, ways + " ways, " + second + " of two changes");
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
            ways += sets.size();
            second += byOne.isEmpty() ? sets.size() : 0;
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
        for (int number = 0; number < RULEBOOKS; number++) {
            Random random = new Random(SEED + number);
            Case one = small(random);
            for (int time = 0; time < SITUATIONS_EACH; time++) {
                one.said().clear();
                check.of(one, SITUATIONS.random(random, 0.5 + random.nextDouble() / 2));
            }
        }
    }

    /** On kenmerken with few values, those that lie behind them too: there must not be too many pairs of changes to try. */
    private static Case small(Random random) {
        while (true) {
            Program program = MADE.random(random, subjects(random));
            Completions completions = new Completions(program);
            if (completions.questions().stream()
                    .allMatch(subject -> !completions.isInSum(subject)
                            && Catalogue.all().get(subject).kind().values().size() <= 4
                            && completions.values(subject).size() <= 4)) {
                return Case.of(program);
            }
        }
    }

    private static Set<Integer> subjects(Random random) {
        List<Integer> subjects = new ArrayList<>(SHIPPED.ruleset().atoms().stream()
                .map(Atom::characteristic)
                .filter(subject -> subject != Subjects.DATE)
                .distinct()
                .toList());
        Collections.shuffle(subjects, random);
        return new LinkedHashSet<>(subjects.subList(0, 6));
    }
}
