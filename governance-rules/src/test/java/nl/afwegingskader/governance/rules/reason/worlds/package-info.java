@NullMarked
package nl.afwegingskader.governance.rules.reason.worlds;

import org.jspecify.annotations.NullMarked;
