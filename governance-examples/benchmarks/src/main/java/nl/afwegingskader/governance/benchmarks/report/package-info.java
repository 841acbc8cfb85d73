/** Measures what grows, starts, stays and is edited, and writes it down with the comparison of engines. */
@NullMarked
package nl.afwegingskader.governance.benchmarks.report;

import org.jspecify.annotations.NullMarked;
