/** The journal of what was loaded: which version of a standard and which site file, by content hash, and when. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
