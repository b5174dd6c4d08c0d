/**
 * What is doubtful about a version although it can be read: conditions that no site or every site satisfies, that add nothing, bands that
 * leave a gap, levels that nobody reaches, data that nobody has. Only what is proved is told, with the place and a site that shows it.
 * And which parts of a version use which.
 */
@NullMarked
package org.standardworkbench.rules.verification;

import org.jspecify.annotations.NullMarked;
