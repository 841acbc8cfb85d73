/**
 * Drools, and nothing but Drools: the only package that imports it. What goes in is rules as data and a situation; what
 * comes out is which of them are certain. The DRL in between is generated and holds only names and integers of ours.
 *
 * <p>Internal: not part of the public API. {@code Facts} is public because generated code calls it.
 */
@NullMarked
package nl.afwegingskader.governance.rules.engine;

import org.jspecify.annotations.NullMarked;
