/** Where a rule comes from, how sure we are of it, and when it holds. */
@NullMarked
package nl.afwegingskader.governance.source;

import org.jspecify.annotations.NullMarked;
