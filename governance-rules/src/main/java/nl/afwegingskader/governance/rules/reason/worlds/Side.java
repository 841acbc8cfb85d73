package nl.afwegingskader.governance.rules.reason.worlds;

import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;

/** One of two editions that are laid side by side: a program, and what decides by it. */
public record Side(Program program, Decider decider) {}
