/**
 * The same rulebook decided by other engines, so that a figure of ours has something beside it. Every rule set here is generated
 * from the rules as we parsed them; none is written by hand. What is derived between two stages is ours for every engine.
 */
@NullMarked
package nl.afwegingskader.governance.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
