/** In the package of the library, to make what its users cannot. */
@NullMarked
package nl.afwegingskader.governance.rules;

import org.jspecify.annotations.NullMarked;
