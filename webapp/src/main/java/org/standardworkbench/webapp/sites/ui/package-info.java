/** The views of sites and their data. */
@NullMarked
package org.standardworkbench.webapp.sites.ui;

import org.jspecify.annotations.NullMarked;
