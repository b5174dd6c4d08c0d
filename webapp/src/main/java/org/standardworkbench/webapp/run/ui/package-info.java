/** The views of the run. */
@NullMarked
package org.standardworkbench.webapp.run.ui;

import org.jspecify.annotations.NullMarked;
