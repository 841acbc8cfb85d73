package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the reasoner proves, against trying all completions one by one through Drools. */
class BruteForceTest {

    private static final long SEED = 20_261_125;
    private static final long MOST_COMPLETIONS = 512;
    private static final long MOST_DECISIONS = 5_000_000;

    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final Rulebooks RULEBOOKS = new Rulebooks(RULEBOOK.ruleset());
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());

    private final LongAdder decisions = new LongAdder();
    private final LongAdder firmer = new LongAdder();

    @Test
    @DisplayName("On fifty rulebooks with rules switched off")
    void rulesSwitchedOff() {
        IntStream.range(0, 50).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            check(RULEBOOKS.some(random, 0.2 + 0.8 * random.nextDouble()), random, 8);
        });
        assertTrue(decisions.sum() < MOST_DECISIONS, decisions::toString);
    }

    @Test
    @DisplayName("On fifty rulebooks of random rules, that get in each other's way")
    void randomRules() {
        IntStream.range(0, 50).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            check(RULEBOOKS.random(random, subjects(random)), random, 8);
        });
        assertTrue(decisions.sum() < MOST_DECISIONS, decisions::toString);
        assertTrue(firmer.sum() > 100, "only " + firmer + " standings were firmer than the reading's");
    }

    /** A few kenmerken, derived ones among them. */
    private static Set<Integer> subjects(Random random) {
        List<Integer> all = new ArrayList<>(RULEBOOK.ruleset().atoms().stream()
                .map(atom -> atom.characteristic())
                .distinct()
                .toList());
        Collections.shuffle(all, random);
        return new LinkedHashSet<>(all.subList(0, 7));
    }

    private void check(Program program, Random random, int times) {
        Completions completions = new Completions(program);
        Reasoner reasoner = new Reasoner(program);
        for (int time = 0; time < times; time++) {
            check(program, reasoner, completions, situation(completions, random));
        }
        decisions.add(completions.decisions());
    }

    /** A complete situation from which answers are taken away, as long as there are few completions. */
    private static Situation situation(Completions completions, Random random) {
        Situation situation = SITUATIONS.random(random, 1);
        List<Integer> questions = new ArrayList<>(completions.questions());
        Collections.shuffle(questions, random);
        for (int subject : questions) {
            Situation less = situation.without(Catalogue.all().get(subject));
            if (!completions.isInSum(subject) && completions.count(less) <= MOST_COMPLETIONS) {
                situation = less;
            }
        }
        return situation;
    }

    private void check(Program program, Reasoner reasoner, Completions completions, Situation situation) {
        Map<Form, Set<Standing>> seen = new EnumMap<>(Form.class);
        List<Advice> advices = possible(completions.of(situation).stream()
                .map(one -> new Weighing(program, one.situation(), Reading.of(program, one.facts()), Engine.DROOLS)
                        .advice())
                .toList());
        for (Form form : Form.values()) {
            seen.put(form, EnumSet.noneOf(Standing.class));
            advices.forEach(advice -> seen.get(form).add(advice.on(form).standing()));
        }
        Reading reading = Reading.of(program, situation);
        ExactStandings exact = reasoner.standings(situation, reading);
        Advice advice = new Weighing(program, situation, reading, Engine.DROOLS).advice();
        for (Form form : Form.values()) {
            Set<Standing> some = seen.getOrDefault(form, Set.of());
            Standing standing = standing(some);
            assertEquals(standing, exact.of(form), () -> form + " in " + situation + " " + some);
            if (standing != advice.on(form).standing()) {
                firmer.increment();
            }
        }
        assertEquals(Set.of(), exact.bounded());
    }

    /** Those that are possible; when none is, all. */
    private static List<Advice> possible(List<Advice> all) {
        List<Advice> possible = all.stream()
                .filter(advice -> advice.warnings().stream()
                        .noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS))
                .toList();
        return possible.isEmpty() ? all : possible;
    }

    private static Standing standing(Set<Standing> seen) {
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        Set<Standing> notAdmitted = new TreeSet<>(seen);
        notAdmitted.retainAll(EnumSet.of(Standing.EXCLUDED, Standing.CONDITIONAL));
        return notAdmitted.isEmpty() ? Standing.ADMISSIBLE : Standing.CONDITIONAL;
    }
}
