package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Cause;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.advice.Remedies;
import nl.afwegingskader.governance.advice.Remedies.Outcome;
import nl.afwegingskader.governance.advice.Remedy;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Causes;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;

/** What an explanation on the shipped rulebook promises, held against Drools. */
class WhyTest {

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());
    private static final Reasoner REASONER = new Reasoner(RULEBOOK.program(), RULEBOOK.drools());
    private static final Path DOSSIERS = Path.of("../governance-examples/werkbank/voorbeelden");
    private static final Situation EMPTY = Situation.on(LocalDate.of(2026, 1, 1));

    /** Asked once: forms of real dossiers that the law excludes, or that come later, and forms in made-up situations. */
    private static final List<Explanation> EXPLANATIONS = explanations();

    private static List<Explanation> explanations() {
        List<Explanation> all = new ArrayList<>();
        for (String dossier : List.of("mgr-sociaal-domein-2024.yaml", "ict-nml-2018.yaml", "rud-netwerk-2013.yaml")) {
            Situation situation = dossier(dossier);
            Stream.of(Form.COVENANT, Form.OPERATIONAL_ORGANISATION, Form.FOUNDATION)
                    .forEach(form -> all.add(RULEBOOK.why(situation, form)));
        }
        for (int number = 0; number < 8; number++) {
            Random random = new Random(number);
            Situation situation = SITUATIONS.random(random, (1 + number % 5) / 5.0);
            all.add(RULEBOOK.why(situation, Form.values()[random.nextInt(Form.values().length)]));
        }
        return all;
    }

    private static Situation dossier(String file) {
        return assertDoesNotThrow(() -> DossierReader.read(DOSSIERS.resolve(file)));
    }

    private static boolean isPossible(Advice advice) {
        return advice.warnings().stream().noneMatch(warning -> warning.kind() == Warning.Kind.CONTRADICTORY_ANSWERS);
    }

    private static BitSet places(List<Answer<?>> answers) {
        BitSet places = new BitSet();
        answers.forEach(answer -> places.set(answer.characteristic().index()));
        return places;
    }

    @Test
    void theExamplesHaveEnoughToHoldAgainstDrools() {
        List<Remedies> remedies = EXPLANATIONS.stream()
                .flatMap(why -> Stream.of(why.toAdmit(), why.toFirst()))
                .toList();

        int causes = EXPLANATIONS.stream().mapToInt(why -> why.causes().size()).sum();
        int ways = remedies.stream().mapToInt(one -> one.remedies().size()).sum();
        int most = remedies.stream().mapToInt(WhyTest::changes).max().orElse(0);
        assertTrue(causes > 10 && ways > 25 && most > 2, causes + " causes, " + ways + " ways, " + most + " changes");
        assertTrue(EXPLANATIONS.stream()
                .flatMap(why -> why.causes().stream())
                .anyMatch(cause -> cause.answers().size() > 1));
        assertTrue(EXPLANATIONS.stream().anyMatch(why -> why.contradiction().isPresent()));
    }

    /** How many answers change in each way. */
    private static int changes(Remedies remedies) {
        return remedies.remedies().isEmpty()
                ? 0
                : remedies.remedies().get(0).answers().size();
    }

    @Test
    void aCauseExcludesWithItsAnswersAlone() {
        for (Explanation why : EXPLANATIONS) {
            assertEquals(why.standing() == Standing.EXCLUDED, !why.causes().isEmpty());
            for (Cause cause : why.causes()) {
                Situation only = Causes.only(why.situation(), places(cause.answers()));
                Form form = why.form().option();
                assertEquals(Standing.EXCLUDED, exact(only, form), only::toString);
                Random random = new Random(1);
                for (int time = 0; time < 5; time++) {
                    Advice completed = RULEBOOK.advise(SITUATIONS.completed(only, random));
                    assertTrue(!isPossible(completed) || completed.on(form).standing() == Standing.EXCLUDED);
                }
            }
        }
    }

    private static Standing exact(Situation situation, Form form) {
        return REASONER.standings(situation, Reading.of(RULEBOOK.program(), situation))
                .of(form);
    }

    @Test
    void withoutAnyOneAnswerOfACauseTheFormCanEscape() {
        for (Explanation why : EXPLANATIONS) {
            Form form = why.form().option();
            Causes causes = REASONER.causes(why.situation(), form);
            assertFalse(why.boundedCauses());
            for (Cause cause : why.causes()) {
                for (Answer<?> left : cause.answers()) {
                    BitSet fewer = places(cause.answers());
                    fewer.clear(left.characteristic().index());
                    Situation world = causes.escape(fewer).orElseThrow();
                    Advice advice = RULEBOOK.advise(world);
                    assertNotEquals(Standing.EXCLUDED, advice.on(form).standing(), () -> "without " + left + cause);
                    assertTrue(isPossible(advice) || why.contradiction().isPresent());
                    cause.answers().stream()
                            .filter(kept -> kept != left)
                            .forEach(kept -> assertEquals(Optional.of(kept.value()), world.get(kept.characteristic())));
                }
            }
        }
    }

    @Test
    void causesComeWithTheFewestAnswersFirstAndNoneLiesWithinAnother() {
        for (Explanation why : EXPLANATIONS) {
            assertTrue(why.causes().size() <= Causes.MOST);
            for (int later = 1; later < why.causes().size(); later++) {
                List<Answer<?>> more = why.causes().get(later).answers();
                for (Cause earlier : why.causes().subList(0, later)) {
                    assertTrue(earlier.answers().size() <= more.size() && !more.containsAll(earlier.answers()));
                }
            }
        }
    }

    @Test
    void aRemedyHasTheEffectThatItPromisesAndChangesNothingElse() {
        for (Explanation why : EXPLANATIONS) {
            Form form = why.form().option();
            Stream.concat(why.toAdmit().remedies().stream(), why.toFirst().remedies().stream())
                    .forEach(remedy -> {
                        Advice then = RULEBOOK.advise(remedy.situation());
                        assertNotEquals(Standing.EXCLUDED, then.on(form).standing(), remedy::toString);
                        assertEquals(remedy.rank(), then.on(form).rank());
                        assertTrue(isPossible(then), remedy::toString);
                        assertEquals(made(why.situation(), remedy.answers()), remedy.situation());
                    });
            why.toFirst().remedies().forEach(remedy -> assertEquals(OptionalInt.of(1), remedy.rank()));
        }
    }

    private static Situation made(Situation situation, List<Answer<?>> answers) {
        Situation made = situation;
        for (Answer<?> answer : answers) {
            made = made(made, answer);
        }
        return made;
    }

    private static <V> Situation made(Situation situation, Answer<V> answer) {
        assertNotEquals(Optional.of(answer.value()), situation.get(answer.characteristic()));
        return situation.with(answer.characteristic(), answer.value());
    }

    @Test
    void aRemedyLosesItsEffectWithoutAnyOneOfItsChanges() {
        for (Explanation why : EXPLANATIONS) {
            for (Remedy remedy : why.toAdmit().remedies()) {
                for (Answer<?> left : remedy.answers()) {
                    assertFalse(admits(without(why, remedy, left), why.form().option()), remedy::toString);
                }
            }
            for (Remedy remedy : why.toFirst().remedies()) {
                for (Answer<?> left : remedy.answers()) {
                    Situation less = without(why, remedy, left);
                    assertFalse(
                            isFirst(less, why.form().option())
                                    && admits(less, why.form().option()),
                            remedy::toString);
                }
            }
        }
    }

    private static Situation without(Explanation why, Remedy remedy, Answer<?> left) {
        return made(
                why.situation(),
                remedy.answers().stream().filter(one -> one != left).toList());
    }

    private static boolean admits(Situation situation, Form form) {
        return RULEBOOK.advise(situation).on(form).standing() != Standing.EXCLUDED && REASONER.admits(situation, form);
    }

    private static boolean isFirst(Situation situation, Form form) {
        return RULEBOOK.advise(situation).on(form).rank().equals(OptionalInt.of(1));
    }

    @Test
    void whereMoreChangesAreNeededNoSingleOneDoes() {
        int tried = 0;
        for (Explanation why : EXPLANATIONS) {
            Form form = why.form().option();
            boolean toAdmit = changes(why.toAdmit()) > 1;
            boolean toFirst = changes(why.toFirst()) > 1;
            if (toAdmit || toFirst) {
                for (Situation other : others(why.situation())) {
                    tried++;
                    assertFalse(toAdmit && admits(other, form), other::toString);
                    assertFalse(toFirst && isFirst(other, form) && admits(other, form), other::toString);
                }
            }
        }
        assertTrue(tried > 1_000, () -> "too few to say something");
    }

    private static List<Situation> others(Situation situation) {
        List<Situation> others = new ArrayList<>();
        situation.known().stream()
                .filter(Situations::canBeGenerated)
                .forEach(characteristic ->
                        SITUATIONS.boundaries(situation, characteristic).forEach(others::add));
        return others;
    }

    @Test
    void whereNothingIsAnsweredThereIsNothingToChange() {
        Explanation covenant = RULEBOOK.why(EMPTY, Form.COVENANT);

        assertEquals(Standing.CONDITIONAL, covenant.standing());
        assertEquals(List.of(), covenant.causes());
        assertEquals(Outcome.NOT_NEEDED, covenant.toAdmit().outcome());
        assertEquals(Outcome.NOT_NEEDED, covenant.toFirst().outcome());
    }

    @Test
    void anAdmissibleFormNeedsNothingToBeAdmittedAndTheFirstOneNothingAtAll() {
        Situation situation = dossier("mgr-sociaal-domein-2024.yaml");
        Explanation first = RULEBOOK.why(situation, Form.MODULAR_REGULATION);
        Explanation second = RULEBOOK.why(situation, Form.PUBLIC_BODY);

        assertEquals(
                List.of(Form.MODULAR_REGULATION),
                first.first().stream().map(one -> one.option()).toList());
        assertEquals(Outcome.NOT_NEEDED, first.toFirst().outcome());
        assertEquals(Standing.ADMISSIBLE, second.standing());
        assertEquals(List.of(), second.causes());
        assertEquals(Outcome.NOT_NEEDED, second.toAdmit().outcome());
        assertEquals(Outcome.FOUND, second.toFirst().outcome());
        assertEquals(1, changes(second.toFirst()));
    }

    @Test
    void aPrescribedFormNeedsNothingAndAnotherComesFirstOnlyWithoutThePrescription() {
        Situation situation = situation(Map.of(
                "wettelijkVoorgeschrevenSamenwerking",
                List.of("veiligheidsregio"),
                "soortPartners",
                List.of("gemeente"),
                "deelnemendeBestuursorganen",
                List.of("college"),
                "aantalPartners",
                5,
                "belastingenHeffen",
                List.of("geen")));
        Explanation prescribed = RULEBOOK.why(situation, Form.PUBLIC_BODY);
        Explanation other = RULEBOOK.why(situation, Form.OPERATIONAL_ORGANISATION);

        assertEquals(Outcome.NOT_NEEDED, prescribed.toAdmit().outcome());
        assertEquals(Outcome.NOT_NEEDED, prescribed.toFirst().outcome());
        assertEquals(Outcome.FOUND, other.toFirst().outcome());
        other.toFirst()
                .remedies()
                .forEach(remedy ->
                        assertTrue(kenmerken(remedy.answers()).contains(Task.STATUTORY_REGIME), remedy::toString));
    }

    private static List<Characteristic<?>> kenmerken(List<Answer<?>> answers) {
        List<Characteristic<?>> kenmerken = new ArrayList<>();
        answers.forEach(answer -> kenmerken.add(answer.characteristic()));
        return kenmerken;
    }

    @Test
    void answersThatCannotAllBeTrueAreExplainedAsTheyAreAndARemedyMakesThemPossible() {
        Situation situation = situation(Map.of(
                "soortPartners", List.of("gemeente"),
                "deelnemendeBestuursorganen", List.of("gs"),
                "eigenPersoneelNodig", true));
        Explanation why = RULEBOOK.why(situation, Form.COVENANT);

        assertTrue(why.contradiction().isPresent());
        assertEquals(
                List.of(List.of(Means.OWN_STAFF_NEEDED)),
                why.causes().stream().map(cause -> kenmerken(cause.answers())).toList());
        assertEquals(
                List.of(
                        List.of(Partners.PARTNER_TYPES, Means.OWN_STAFF_NEEDED),
                        List.of(Partners.PARTICIPATING_ORGANS, Means.OWN_STAFF_NEEDED)),
                why.toAdmit().remedies().stream()
                        .map(remedy -> kenmerken(remedy.answers()))
                        .toList());
    }

    private static Situation situation(Map<String, Object> answers) {
        return assertDoesNotThrow(() -> Situation.parse(EMPTY.date(), answers));
    }

    @Test
    void theSameQuestionGetsTheSameExplanationWhateverWasAskedBefore() {
        Situation situation = dossier("ict-nml-2018.yaml");
        Explanation before = RULEBOOK.why(situation, Form.COVENANT);
        RULEBOOK.why(EMPTY, Form.FOUNDATION);

        assertEquals(before, RULEBOOK.why(situation, Form.COVENANT));
        assertEquals(before, Project.shipped().why(situation, Form.COVENANT));
    }
}
