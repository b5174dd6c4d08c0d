/** Editing a criterion by fields, in a table and as text, all on one model; skeletons of its cases. */
@NullMarked
package org.standardworkbench.rules.editing;

import org.jspecify.annotations.NullMarked;
