/** Scenarios in Dutch sentences, or in rows of a table: what is expected of a whole advice, and whether it comes true. */
@NullMarked
package nl.afwegingskader.governance.werkbank.scenarios;

import org.jspecify.annotations.NullMarked;
