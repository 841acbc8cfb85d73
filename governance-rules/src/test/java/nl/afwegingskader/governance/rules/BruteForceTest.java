package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.ExactQuestions;
import nl.afwegingskader.governance.rules.reason.worlds.ExactStandings;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the reasoner proves, against trying all completions one by one through Drools. */
class BruteForceTest {

    private static final long SEED = 20_261_125;
    private static final int RULEBOOKS = 50;

    /** Situations per rulebook; a longer run takes more. */
    private static final int TIMES = Integer.getInteger("ronden", 6);

    /** How many completions a situation may have, by turns. */
    private static final long[] MOST_COMPLETIONS = {64, 256, 1_024, 64, 256, 4_096};

    private static final long MOST_DECISIONS = 5_000_000;

    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final Rulebooks MADE = new Rulebooks(SHIPPED.ruleset());
    private static final Situations SITUATIONS = new Situations(SHIPPED.ruleset());

    private final LongAdder decisions = new LongAdder();
    private final LongAdder firmer = new LongAdder();
    private final LongAdder standings = new LongAdder();
    private final LongAdder orders = new LongAdder();
    private final LongAdder fewer = new LongAdder();
    private final LongAdder bounded = new LongAdder();

    @Test
    @DisplayName("On fifty rulebooks with rules switched off")
    void rulesSwitchedOff() {
        IntStream.range(0, RULEBOOKS).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            check(MADE.some(random, 0.2 + 0.8 * random.nextDouble()), random);
        });
        assertEnoughWasSeen();
    }

    @Test
    @DisplayName("On fifty rulebooks of random rules, that get in each other's way")
    void randomRules() {
        IntStream.range(0, RULEBOOKS).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            check(MADE.random(random, subjects(random)), random);
        });
        assertEnoughWasSeen();
        assertTrue(firmer.sum() > 100, "only " + firmer + " standings were firmer than the reading's");
        assertTrue(fewer.sum() > 100, "only " + fewer + " kenmerken less were asked than by the reading");
    }

    private void assertEnoughWasSeen() {
        String seen = decisions + " decisions, " + standings + " questions about a standing, " + orders
                + " about the order, " + bounded + " bounded";
        if (Boolean.getBoolean("tellen")) {
            System.err.println(seen + ", firmer " + firmer + ", fewer " + fewer);
        }
        assertTrue(TIMES > 6 || decisions.sum() < MOST_DECISIONS, seen);
        assertTrue(standings.sum() > 60 && orders.sum() > 60 && bounded.sum() == 0, seen);
    }

    /** A few kenmerken, derived ones among them. */
    private static Set<Integer> subjects(Random random) {
        List<Integer> all = new ArrayList<>(SHIPPED.ruleset().atoms().stream()
                .map(Atom::characteristic)
                .distinct()
                .toList());
        Collections.shuffle(all, random);
        return new LinkedHashSet<>(all.subList(0, 7));
    }

    private void check(Program program, Random random) {
        Completions completions = new Completions(program);
        Reasoner reasoner = new Reasoner(program, new Masks(program));
        for (int time = 0; time < TIMES; time++) {
            check(
                    program,
                    reasoner,
                    completions,
                    situation(completions, random, MOST_COMPLETIONS[time % MOST_COMPLETIONS.length]));
        }
        decisions.add(completions.decisions());
    }

    /** A complete situation from which answers are taken away, as long as there are few completions. */
    private static Situation situation(Completions completions, Random random, long most) {
        Situation situation = SITUATIONS.random(random, 1);
        List<Integer> questions = new ArrayList<>(completions.questions());
        Collections.shuffle(questions, random);
        for (int subject : questions) {
            Situation less = situation.without(Catalogue.all().get(subject));
            if (!completions.isInSum(subject) && completions.count(less) <= most) {
                situation = less;
            }
        }
        return situation;
    }

    private void check(Program program, Reasoner reasoner, Completions completions, Situation situation) {
        BruteForce truth = new BruteForce(program, completions, situation);
        Reading reading = Reading.of(program, situation);
        var advice = new Weighing(program, situation, reading, Engine.DROOLS).advice();
        ExactStandings exact = reasoner.standings(situation, reading);
        assertEquals(Set.of(), exact.bounded());
        for (Form form : Form.values()) {
            assertEquals(truth.standing(form), exact.of(form), () -> form + " in " + situation);
            if (truth.standing(form) != advice.on(form).standing()) {
                firmer.increment();
            }
        }
        ExactQuestions questions = reasoner.questions(situation, reading);
        assertEquals(truth.standingQuestions(), questions.standing(), situation::toString);
        var order = truth.orderQuestions();
        order.keySet().removeAll(questions.bounded());
        var told = new TreeMap<>(questions.order());
        told.keySet().removeAll(questions.bounded());
        assertEquals(order, told, situation::toString);
        standings.add(questions.standing().size());
        orders.add(questions.order().size());
        bounded.add(questions.bounded().size());
        fewer.add(advice.openQuestions().size()
                - questions.standing().size()
                - questions.order().size());
    }
}
