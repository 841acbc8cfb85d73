/**
 * What an embedder meets: {@link nl.afwegingskader.governance.rules.Rulebook}, and what can be wrong with a rulebook.
 *
 * <p>The street: {@code text} turns rule files into rules as data; {@code engine} lets Drools decide what is certain;
 * {@code reason} reads the same data three-valued and says what is possible; this package weighs the two into an advice.
 */
@NullMarked
package nl.afwegingskader.governance.rules;

import org.jspecify.annotations.NullMarked;
