/** The frame around every view, who sees which of them, and the corner with who has signed in. It knows no view: each registers itself. */
@ApplicationModule(allowedDependencies = {"access", "page"})
@NullMarked
package org.standardworkbench.webapp.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
