package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Question;
import nl.afwegingskader.governance.rules.Interview.Settled;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import org.junit.jupiter.api.Test;

/** Interviews by the shipped rules. */
class InterviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());
    /** Interviews to count; a longer run takes more. */
    private static final int SEEDS = Integer.getInteger("ronden", 2);

    private static final Situation EMPTY = Situation.on(TODAY);

    /** What was asked on the way, in that order, and where it ended. */
    private record Played(List<Question> questions, Interview interview, Settled end) {
        List<Characteristic<?>> asked() {
            List<Characteristic<?>> asked = new ArrayList<>();
            questions.forEach(question -> asked.add(question.characteristic()));
            return asked;
        }
    }

    /** Answers as the complete situation does; what does not apply in it, nobody knows. */
    private static Played play(Rulebook rulebook, Situation complete) {
        Interview interview = rulebook.interview(Situation.on(complete.date()));
        List<Question> questions = new ArrayList<>();
        while (true) {
            Interview.Step step = interview.next();
            if (step instanceof Question question) {
                questions.add(question);
                interview = answer(interview, question.characteristic(), complete);
            } else {
                return new Played(questions, interview, (Settled) step);
            }
        }
    }

    private static <V> Interview answer(Interview interview, Characteristic<V> characteristic, Situation complete) {
        Optional<V> value = complete.get(characteristic);
        return value.isPresent() ? interview.answer(characteristic, value.get()) : interview.dontKnow(characteristic);
    }

    /** A complete situation whose answers can all be true. */
    private static Situation complete(long seed) {
        Random random = new Random(seed);
        while (true) {
            Situation situation = filled(EMPTY, random);
            if (isPossible(advice(situation))) {
                return situation;
            }
        }
    }

    /** Fills in what is unanswered and not derived; last what applies only then. */
    private static Situation filled(Situation situation, Random random) {
        Situation filled = situation;
        List<Characteristic<?>> conditional = new ArrayList<>();
        for (Characteristic<?> one : Catalogue.all()) {
            boolean open = Situations.canBeGenerated(one)
                    && !filled.knows(one)
                    && RULEBOOK.program().definition(one.index()).isEmpty();
            if (open && RULEBOOK.program().applicability(one.index()).isPresent()) {
                conditional.add(one);
            } else if (open) {
                filled = SITUATIONS.withRandom(filled, one, random);
            }
        }
        for (Characteristic<?> one : conditional) {
            if (!RULEBOOK.masks().decide(filled).inapplicable(one.index())) {
                filled = SITUATIONS.withRandom(filled, one, random);
            }
        }
        return filled;
    }

    private static Advice advice(Situation situation) {
        return RULEBOOK.advise(situation, Engine.MASKS);
    }

    private static boolean isPossible(Advice advice) {
        return advice.warnings().stream().noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
    }

    @Test
    void atTheEndNoOtherAnswerChangesAStandingOrTheFirstPlace() {
        int seen = 0;
        for (long seed = 0; seed < 8; seed++) {
            Situation complete = complete(seed);
            Played played = play(RULEBOOK, complete);
            assertEquals(Set.of(), played.end().bounded());
            assertEquals(
                    new HashSet<>(played.asked()).size(), played.questions().size());
            if (!played.interview().unknown().isEmpty()) {
                continue;
            }
            assertTrue(played.end().isFirstSettled());
            Random random = new Random(seed);
            for (int time = 0; time < 200; time++) {
                Advice advice = advice(filled(played.interview().situation(), random));
                if (isPossible(advice)) {
                    seen++;
                    assertEquals(played.end().first(), advice.firstPlace(), complete::toString);
                    advice.regimes()
                            .forEach(regime -> assertEquals(
                                    played.end().standings().get(regime.form().option()),
                                    regime.form().standing()));
                }
            }
        }
        assertTrue(seen > 200, "only " + seen + " completions were seen");
    }

    @Test
    void everyQuestionTellsWhichFormsItSeparatesAndByWhichRules() {
        for (long seed = 0; seed < 4; seed++) {
            for (Question question : play(RULEBOOK, complete(seed)).questions()) {
                assertFalse(question.forms().isEmpty(), question::toString);
                assertTrue(question.settles() >= 0 && question.settles() <= 1, question::toString);
            }
        }
        Question first = (Question) RULEBOOK.interview(EMPTY).next();
        assertEquals(Stake.STANDING, first.stake());
        assertFalse(first.rules().isEmpty());
    }

    @Test
    void theLawComesBeforeTaste() {
        for (long seed = 0; seed < 4; seed++) {
            List<Stake> stakes = play(RULEBOOK, complete(seed)).questions().stream()
                    .map(Question::stake)
                    .toList();
            assertEquals(stakes.stream().sorted().toList(), stakes);
        }
    }

    @Test
    void whoKnowsNothingIsAskedEachKenmerkOnceAndHearsWhatStaysOpen() {
        Played played = play(RULEBOOK, EMPTY);

        assertEquals(new HashSet<>(played.asked()).size(), played.questions().size());
        assertEquals(played.asked(), played.interview().unknown());
        assertEquals(EMPTY, played.interview().situation());
        assertFalse(played.end().isFirstSettled());
        assertFalse(played.end().open().isEmpty());
        assertTrue(played.end().keptOpenBy().contains(Partners.NUMBER_OF_PARTNERS));
    }

    @Test
    void theSameAnswersGiveTheSameQuestionsWhateverWasAskedBefore() {
        Situation complete = complete(3);
        List<Question> first = play(Rulebook.standard(), complete).questions();
        play(RULEBOOK, complete(4));
        assertEquals(first, play(RULEBOOK, complete).questions());
    }

    @Test
    void theWayBackLeadsToTheSituationAndTheQuestionBefore() {
        Interview start = RULEBOOK.interview(EMPTY);
        Question asked = (Question) start.next();
        Interview answered = start.dontKnow(asked.characteristic()).answer(Partners.NUMBER_OF_PARTNERS, 5);

        assertEquals(List.of(asked.characteristic()), answered.unknown());
        assertEquals(Optional.of(5), answered.situation().get(Partners.NUMBER_OF_PARTNERS));
        Interview back = answered.back().orElseThrow();
        assertEquals(EMPTY, back.situation());
        assertNotEquals(asked, back.next());
        assertEquals(Optional.of(start), back.back());
        assertEquals(Optional.empty(), start.back());
        assertEquals(asked, back.back().orElseThrow().next());
    }

    @Test
    void whatIsKnownAfterAllIsNoLongerUnknown() {
        Interview interview =
                RULEBOOK.interview(EMPTY).dontKnow(Partners.NUMBER_OF_PARTNERS).answer(Partners.NUMBER_OF_PARTNERS, 5);
        assertEquals(List.of(), interview.unknown());
    }

    @Test
    void answersThatCannotAllBeTrueAreToldWithTheReason() {
        Interview interview =
                RULEBOOK.interview(EMPTY).answer(Partners.PARTNER_TYPES, Set.of(Partners.PartnerType.MUNICIPALITY));
        assertEquals(List.of(), interview.impossible());
        Interview wrong = interview.answer(Partners.PARTICIPATING_ORGANS, Set.of(Partners.Organ.PROVINCIAL_COUNCIL));
        assertEquals(
                List.of("organen van een provincie alleen kunnen deelnemen als er een provincie bij de partners is"),
                wrong.impossible());
    }

    @Test
    void aCompleteSituationIsSettledAtOnceAndSaysWhatTheAdviceSays() {
        Situation complete = complete(5);
        Settled settled = (Settled) RULEBOOK.interview(complete).next();

        assertTrue(settled.isFirstSettled());
        assertEquals(advice(complete).firstPlace(), settled.first());
        assertEquals(Form.values().length, settled.standings().size());
    }

    @Test
    void anInterviewAsksFarLessThanTheCatalogueInItsOrder() {
        int asked = 0;
        int inOrder = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Situation complete = complete(seed);
            asked += play(RULEBOOK, complete).questions().size();
            inOrder += inOrderOfTheCatalogue(complete);
        }
        if (Boolean.getBoolean("tellen")) {
            System.err.println(asked + " questions, in the order of the catalogue " + inOrder);
        }
        assertTrue(2 * asked < inOrder, asked + " questions, in the order of the catalogue " + inOrder);
    }

    /** How many kenmerken are answered before nothing matters any more, when they are asked from the first on. */
    private static int inOrderOfTheCatalogue(Situation complete) {
        Interview interview = RULEBOOK.interview(Situation.on(complete.date()));
        int asked = 0;
        for (Characteristic<?> one : complete.known()) {
            if (interview.next() instanceof Settled) {
                break;
            }
            interview = answer(interview, one, complete);
            asked++;
        }
        return asked;
    }
}
