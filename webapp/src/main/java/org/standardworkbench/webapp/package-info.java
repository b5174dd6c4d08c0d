/** The entry: the program's main class, the command that serves the web application, and the application itself. */
@NullMarked
package org.standardworkbench.webapp;

import org.jspecify.annotations.NullMarked;
