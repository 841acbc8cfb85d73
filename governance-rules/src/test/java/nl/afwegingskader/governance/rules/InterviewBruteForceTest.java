package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.NextQuestion;
import nl.afwegingskader.governance.rules.reason.worlds.NextStep;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When an interview stops and what it asks, against trying all completions one by one through Drools. */
class InterviewBruteForceTest {

    private static final long SEED = 20_261_127;
    private static final int RULEBOOKS = 30;
    private static final long MOST_COMPLETIONS = 128;

    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final Rulebooks MADE = new Rulebooks(SHIPPED.ruleset());
    private static final Situations SITUATIONS = new Situations(SHIPPED.ruleset());

    private final LongAdder asked = new LongAdder();
    private final LongAdder ends = new LongAdder();
    private final LongAdder aboutFirst = new LongAdder();
    private final LongAdder endsOpen = new LongAdder();

    @Test
    @DisplayName("An interview asks until all completions agree, and not once more")
    void asksUntilAllAgree() {
        IntStream.range(0, RULEBOOKS).parallel().forEach(number -> {
            Random random = new Random(SEED + number);
            play(
                    number % 3 == 0 ? MADE.some(random, random.nextDouble()) : MADE.random(random, subjects(random)),
                    random);
        });
        String seen = asked + " questions, " + aboutFirst + " about the first place, " + ends + " ends, " + endsOpen
                + " of those with something open";
        if (Boolean.getBoolean("tellen")) {
            System.err.println(seen);
        }
        assertTrue(asked.sum() > 60 && aboutFirst.sum() > 20 && endsOpen.sum() > 5, seen);
    }

    private static Set<Integer> subjects(Random random) {
        List<Integer> all = new ArrayList<>(SHIPPED.ruleset().atoms().stream()
                .map(Atom::characteristic)
                .distinct()
                .toList());
        Collections.shuffle(all, random);
        return new HashSet<>(all.subList(0, 7));
    }

    private void play(Program program, Random random) {
        Completions completions = new Completions(program);
        Reasoner reasoner = new Reasoner(program, new Masks(program));
        for (int time = 0; time < 3; time++) {
            Situation situation = SITUATIONS.random(random, 1);
            List<Integer> questions = new ArrayList<>(completions.questions());
            Collections.shuffle(questions, random);
            for (int subject : questions) {
                Situation less = situation.without(Catalogue.all().get(subject));
                if (!completions.isInSum(subject) && completions.count(less) <= MOST_COMPLETIONS) {
                    situation = less;
                }
            }
            play(program, completions, reasoner, situation, random);
        }
    }

    private void play(Program program, Completions completions, Reasoner reasoner, Situation start, Random random) {
        Situation situation = start;
        BitSet skipped = new BitSet();
        while (true) {
            NextStep step = reasoner.next(situation, Reading.of(program, situation), skipped);
            assertEquals(Set.of(), step.bounded(), situation::toString);
            Map<Map<Integer, Long>, Said> all = said(program, completions, situation);
            if (step.question().isEmpty()) {
                checkEnd(step, all, skipped, situation);
                return;
            }
            NextQuestion question = step.question().get();
            check(question, all, skipped, situation);
            if (random.nextInt(4) == 0) {
                skipped.set(question.subject());
            } else {
                List<Long> values = completions.values(question.subject());
                situation = Completions.with(situation, question.subject(), values.get(random.nextInt(values.size())));
            }
        }
    }

    /** What is said of the forms when everything is answered. */
    private record Said(boolean possible, List<Standing> standings, Set<Form> first) {

        static Said of(Advice advice) {
            Standing[] standings = new Standing[Form.values().length];
            advice.regimes()
                    .forEach(regime -> standings[regime.form().option().ordinal()] =
                            regime.form().standing());
            return new Said(
                    advice.warnings().stream()
                            .noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS),
                    List.of(standings),
                    Set.copyOf(advice.firstPlace()));
        }

        Object of(Stake stake) {
            return stake == Stake.STANDING ? standings : first;
        }
    }

    private static Map<Map<Integer, Long>, Said> said(Program program, Completions completions, Situation situation) {
        Map<Map<Integer, Long>, Said> said = new HashMap<>();
        for (Completions.Completion one : completions.of(situation)) {
            Reading reading = Reading.of(program, one.facts());
            said.put(one.answers(), Said.of(new Weighing(program, one.situation(), reading, Engine.DROOLS).advice()));
        }
        if (said.values().stream().anyMatch(Said::possible)) {
            said.values().removeIf(one -> !one.possible());
        }
        return said;
    }

    /** Whether completions that agree on what is skipped agree on this too. */
    private static boolean isSettled(Map<Map<Integer, Long>, Said> all, BitSet skipped, Stake stake) {
        Map<Map<Integer, Long>, Object> bySkipped = new HashMap<>();
        for (Map.Entry<Map<Integer, Long>, Said> one : all.entrySet()) {
            Map<Integer, Long> shared = new HashMap<>(one.getKey());
            shared.keySet().removeIf(subject -> !skipped.get(subject));
            Object before = bySkipped.putIfAbsent(shared, one.getValue().of(stake));
            if (before != null && !before.equals(one.getValue().of(stake))) {
                return false;
            }
        }
        return true;
    }

    private void check(NextQuestion question, Map<Map<Integer, Long>, Said> all, BitSet skipped, Situation situation) {
        asked.increment();
        Stake stake = question.stake();
        assertFalse(skipped.get(question.subject()));
        assertFalse(isSettled(all, skipped, stake), () -> question + " in " + situation);
        if (stake == Stake.FIRST_PLACE) {
            aboutFirst.increment();
            assertTrue(isSettled(all, skipped, Stake.STANDING), () -> question + " in " + situation);
        }
        assertFalse(question.forms().isEmpty());
        assertTrue(canDecide(question, all), () -> question + " in " + situation);
    }

    /** Whether two completions with another answer differ in what is at stake. */
    private static boolean canDecide(NextQuestion question, Map<Map<Integer, Long>, Said> all) {
        return all.entrySet().stream()
                .anyMatch(one -> all.entrySet().stream()
                        .anyMatch(other -> !Objects.equals(
                                        one.getKey().get(question.subject()),
                                        other.getKey().get(question.subject()))
                                && !one.getValue()
                                        .of(question.stake())
                                        .equals(other.getValue().of(question.stake()))));
    }

    private void checkEnd(NextStep step, Map<Map<Integer, Long>, Said> all, BitSet skipped, Situation situation) {
        ends.increment();
        for (Stake stake : Stake.values()) {
            assertTrue(isSettled(all, skipped, stake), () -> stake + " in " + situation);
        }
        boolean settled = isSettled(all, new BitSet(), Stake.FIRST_PLACE);
        assertEquals(settled, step.isFirstSettled(), situation::toString);
        if (settled) {
            assertEquals(all.values().iterator().next().first(), step.first());
        } else {
            endsOpen.increment();
        }
    }
}
