@NullMarked
package nl.afwegingskader.governance.quickstart;

import org.jspecify.annotations.NullMarked;
