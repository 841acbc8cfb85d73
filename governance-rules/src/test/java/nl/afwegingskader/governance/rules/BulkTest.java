package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());

    private static Stream<Situation> generated(int number) {
        Random random = new Random(7);
        return Stream.generate(() -> SITUATIONS.random(random, random.nextDouble()))
                .limit(number);
    }

    @Test
    void manyAdvicesAreTheSingleOnesInOrder() {
        List<Situation> situations = generated(1_000).toList();
        List<Advice> single = situations.stream()
                .map(RULEBOOK::advise)
                .map(advice -> advice.decidedBy(Engine.MASKS))
                .toList();

        assertEquals(single, RULEBOOK.adviseAll(situations.stream()).toList());
        assertEquals(
                single,
                RULEBOOK.adviseAll(situations.stream(), BulkOptions.standard().onThreads(1))
                        .toList());
    }

    @Test
    void anIterableIsTakenOneByOneToo() {
        List<Situation> situations = generated(50).toList();

        assertEquals(
                RULEBOOK.adviseAll(situations.stream()).toList(),
                RULEBOOK.adviseAll(situations).toList());
    }

    @Test
    void droolsCanDecideInBulkToo() {
        List<Situation> situations = generated(200).toList();
        List<Advice> single = situations.stream().map(RULEBOOK::advise).toList();

        assertEquals(
                single,
                RULEBOOK.adviseAll(
                                situations.stream(),
                                BulkOptions.standard().decidingBy(Engine.DROOLS).checkingOneIn(1))
                        .toList());
    }

    /** Masks made of a rule that is not the one Drools runs: the sample must find out. */
    @Test
    void aDifferenceOnASampleStopsTheRunWithBothAnswers(@TempDir Path folder) {
        Rulebook one = excludingAt(folder.resolve("een"), "ruim");
        Rulebook other = excludingAt(folder.resolve("ander"), "geen");
        Rulebook mixed = one.decidedBy(one.drools(), other::masks);
        Situation wide =
                Situation.on(LocalDate.of(2026, 1, 1)).with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.WIDE);

        EnginesDisagreeException found = assertThrows(
                EnginesDisagreeException.class,
                () -> mixed.adviseAll(Stream.of(wide)).toList());

        assertEquals(wide, found.situation());
        assertEquals(
                Standing.ADMISSIBLE, found.advice().on(Form.PRIVATE_COMPANY).standing());
        assertEquals(Standing.EXCLUDED, found.other().on(Form.PRIVATE_COMPANY).standing());
    }

    private static Rulebook excludingAt(Path folder, String discretion) {
        return SmallRulebook.in(folder)
                .with(
                        "wet/vormen/test.dslr",
                        SmallRulebook.rule(
                                "L001 Test",
                                "Kenmerk \"Beleidsruimte\" is \"" + discretion + "\"",
                                "Sluit \"bv\" uit omdat \"het zo is\""))
                .open();
    }

    @Test
    void situationsAreTakenOnlyALittleAhead() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Situation> endless = Stream.generate(() -> {
            taken.incrementAndGet();
            return Situation.on(LocalDate.of(2026, 1, 1));
        });
        try (Stream<Advice> advices =
                RULEBOOK.adviseAll(endless, BulkOptions.standard().onThreads(2))) {
            assertEquals(10, advices.limit(10).count());
        }

        assertTrue(taken.get() <= 1_000, taken + " taken for 10 advices");
    }

    @Test
    void workAroundTheAdviceKeepsTheOrderAndNeedNotAdvise() {
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1));
        String masks = RULEBOOK.advise(situation).decidedBy(Engine.MASKS).toString();

        List<String> results = RULEBOOK.inBulk(
                        numbers.stream(),
                        (number, engine) -> number % 2 == 0 ? "" + number : "" + engine.advise(situation),
                        BulkOptions.standard())
                .toList();

        assertEquals(
                numbers.stream()
                        .map(number -> number % 2 == 0 ? "" + number : masks)
                        .toList(),
                results);
    }

    @Test
    void closingTheStreamClosesItsSource() {
        AtomicInteger closed = new AtomicInteger();
        RULEBOOK.adviseAll(generated(10).onClose(closed::incrementAndGet)).close();

        assertEquals(1, closed.get());
    }

    @Test
    void aFailureInTheSourceReachesTheReader() {
        Stream<Situation> broken = Stream.generate(() -> {
            throw new IllegalStateException("stuk");
        });

        assertThrows(
                IllegalStateException.class, () -> RULEBOOK.adviseAll(broken).toList());
    }

    @Test
    void optionsRefuseNonsense() {
        assertThrows(
                IllegalArgumentException.class, () -> BulkOptions.standard().onThreads(0));
        assertThrows(
                IllegalArgumentException.class, () -> BulkOptions.standard().checkingOneIn(-1));
    }
}
