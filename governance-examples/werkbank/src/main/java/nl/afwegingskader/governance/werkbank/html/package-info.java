/** How the command line writes HTML: from templates that escape what they are given. */
@NullMarked
package nl.afwegingskader.governance.werkbank.html;

import org.jspecify.annotations.NullMarked;
