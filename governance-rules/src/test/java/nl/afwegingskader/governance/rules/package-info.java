@NullMarked
package nl.afwegingskader.governance.rules;

import org.jspecify.annotations.NullMarked;
