/** The PostgreSQL behind the application: one that it runs itself in its data folder, or one that it is pointed to. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
