/** The run: pilot sites under any set of versions. */
@ApplicationModule(allowedDependencies = {"catalog"})
@NullMarked
package org.standardworkbench.webapp.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
