/**
 * The same rules read as logic: every condition is certainly true, certainly false, or open. Says what is still possible.
 *
 * <p>Internal: not part of the public API.
 */
@NullMarked
package nl.afwegingskader.governance.rules.reason;

import org.jspecify.annotations.NullMarked;
