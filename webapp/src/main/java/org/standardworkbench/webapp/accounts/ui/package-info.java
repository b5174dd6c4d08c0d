/** The pages of accounts. */
@NullMarked
package org.standardworkbench.webapp.accounts.ui;

import org.jspecify.annotations.NullMarked;
