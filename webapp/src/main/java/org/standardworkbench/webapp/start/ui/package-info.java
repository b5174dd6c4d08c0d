/** The start page's view. */
@NullMarked
package org.standardworkbench.webapp.start.ui;

import org.jspecify.annotations.NullMarked;
