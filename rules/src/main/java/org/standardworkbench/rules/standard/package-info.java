/**
 * The criteria model: standard, version, criterion, requirement, indicator, parameter, level. Immutable, total, and
 * without a word of how it is written, stored or executed. Imports nothing of ours.
 */
@NullMarked
package org.standardworkbench.rules.standard;

import org.jspecify.annotations.NullMarked;
