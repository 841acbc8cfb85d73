/**
 * The tables of a folder as a workbook for Excel, and back. The text files stay the source. The only package that knows Apache POI.
 * Everything a person sees is Dutch.
 */
@NullMarked
package nl.afwegingskader.governance.werkbank.workbook;

import org.jspecify.annotations.NullMarked;
