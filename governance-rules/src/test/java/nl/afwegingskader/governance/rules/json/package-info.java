@NullMarked
package nl.afwegingskader.governance.rules.json;

import org.jspecify.annotations.NullMarked;
