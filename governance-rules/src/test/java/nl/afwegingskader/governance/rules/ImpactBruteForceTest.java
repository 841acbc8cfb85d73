package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift;
import nl.afwegingskader.governance.rules.reason.worlds.ImpactSearch;
import nl.afwegingskader.governance.rules.reason.worlds.Side;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two editions of random rules differ in, against trying every situation through Drools, answers lacking or not. */
class ImpactBruteForceTest {

    private static final long SEED = 20_261_126;
    private static final int PAIRS = 6;
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static final Rulebook SHIPPED = Rulebook.standard();
    private static final Rulebooks MADE = new Rulebooks(SHIPPED.ruleset());

    /** A program with the engine that has the last word. */
    private record Edition(Program program, Decider drools) {
        static Edition of(Program program) {
            return new Edition(program, DroolsEngine.of(program));
        }

        Advice advise(Situation situation) {
            Reading reading = Reading.of(program, drools.decide(situation));
            return new Weighing(program, situation, reading, Engine.DROOLS).advice();
        }
    }

    /** What both editions say of a situation, and how many answers it has. */
    private record Said(Advice before, Advice after, int answers) {

        boolean isPossible() {
            return isPossible(before) || isPossible(after);
        }

        private static boolean isPossible(Advice advice) {
            return advice.warnings().stream()
                    .noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
        }

        /** The ways in which the two differ. */
        Set<FoundShift.Way> ways() {
            Set<FoundShift.Way> ways = new LinkedHashSet<>();
            for (Form form : Form.values()) {
                Standing was = before.on(form).standing();
                Standing is = after.on(form).standing();
                if (was != is) {
                    ways.add(new FoundShift.OtherStanding(form, was, is));
                }
                boolean first = before.firstPlace().contains(form);
                if (first != after.firstPlace().contains(form)) {
                    ways.add(new FoundShift.OtherPlace(form, !first));
                }
            }
            return ways;
        }
    }

    @Test
    @DisplayName("All that differs is found, its share is exact, and no example has an answer too many")
    void allThatDiffersIsFound() {
        int[] shifts = {0};
        IntStream.range(0, PAIRS).forEach(number -> {
            Random random = new Random(SEED + number);
            Set<Integer> subjects = subjects(random);
            Edition before = Edition.of(MADE.random(random, subjects));
            Edition after = Edition.of(MADE.random(random, subjects));
            shifts[0] += check(before, after);
        });
        assertTrue(shifts[0] > 100, "only " + shifts[0] + " ways in which editions differ");
    }

    private static int check(Edition before, Edition after) {
        ImpactSearch search = new ImpactSearch(
                new Side(before.program(), new Masks(before.program())),
                new Side(after.program(), new Masks(after.program())));
        Map<FoundShift.Way, Integer> counts = new HashMap<>();
        List<Situation> possible = new ArrayList<>();
        int standing = 0;
        int place = 0;
        Completions completions = new Completions(before.program());
        for (Situation situation : situations(completions, subjects(before, after), false)) {
            Said said = said(before, after, situation);
            if (said.isPossible()) {
                possible.add(situation);
                Set<FoundShift.Way> ways = said.ways();
                ways.forEach(way -> counts.merge(way, 1, Integer::sum));
                standing += ways.stream().anyMatch(FoundShift.OtherStanding.class::isInstance) ? 1 : 0;
                place += ways.stream().anyMatch(FoundShift.OtherPlace.class::isInstance) ? 1 : 0;
            }
        }
        int all = Math.max(1, possible.size());
        Map<FoundShift.Way, Share> told = new HashMap<>();
        search.shifts().forEach(shift -> told.put(shift.way(), shift.share()));
        Map<FoundShift.Way, Share> counted = new HashMap<>();
        counts.forEach((way, count) -> counted.put(way, Share.counted(Fraction.of(count, all))));

        assertEquals(counted, told);
        assertEquals(Share.counted(Fraction.of(standing, all)), search.anyStanding());
        assertEquals(Share.counted(Fraction.of(place, all)), search.anyPlace());
        assertEquals(Set.of(), search.undecidedStandings());
        assertEquals(Set.of(), search.undecidedPlaces());
        checkExamples(before, after, search, possible);
        return told.size();
    }

    /** Of all situations that have a possible completion, those with the fewest answers that show each change. */
    private static void checkExamples(Edition before, Edition after, ImpactSearch search, List<Situation> possible) {
        Map<FoundShift.Way, Integer> fewest = new HashMap<>();
        Completions completions = new Completions(before.program());
        for (Situation situation : situations(completions, subjects(before, after), true)) {
            if (possible.stream().anyMatch(world -> isWithin(situation, world))) {
                Said said = said(before, after, situation);
                said.ways().forEach(way -> fewest.merge(way, said.answers(), Math::min));
            }
        }
        for (FoundShift shift : search.shifts()) {
            assertTrue(
                    said(before, after, shift.example()).ways().contains(shift.way()),
                    () -> shift + " is not shown by its example");
            assertEquals(fewest.get(shift.way()), shift.example().known().size(), shift::toString);
            assertTrue(shift.isFewest());
        }
    }

    private static boolean isWithin(Situation some, Situation world) {
        return some.known().stream().allMatch(one -> some.get(one).equals(world.get(one)));
    }

    private static Said said(Edition before, Edition after, Situation situation) {
        return new Said(
                before.advise(situation),
                after.advise(situation),
                situation.known().size());
    }

    private static Set<Integer> subjects(Edition before, Edition after) {
        Set<Integer> subjects = new TreeSet<>(new Completions(before.program()).questions());
        subjects.addAll(new Completions(after.program()).questions());
        return subjects;
    }

    private static List<Situation> situations(Completions completions, Set<Integer> subjects, boolean isLacking) {
        List<Situation> situations = List.of(Situation.on(DATE));
        for (int subject : subjects) {
            List<Situation> more = new ArrayList<>();
            for (Situation situation : situations) {
                if (isLacking) {
                    more.add(situation);
                }
                completions.values(subject).forEach(value -> more.add(Completions.with(situation, subject, value)));
            }
            situations = more;
        }
        return situations;
    }

    /** A few choices that always apply. */
    private static Set<Integer> subjects(Random random) {
        Completions all = new Completions(SHIPPED.program());
        List<Integer> subjects = new ArrayList<>(SHIPPED.ruleset().atoms().stream()
                .map(Atom::characteristic)
                .filter(subject -> all.questions().contains(subject)
                        && SHIPPED.program().applicability(subject).isEmpty())
                .filter(subject -> {
                    int values = Catalogue.all().get(subject).kind().values().size();
                    return values > 0 && values < 4;
                })
                .distinct()
                .toList());
        Collections.shuffle(subjects, random);
        return new LinkedHashSet<>(subjects.subList(0, 5));
    }
}
