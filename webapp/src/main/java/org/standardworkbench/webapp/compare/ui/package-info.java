/** The views of the comparison. */
@NullMarked
package org.standardworkbench.webapp.compare.ui;

import org.jspecify.annotations.NullMarked;
