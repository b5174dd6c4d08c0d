/** Criterion DRL to model and back, sentences in every language of a standard, and the executable DRL. */
@NullMarked
package org.standardworkbench.rules.language;

import org.jspecify.annotations.NullMarked;
