/** Search over everything there is to read: standards, versions, criteria, indicators, parameters, reference factors and sites. */
@ApplicationModule(allowedDependencies = {"access", "catalog", "page", "standards"})
@NullMarked
package org.standardworkbench.webapp.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
