/**
 * Outcomes, points, level, explanation and receipt, and the interface that assesses. No class in here compares a value with a
 * threshold: the engine decides.
 */
@NullMarked
package org.standardworkbench.rules.assessment;

import org.jspecify.annotations.NullMarked;
