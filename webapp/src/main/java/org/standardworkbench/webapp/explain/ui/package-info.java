/** The page of two explanations. */
@NullMarked
package org.standardworkbench.webapp.explain.ui;

import org.jspecify.annotations.NullMarked;
