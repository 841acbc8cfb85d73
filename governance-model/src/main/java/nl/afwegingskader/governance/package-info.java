/**
 * The product on one page: {@link nl.afwegingskader.governance.DecisionEngine}. The packages follow the afwegingskader:
 * kenmerken ({@code situation}), keuzerepertoire ({@code repertoire}), and what matching yields ({@code advice}).
 *
 * <p>What this module does not do: read files, know JSON, or decide anything. That is {@code governance-rules}.
 */
@NullMarked
package nl.afwegingskader.governance;

import org.jspecify.annotations.NullMarked;
