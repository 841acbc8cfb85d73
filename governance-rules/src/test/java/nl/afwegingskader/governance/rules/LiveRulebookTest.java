package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
import nl.afwegingskader.governance.rules.LiveEvent.Failed;
import nl.afwegingskader.governance.rules.LiveEvent.Regressed;
import nl.afwegingskader.governance.rules.LiveEvent.RolledBack;
import nl.afwegingskader.governance.rules.LiveEvent.Taken;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder changes under a rulebook that follows it. The tests wait for what happens, never for a time. */
class LiveRulebookTest {

    private static final Situation SITUATION = Situation.on(LocalDate.of(2026, 1, 1));
    private static final String FILE = "wet/vormen/test.dslr";

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();
    private final List<LiveRulebook> opened = new ArrayList<>();

    @BeforeEach
    void aFolder() {
        folder = temporary.resolve("regels");
        write(FILE, excluding("nv"));
    }

    @AfterEach
    void close() {
        opened.forEach(LiveRulebook::close);
    }

    private LiveOptions options() {
        return LiveOptions.standard()
                .lookingEvery(Duration.ofMillis(2))
                .quietFor(Duration.ofMillis(15))
                .telling(events::add);
    }

    private LiveRulebook open() {
        return open(options());
    }

    private LiveRulebook open(LiveOptions options) {
        return closedAfterwards(LiveRulebook.read(folder, options));
    }

    private LiveRulebook closedAfterwards(LiveRulebook live) {
        opened.add(live);
        return live;
    }

    private void write(String file, String text) {
        write(folder, file, text);
    }

