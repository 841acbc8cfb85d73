package nl.afwegingskader.governance.benchmarks;

import nl.afwegingskader.governance.benchmarks.peers.Agreement;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.benchmarks.peers.Peers;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.situation.Situation;

/**
 * One engine and the situations it decides, in the JVM of one benchmark. Opens only after the engine agreed with Drools, so
 * that no figure can come from an engine that decides otherwise.
 */
final class Contest {

    /** How many complete, and how many partly known situations an engine must agree on. */
    private static final int AGREED_ON = Integer.getInteger("agreement", 1_000);

    /** Enough different ones that a processor cannot learn the branches by heart; a power of two. */
    static final int SITUATIONS = 1_024;

    private static final long SEED = 42;

    private final Rulebook standard;
    private final Rulebook rulebook;
    private final Decider engine;
    private final Situation[] situations;
    private int next;

    private Contest(Rulebook standard, Rulebook rulebook, Decider engine, Situation[] situations) {
        this.standard = standard;
        this.rulebook = rulebook;
        this.engine = engine;
        this.situations = situations;
    }

    static Contest of(String name) {
        Rulebook standard = Rulebooks.shipped();
        Decider engine = Peers.named(name, standard);
        Ruleset ruleset = Rulebooks.program(standard).ruleset();
        Agreement.check(name, engine, Rulebooks.drools(standard), ruleset, AGREED_ON);
        Situation[] situations =
                new MadeUpSituations(ruleset, SEED).complete().limit(SITUATIONS).toArray(Situation[]::new);
        return new Contest(standard, Rulebooks.decidedBy(engine, standard), engine, situations);
    }

    /** The rulebook in which this engine decides. */
    Rulebook rulebook() {
        return rulebook;
    }

    /** The rulebook as the library opens it. */
    Rulebook standard() {
        return standard;
    }

    Decider engine() {
        return engine;
    }

    /** All situations, for work in bulk. */
    Situation[] situations() {
        return situations;
    }

    /** One situation after the other, and then again. */
    Situation next() {
        next = next + 1 & SITUATIONS - 1;
        return situations[next];
    }
}
