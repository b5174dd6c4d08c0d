/** Sentences: what a criterion asks, in every language of a standard, with the numbers and units of that language. */
@NullMarked
package org.standardworkbench.rules.language.statements;

import org.jspecify.annotations.NullMarked;
