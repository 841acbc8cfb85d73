/** The rulebook as a site: {@link nl.afwegingskader.governance.werkbank.site.RulebookSite} gives its pages, made from the rules as data. */
@NullMarked
package nl.afwegingskader.governance.werkbank.site;

import org.jspecify.annotations.NullMarked;
