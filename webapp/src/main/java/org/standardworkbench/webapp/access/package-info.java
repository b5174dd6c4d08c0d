/** Who may reach the application: as long as there are no accounts, the person at this machine. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