    /** Saves at one stroke, so that a slow machine does not make two changes of it. */
    private static void write(Path root, String file, String text) {
        Path path = root.resolve(file);
        Path aside = path.resolveSibling(".opslaan");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(aside, text);
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String excluding(String form) {
        return SmallRulebook.rule("L001 Test", "Altijd", "Sluit \"" + form + "\" uit omdat \"het zo is\"");
    }

    private <E extends LiveEvent> E next(Class<E> kind) throws InterruptedException {
        LiveEvent event = events.poll(30, TimeUnit.SECONDS);
        assertNotNull(event, "nothing happened");
        return assertInstanceOf(kind, event, event::text);
    }

    private static Standing standing(LiveRulebook live, Form form) {
        return live.advise(SITUATION).on(form).standing();
    }

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
    void aFolderThatIsSavedWhileItIsReadIsReadAgain() {
        String whole = excluding("nv") + excluding("bv").replace("L001", "L002");
        write(FILE, excluding("nv"));
        AtomicBoolean halfway = new AtomicBoolean(true);
        FolderWatch watch = new FolderWatch(
                List.of(folder),
                () -> {
                    List<RuleText> texts = RuleFolder.texts(List.of(folder));
                    if (halfway.getAndSet(false)) {
                        write(FILE, whole);
                    }
                    return texts;
                },
                options());

        assertEquals(List.of(new RuleText(FILE, whole)), watch.first().texts());
        assertEquals(Optional.empty(), watch.change());
    }

    @Test
    void aFolderThatNeverRestsIsToldAndReadWhenItDoes() {
        AtomicBoolean restless = new AtomicBoolean(false);
        int[] saves = {0};
        FolderWatch watch = new FolderWatch(
                List.of(folder),
                () -> {
                    if (restless.get()) {
                        write(FILE, excluding("nv") + "//".repeat(++saves[0]));
                    }
                    return RuleFolder.texts(List.of(folder));
                },
                options().quietFor(Duration.ofMillis(1)));
        watch.first();

        restless.set(true);
        write(FILE, excluding("bv"));
        assertEquals(Optional.of(FolderContent.restless()), watch.change());

        restless.set(false);
        assertEquals(
                Optional.of(new RuleText(FILE, excluding("nv") + "//".repeat(saves[0]))),
                watch.change().map(content -> content.texts().get(0)));
    }

    @Test
    void aSaveThatLeavesSizeAndTimeAsTheyWereIsSeenInTheEnd() throws IOException {
        FolderWatch watch = new FolderWatch(List.of(folder), () -> RuleFolder.texts(List.of(folder)), options());
        watch.first();
        Path file = folder.resolve(FILE);
        FileTime time = Files.getLastModifiedTime(file);

        Files.writeString(file, excluding("bv"));
        Files.setLastModifiedTime(file, time);

        for (int look = 1; look < 40; look++) {
            assertEquals(Optional.empty(), watch.change());
        }
        assertEquals(
                Optional.of(List.of(new RuleText(FILE, excluding("bv")))),
                watch.change().map(FolderContent::texts));
    }

    @Test
    void anEditionWithANewFlawOfAKindThatIsRefusedIsRefused() throws InterruptedException {
        String flawed = excluding("nv") + SmallRulebook.rule("L002 Test", "Altijd", "Vereis \"nv\" omdat \"zo\"");
        LiveRulebook live = open(options().refusingNew(Set.of(Flaw.Kind.CONTRADICTION)));
        Edition before = live.edition();

        write(FILE, flawed);

        Regressed regressed = next(Regressed.class);
        assertEquals(
                List.of(Flaw.Kind.CONTRADICTION),
                regressed.flaws().stream().map(Flaw::kind).toList());
        assertEquals(Rulebook.read(folder).edition(), regressed.edition());
        assertEquals(Optional.of(regressed), live.refusal());
        assertEquals(before, live.edition());

        write(FILE, excluding("nv") + excluding("bv").replace("L001", "L002"));
        next(Taken.class);
    }

    @Test
    void aFlawThatWasThereAlreadyOrOfAnotherKindIsNoReasonToRefuse() throws InterruptedException {
        String flawed = excluding("nv") + SmallRulebook.rule("L002 Test", "Altijd", "Vereis \"nv\" omdat \"zo\"");
        LiveRulebook another = open(options().refusingNew(Set.of(Flaw.Kind.NEVER_HOLDS)));
        write(FILE, flawed);
        next(Taken.class);
        another.close();

        LiveRulebook live = open(options().refusingNew(Set.of(Flaw.Kind.CONTRADICTION)));
        write(FILE, flawed + excluding("bv").replace("L001", "L003"));

        next(Taken.class);
        assertEquals(Standing.EXCLUDED, standing(live, Form.PRIVATE_COMPANY));
    }

    @Test
    void anEarlierEditionCanDecideAgainUntilTheFolderChanges() throws InterruptedException {
        LiveRulebook live = open();
        Edition first = live.edition();
        Advice before = live.advise(SITUATION);
        write(FILE, excluding("bv"));
        Edition second = next(Taken.class).edition();

        live.rollBackTo(first);

        assertEquals(new RolledBack(first, second), next(RolledBack.class));
        assertEquals(before, live.advise(SITUATION));
        assertEquals(List.of(first, second), live.history());

        // What lay in the folder is not taken again: the next thing that happens is the next change.
        write(FILE, "regel \"L0");
        next(Broken.class);
        write(FILE, excluding("bv"));
        assertEquals(first, next(Taken.class).before());
        assertEquals(second, live.edition());
    }

    @Test
    void goingBackToTheEditionThatDecidesChangesNothing() {
        LiveRulebook live = open();
        Rulebook current = live.current();

        live.rollBackTo(live.edition());

        assertSame(current, live.current());
        assertTrue(events.isEmpty());
    }

    @Test
    void theListenerMayRollBack() throws InterruptedException {
        CompletableFuture<LiveRulebook> self = new CompletableFuture<>();
        LiveRulebook live = open(options().telling(event -> {
            if (event instanceof Taken taken) {
                self.join().rollBackTo(taken.before());
            }
            events.add(event);
        }));
        self.complete(live);
        Edition first = live.edition();

        write(FILE, excluding("bv"));

        next(RolledBack.class);
        next(Taken.class);
        assertEquals(first, live.edition());
    }

    @Test
    void onlySoManyEditionsAreKeptAndAnotherCannotComeBack() throws InterruptedException {
        LiveRulebook live = open(options().keeping(2));
        Edition first = live.edition();
        write(FILE, excluding("bv"));
        Edition second = next(Taken.class).edition();
        write(FILE, excluding("convenant"));
        Edition third = next(Taken.class).edition();

        assertEquals(List.of(third, second), live.history());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> live.rollBackTo(first));
        assertEquals(
                "edition " + first.sha256() + " is not kept; kept are " + third.sha256() + ", " + second.sha256(),
                refused.getMessage());
    }

