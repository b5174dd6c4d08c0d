/** Two explanations beside each other: which criteria and which of their lines belong together, and what makes them differ. */
@NullMarked
package org.standardworkbench.rules.alignment;

import org.jspecify.annotations.NullMarked;
