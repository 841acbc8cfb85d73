@NullMarked
package nl.afwegingskader.governance.portfolio;

import org.jspecify.annotations.NullMarked;
