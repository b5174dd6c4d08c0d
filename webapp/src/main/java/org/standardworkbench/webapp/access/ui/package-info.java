/** The pages about accounts: a person's own, and all for administrators. */
@NullMarked
package org.standardworkbench.webapp.access.ui;

import org.jspecify.annotations.NullMarked;
