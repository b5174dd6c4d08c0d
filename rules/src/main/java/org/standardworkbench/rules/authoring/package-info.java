/**
 * Changes of a version's files by people: three-way merges with conflicts per part of a criterion and per parameter, edits that
 * rewrite only the file touched and keep its comments and order, and what becomes of a criterion (renumbered, moved, split,
 * merged). Everything is text to text: what comes out is read by {@code files} like any other version.
 */
@NullMarked
package org.standardworkbench.rules.authoring;

import org.jspecify.annotations.NullMarked;
