@NullMarked
package nl.afwegingskader.governance.advice;

import org.jspecify.annotations.NullMarked;
