/** The pages of the audit. */
@NullMarked
package org.standardworkbench.webapp.audit.ui;

import org.jspecify.annotations.NullMarked;
