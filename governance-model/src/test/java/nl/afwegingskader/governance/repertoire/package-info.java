@NullMarked
package nl.afwegingskader.governance.repertoire;

import org.jspecify.annotations.NullMarked;
