/** The entry to the command line and to the web application. */
@NullMarked
package org.standardworkbench.webapp;

import org.jspecify.annotations.NullMarked;
