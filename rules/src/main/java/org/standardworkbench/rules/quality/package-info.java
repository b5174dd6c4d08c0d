/**
 * What is doubtful about a site's data although every single value is allowed: figures that contradict each other, other
 * periods or comparable sites, and statements that are missing. Nothing here changes an outcome.
 */
@NullMarked
package org.standardworkbench.rules.quality;

import org.jspecify.annotations.NullMarked;
