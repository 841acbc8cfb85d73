package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.LiveEvent.Broken;
import nl.afwegingskader.governance.rules.LiveEvent.Taken;
import org.junit.jupiter.api.Test;

/** A rulebook follows its folder: what is taken, what is refused, and how it ends. */
class LiveRulebookTest extends LiveFolder {

    @Test
    void aChangeDecidesAndTheAdviceNamesItsEdition() throws InterruptedException {
        LiveRulebook live = open();
        Edition before = live.edition();
        assertEquals(Standing.EXCLUDED, standing(live, Form.PUBLIC_COMPANY));

        write(FILE, excluding("bv"));

        Taken taken = next(Taken.class);
        assertEquals(before, taken.before());
        assertEquals(taken.edition(), live.edition());
        assertEquals(taken.edition(), live.advise(SITUATION).edition());
        assertEquals(Rulebook.read(folder).advise(SITUATION), live.advise(SITUATION));
        assertEquals(List.of(taken.edition(), before), live.history());
    }

    @Test
    void twoTextsAreNeverOneEdition() throws InterruptedException {
        LiveRulebook live = open();
        Edition before = live.edition();

        write(FILE, excluding("nv") + "// een opmerking\n");

        assertNotEquals(before.sha256(), next(Taken.class).edition().sha256());
    }

    @Test
    void aBrokenEditionIsRefusedWithAllItsProblemsAndTheOldOneDecides() throws InterruptedException {
        LiveRulebook live = open();
        Advice before = live.advise(SITUATION);

        write(
                FILE,
                excluding("nvv")
                        + SmallRulebook.rule(
                                "L002 Test", "Kenmerk \"Beleidsruimt\" is \"ruim\"", "Vereis \"bv\" omdat \"zo\""));

        Broken broken = next(Broken.class);
        RulebookException opening = assertThrows(RulebookException.class, () -> Rulebook.read(folder));
        assertEquals(2, broken.problems().size());
        assertEquals(opening.problems(), broken.problems());
        assertEquals(Optional.of(broken), live.refusal());
        assertEquals(before, live.advise(SITUATION));
        assertEquals(1, live.history().size());

        write(FILE, excluding("bv"));

        next(Taken.class);
        assertEquals(Optional.empty(), live.refusal());
        assertEquals(Standing.EXCLUDED, standing(live, Form.PRIVATE_COMPANY));
    }

    @Test
    void aRefusedChangeThatIsUndoneIsToldAsTheEditionThatStillDecides() throws InterruptedException {
        LiveRulebook live = open();
        Edition edition = live.edition();
        write(FILE, "regel \"L0");
        next(Broken.class);

        write(FILE, excluding("nv"));

        assertEquals(new Taken(edition, edition, new Shadow(0, List.of())), next(Taken.class));
        assertEquals(Optional.empty(), live.refusal());
        assertEquals(1, live.history().size());
    }

    @Test
    void aFileThatIsEmptyIsASaveThatIsNotDone() throws InterruptedException {
        write("wet/vormen/tweede.dslr", SmallRulebook.rule("L002 Test", "Altijd", "Sluit \"bv\" uit omdat \"zo\""));
        LiveRulebook live = open();

        write("wet/vormen/tweede.dslr", "");

        assertEquals(
                List.of(new RuleFileProblem(
                        ProblemCode.NO_RULES,
                        "wet/vormen/tweede.dslr",
                        0,
                        0,
                        "dit bestand is leeg.",
                        "Zet de tekst terug, of haal het bestand weg.")),
                next(Broken.class).problems());
        assertEquals(Standing.EXCLUDED, standing(live, Form.PRIVATE_COMPANY));
    }

    @Test
    void aProblemBesideAnEmptyFileIsToldWithIt() throws InterruptedException {
        write("wet/vormen/tweede.dslr", "");
        RulebookException refused = assertThrows(RulebookException.class, this::open);
        assertEquals(1, refused.problems().size());

        write(FILE, excluding("nvv"));

        refused = assertThrows(RulebookException.class, this::open);
        assertEquals(2, refused.problems().size());
    }

    @Test
    void aListenerThatThrowsStopsNothing() throws InterruptedException {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        LiveRulebook live = open(options().telling(event -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
            events.add(event);
            throw new IllegalStateException("the listener fails");
        }));
        write(FILE, excluding("bv"));
        next(Taken.class);
        write(FILE, excluding("convenant"));
        next(Taken.class);

