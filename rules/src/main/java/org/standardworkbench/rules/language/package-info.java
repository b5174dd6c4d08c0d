/** Criterion DRL to the model and back, with all errors at once and their places. */
@NullMarked
package org.standardworkbench.rules.language;

import org.jspecify.annotations.NullMarked;
