/** JMH measurements of the engine beside hand-written Java that does the same work. */
@NullMarked
package org.standardworkbench.benchmarks;

import org.jspecify.annotations.NullMarked;
