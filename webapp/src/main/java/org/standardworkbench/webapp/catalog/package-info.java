/** The shipped standards and sites, read once at the start and never changed. */
@ApplicationModule(allowedDependencies = {"loading"})
@NullMarked
package org.standardworkbench.webapp.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
