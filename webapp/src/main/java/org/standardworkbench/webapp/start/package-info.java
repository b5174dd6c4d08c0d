/** The start page: what this is, and the way in three clicks to a result that changes with the version. */
@ApplicationModule(allowedDependencies = {"access", "compare", "page", "run", "standards"})
@NullMarked
package org.standardworkbench.webapp.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
