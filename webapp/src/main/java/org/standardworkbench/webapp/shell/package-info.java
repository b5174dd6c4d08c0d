/** The frame around every view. It knows none of them: each view registers itself in the navigation. */
@ApplicationModule(allowedDependencies = {"page"})
@NullMarked
package org.standardworkbench.webapp.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
