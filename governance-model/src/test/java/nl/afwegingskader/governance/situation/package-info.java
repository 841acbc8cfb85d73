@NullMarked
package nl.afwegingskader.governance.situation;

import org.jspecify.annotations.NullMarked;
