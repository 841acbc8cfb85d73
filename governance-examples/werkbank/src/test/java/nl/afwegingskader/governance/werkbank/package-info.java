@NullMarked
package nl.afwegingskader.governance.werkbank;

import org.jspecify.annotations.NullMarked;
