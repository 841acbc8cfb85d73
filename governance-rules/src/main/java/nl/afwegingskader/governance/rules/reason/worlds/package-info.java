/**
 * Exact questions about all the ways in which the unanswered kenmerken of a situation can turn out.
 *
 * <p>A <em>world</em> is a situation in which everything that rules look at is answered. The <em>worlds of a situation</em> are those
 * that keep its answers and that "Dit kan niet …" does not rule out; when the answers themselves leave none, they are all that keep the
 * answers. Every kenmerk has few values that rules can tell apart ({@link nl.afwegingskader.governance.rules.reason.worlds.Domain}), so the rules are
 * Boolean formulas over them ({@link nl.afwegingskader.governance.rules.reason.worlds.Encoding}: the one encoding of the one parsed form), and a
 * solver ({@link nl.afwegingskader.governance.rules.reason.worlds.Solver}, LogicNG) finds a world or proves that there is none.
 *
 * <p>What is found is never believed as it is: it is written out as a situation ({@link nl.afwegingskader.governance.rules.reason.worlds.Completion})
 * and read by the three-valued reading ({@link nl.afwegingskader.governance.rules.reason.worlds.World}). So "there is one" comes with a
 * dossier that shows it. Sums on unknown amounts and dates have more outcomes in the formulas than in reality; so "there is none" is true of them
 * too, and a world that cannot be written out makes the answer <em>begrensd</em>: bounded, and not exact.
 *
 * <p>To read on: {@link nl.afwegingskader.governance.rules.reason.worlds.Reasoner} is what other packages ask;
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Worlds} are those of one situation,
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Sharpening} works out its standings and
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Deciding} its open questions, by
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Pairs} of worlds that differ in one answer;
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Proof} asks about the rulebook itself.
 *
 * <p>What to ask next is worked out by {@link nl.afwegingskader.governance.rules.reason.worlds.Asking}: worlds by chance
 * ({@link nl.afwegingskader.governance.rules.reason.worlds.Outlook}) tell what settles most, and
 * {@link nl.afwegingskader.governance.rules.reason.worlds.Twins} prove that nothing does any more.
 *
 * <p>Internal: not part of the public API.
 */
@NullMarked
package nl.afwegingskader.governance.rules.reason.worlds;

import org.jspecify.annotations.NullMarked;
