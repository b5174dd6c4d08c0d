/** The page of the search. */
@NullMarked
package org.standardworkbench.webapp.search.ui;

import org.jspecify.annotations.NullMarked;