    @Test
    void theShadowTellsOfEachRecentSituationWhatTheComparisonOfAdvicesSays() throws InterruptedException {
        String many = "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"drie\"";
        write("wet/tabellen/drempels.csv", """
                drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst
                drie;3;partners;;;b;hoog;wet
                """);
        write(FILE, SmallRulebook.rule("L001 Test", many, "Sluit \"nv\" uit omdat \"zo\""));
        LiveRulebook live = open(options().remembering(3));
        Rulebook before = live.current();
        Situation two = SITUATION.with(Partners.NUMBER_OF_PARTNERS, 2);
        Situation four = SITUATION.with(Partners.NUMBER_OF_PARTNERS, 4);
        List.of(SITUATION, two, four, four).forEach(live::advise);

        write(FILE, SmallRulebook.rule("L001 Test", many, "Sluit \"bv\" uit omdat \"zo\""));

        Taken taken = next(Taken.class);
        // Of the four that were asked the latest three are remembered, and two of these are the same.
        assertEquals(
                new Shadow(
                        2,
                        List.of(new Shadow.Changed(
                                four, live.current().advise(four).differenceFrom(before.advise(four))))),
                taken.shadow());
        assertEquals(List.of(new RuleId("L001")), taken.shadow().rules());
        assertTrue(
                taken.text()
                        .endsWith("Van 2 recente situaties krijgt er 1 een ander advies, waarvan 1 een andere"
                                + " eerste plaats, door L001."),
                taken.text());
    }

    @Test
    void nothingIsRememberedWhenThatIsAskedFor() throws InterruptedException {
        LiveRulebook live = open(options().remembering(0));
        live.advise(SITUATION);

        write(FILE, excluding("bv"));

        assertEquals(new Shadow(0, List.of()), next(Taken.class).shadow());
    }

    @Test
    void anEditionThatFailsOnARecentSituationIsRefused() throws InterruptedException {
        AtomicBoolean fails = new AtomicBoolean(false);
        LiveRulebook live = closedAfterwards(new LiveRulebook(
                new FolderWatch(List.of(folder), () -> RuleFolder.texts(List.of(folder)), options()),
                texts -> {
                    Rulebook rulebook = Rulebook.of(texts);
                    return rulebook.decidedBy(
                            situation -> {
                                if (fails.get()) {
                                    throw new IllegalStateException("as if the engine failed");
                                }
                                return rulebook.drools().decide(situation);
                            },
                            rulebook::masks);
                },
                options()));
        live.advise(SITUATION);
        Edition before = live.edition();

        fails.set(true);
        write(FILE, excluding("bv"));

        assertEquals("as if the engine failed", next(Failed.class).cause().getMessage());
        assertEquals(before, live.edition());

        fails.set(false);
        write(FILE, excluding("convenant"));
        next(Taken.class);
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
    void whatHappenedIsToldInDutch() throws InterruptedException {
        write("editie.csv", "sleutel;waarde;bron\nversie;1;test\n");
        LiveRulebook live = open();
        String first = "versie 1 (" + live.edition().sha256().substring(0, 12) + ")";
        write(FILE, excluding("bv"));
        Taken taken = next(Taken.class);
        String second = "versie 1 (" + taken.edition().sha256().substring(0, 12) + ")";
        assertEquals(
                second + " beslist nu, in plaats van " + first
                        + ". Er was geen recente situatie om hem op te beproeven.",
                taken.text());

        live.rollBackTo(taken.before());
        assertEquals(
                first + " beslist weer, in plaats van " + second
                        + ". De map is niet veranderd; zet ook de regels daar terug.",
                next(RolledBack.class).text());

        write(FILE, "");
        assertEquals(
                "De regels in de map zijn niet in orde; de vorige editie beslist nog.\n"
                        + "wet/vormen/test.dslr:0:0: dit bestand is leeg. Zet de tekst terug, of haal het bestand weg.",
                next(Broken.class).text());
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
