/**
 * What is expected of rules, and whether it comes true: the rows of the example tables beside the rule files, which conditions they reach,
 * and which changes of a rule they would notice.
 */
@NullMarked
package nl.afwegingskader.governance.rules.examples;

import org.jspecify.annotations.NullMarked;
