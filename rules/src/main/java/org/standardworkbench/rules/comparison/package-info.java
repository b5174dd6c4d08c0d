/** Differences of criteria and outcomes between versions, and the sites that witness them. */
@NullMarked
package org.standardworkbench.rules.comparison;

import org.jspecify.annotations.NullMarked;
