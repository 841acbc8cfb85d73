@NullMarked
package nl.afwegingskader.governance.source;

import org.jspecify.annotations.NullMarked;