        assertEquals(Standing.EXCLUDED, standing(live, Form.COVENANT));
        Throwable failure = uncaught.poll(30, TimeUnit.SECONDS);
        assertNotNull(failure);
        assertEquals("the listener fails", failure.getMessage());
    }

    @Test
    void aFolderThatGoesAwayLeavesTheEditionAndIsFollowedWhenItIsBack() throws InterruptedException, IOException {
        LiveRulebook live = open();
        Advice before = live.advise(SITUATION);
        Path aside = temporary.resolve("weg");

        Files.move(folder, aside);
        Broken broken = next(Broken.class);
        assertEquals("deze map bestaat niet.", broken.problems().get(0).message());
        assertEquals(before, live.advise(SITUATION));

        Files.move(aside, folder);
        assertEquals(live.edition(), next(Taken.class).edition());
        write(FILE, excluding("bv"));
        next(Taken.class);
        assertEquals(Standing.EXCLUDED, standing(live, Form.PRIVATE_COMPANY));
    }

    @Test
    void aLinkInTheFolderIsRefused() throws InterruptedException, IOException {
        LiveRulebook live = open();
        Edition before = live.edition();

        Files.createSymbolicLink(folder.resolve("wet/vormen/elders.dslr"), folder.resolve(FILE));

        assertEquals(
                "wet/vormen/elders.dslr", next(Broken.class).problems().get(0).file());
        assertEquals(before, live.edition());
    }

    @Test
    void whatDoesNotTakePartInAnAdviceIsNoChange() throws InterruptedException {
        LiveRulebook live = open();
        Edition before = live.edition();

        write("wet/vormen/.test.dslr.swp", "een editor schrijft");
        write("wet/vormen/test.voorbeelden.csv", "a;b\n");
        write("wet/uitleg.md", "Uitleg.");
        write(FILE, excluding("bv"));

        assertEquals(before, next(Taken.class).before());
        assertTrue(events.isEmpty());
    }

    @Test
    void theAgreementsOfAMunicipalityAreFollowedOnARulebookThatStays() throws InterruptedException {
        Rulebook below = Rulebook.read(folder);
        Path own = temporary.resolve("waterdorp");
        write(own, "vormen/eigen.dslr", SmallRulebook.rule("W001 Eigen", "Altijd", plea("bv")));
        LiveRulebook live = closedAfterwards(LiveRulebook.on(below, own, options()));
        assertEquals(List.of(Form.PRIVATE_COMPANY), live.advise(SITUATION).firstPlace());

        write(own, "vormen/eigen.dslr", SmallRulebook.rule("W001 Eigen", "Altijd", plea("convenant")));

        next(Taken.class);
        assertEquals(List.of(Form.COVENANT), live.advise(SITUATION).firstPlace());
        assertEquals(below.with(own).edition(), live.edition());
    }

    private static String plea(String form) {
        return "Pleit sterk voor \"" + form + "\" omdat \"het zo is\"";
    }

    @Test
    void aFolderThatIsNotInOrderDoesNotOpen() {
        List<Thread> before = threads();
        write(FILE, "");
        assertThrows(RulebookException.class, this::open);
        Path nowhere = folder.resolve("nergens");
        assertThrows(RulebookException.class, () -> LiveRulebook.read(nowhere, options()));
        assertTrue(before.containsAll(threads()));
    }

    @Test
    void closingEndsTheThreadAndAdvisingGoesOn() throws InterruptedException {
        List<Thread> others = threads();
        LiveRulebook live = open();
        write(FILE, excluding("bv"));
        Edition first = next(Taken.class).before();
        Thread thread = threads().stream()
                .filter(one -> !others.contains(one))
                .findFirst()
                .orElseThrow();
        assertTrue(thread.isDaemon());

        live.close();
        live.close();

        thread.join(30_000);
        assertFalse(thread.isAlive());
        assertEquals(Standing.EXCLUDED, standing(live, Form.PRIVATE_COMPANY));
        live.rollBackTo(first);
        assertEquals(Standing.EXCLUDED, standing(live, Form.PUBLIC_COMPANY));
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("afwegingskader-live"))
                .toList();
    }

    @Test
    void whoAsksWhileTheFolderChangesGetsOneEditionOrTheOther() throws Exception {
        LiveRulebook live = open();
        Map<String, Advice> expected = new HashMap<>();
        Path beside = temporary.resolve("los");
        for (String form : List.of("nv", "bv")) {
            Advice advice =
                    SmallRulebook.in(beside).with(FILE, excluding(form)).open().advise(SITUATION);
            expected.put(advice.edition().sha256(), advice);
        }
        AtomicBoolean done = new AtomicBoolean(false);
        Callable<Integer> asking = () -> {
            int asked = 0;
            while (!done.get()) {
                Advice advice = live.advise(SITUATION);
                assertEquals(expected.get(advice.edition().sha256()), advice);
                asked++;
            }
            return asked;
        };
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> askers =
                    List.of(threads.submit(asking), threads.submit(asking), threads.submit(asking));
            for (int change = 0; change < 12; change++) {
                write(FILE, excluding(change % 2 == 0 ? "bv" : "nv"));
                next(Taken.class);
            }
            done.set(true);
            for (Future<Integer> asker : askers) {
                assertTrue(asker.get(30, TimeUnit.SECONDS) > 0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void optionsThatMeanNothingAreRefused() {
        LiveOptions standard = LiveOptions.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.lookingEvery(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> standard.quietFor(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> standard.remembering(-1));
        assertThrows(IllegalArgumentException.class, () -> standard.keeping(0));
    }
}
