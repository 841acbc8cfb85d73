@NullMarked
package nl.afwegingskader.governance.werkbank.workbook;

import org.jspecify.annotations.NullMarked;
