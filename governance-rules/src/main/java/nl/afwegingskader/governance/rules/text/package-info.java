/**
 * Sentences become rules as data, here and nowhere else. Whatever the one parser does not know it refuses with file, line,
 * column and the nearest known word; documentation, analysis, the generated DRL and the reading all use its output.
 *
 * <p>Internal: not part of the public API.
 */
@NullMarked
package nl.afwegingskader.governance.rules.text;

import org.jspecify.annotations.NullMarked;
