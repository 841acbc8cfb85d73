/**
 * Part one of the afwegingskader: the kenmerken, and what is known of them for one samenwerkingsverband on one date.
 *
 * <p>Typed keys instead of a hundred nullable fields: what is absent from a {@link
 * nl.afwegingskader.governance.situation.Situation} is unknown.
 */
@NullMarked
package nl.afwegingskader.governance.situation;

import org.jspecify.annotations.NullMarked;
