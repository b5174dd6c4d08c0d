/**
 * Data of sites from files that a person sends: read, checked, shown beside what is stored, and saved as new snapshots when the person
 * says so.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "page", "store"})
@NullMarked
package org.standardworkbench.webapp.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
