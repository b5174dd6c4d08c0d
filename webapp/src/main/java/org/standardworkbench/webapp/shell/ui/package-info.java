/** The frame around every view: navigation, theme and page title. */
@NullMarked
package org.standardworkbench.webapp.shell.ui;

import org.jspecify.annotations.NullMarked;
