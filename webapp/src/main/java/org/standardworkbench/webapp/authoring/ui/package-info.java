/** The pages of the tools of a draft. */
@NullMarked
package org.standardworkbench.webapp.authoring.ui;

import org.jspecify.annotations.NullMarked;
