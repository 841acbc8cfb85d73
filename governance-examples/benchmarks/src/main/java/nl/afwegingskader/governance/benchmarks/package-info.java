/** What the library costs, measured with JMH. */
@NullMarked
package nl.afwegingskader.governance.benchmarks;

import org.jspecify.annotations.NullMarked;
