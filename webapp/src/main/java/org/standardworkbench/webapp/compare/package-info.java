/** The comparison: two or more versions as columns, what changed from one to the next, and the sites whose outcome differs there. */
@ApplicationModule(allowedDependencies = {"access", "catalog", "explain", "export", "page", "run"})
@NullMarked
package org.standardworkbench.webapp.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
