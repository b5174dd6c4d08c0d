/** The command line: its root, the commands that need neither server nor database, and how every command ends. */
@ApplicationModule(allowedDependencies = "export")
@NullMarked
package org.standardworkbench.webapp.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
