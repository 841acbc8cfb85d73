/**
 * The samenwerkingsverbanden of one municipality together: for each what it needs, over all of them the agenda, the calendar and the
 * view per saldo. Everything here is an immutable value; nothing reads a clock.
 */
@NullMarked
package nl.afwegingskader.governance.portfolio;

import org.jspecify.annotations.NullMarked;
