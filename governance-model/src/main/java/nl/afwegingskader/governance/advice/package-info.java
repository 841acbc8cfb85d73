/** Part three of the afwegingskader: what matching yields. Everything here is an immutable value. */
@NullMarked
package nl.afwegingskader.governance.advice;

import org.jspecify.annotations.NullMarked;
