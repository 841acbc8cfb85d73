/**
 * Part two of the afwegingskader: the keuzerepertoire, in the three parts of a governance regime. Names, texts and
 * properties stand in the tables beside this package ({@code vormen.csv}, {@code rolopties.csv}, {@code instrumenten.csv}).
 */
@NullMarked
package nl.afwegingskader.governance.repertoire;

import org.jspecify.annotations.NullMarked;
