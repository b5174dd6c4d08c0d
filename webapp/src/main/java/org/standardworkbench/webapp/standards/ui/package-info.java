/** The views of standards and versions. */
@NullMarked
package org.standardworkbench.webapp.standards.ui;

import org.jspecify.annotations.NullMarked;
