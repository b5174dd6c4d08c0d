/** A version's folder, YAML and DRL, to the model and back, with all problems at once and their places. */
@NullMarked
package org.standardworkbench.rules.files;

import org.jspecify.annotations.NullMarked;
