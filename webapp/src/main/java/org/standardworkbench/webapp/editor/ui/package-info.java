/** The pages of drafts. */
@NullMarked
package org.standardworkbench.webapp.editor.ui;

import org.jspecify.annotations.NullMarked;
