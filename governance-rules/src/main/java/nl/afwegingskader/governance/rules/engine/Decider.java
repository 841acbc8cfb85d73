package nl.afwegingskader.governance.rules.engine;

import nl.afwegingskader.governance.situation.Situation;

/** Decides which steps of a program are certain in a situation. Thread-safe. */
public interface Decider {

    /** The facts after the last stage, with everything that was concluded. */
    Facts decide(Situation situation);
}
