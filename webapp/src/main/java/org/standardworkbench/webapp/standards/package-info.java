/** Standards and their versions as people read them: what they ask, where it comes from, and what their examples give. */
@ApplicationModule(allowedDependencies = {"access", "catalog", "export", "page"})
@NullMarked
package org.standardworkbench.webapp.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
