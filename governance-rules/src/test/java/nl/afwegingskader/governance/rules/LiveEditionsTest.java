package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import org.junit.jupiter.api.Test;

/** What a new edition must come through, what is told of it, and how an earlier one comes back. */
class LiveEditionsTest extends LiveFolder {

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
                new FolderWatch(
                        List.of(folder), () -> RuleFolder.texts(List.of(folder)).sound(), options()),
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
                        + "wet/vormen/test.dslr:0:0: GOV006 dit bestand is leeg. Zet de tekst terug, of haal het bestand weg.",
                next(Broken.class).text());
    }
}
