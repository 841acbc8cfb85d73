/** The command line for policy staff and testers. Everything a person sees is Dutch. */
@NullMarked
package nl.afwegingskader.governance.werkbank;

import org.jspecify.annotations.NullMarked;
