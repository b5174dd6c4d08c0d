/**
 * What can be read and run now: the current versions and the newest data of all sites, as the store has them. At the start the folder
 * of standards and sites is taken into the store; after a save the catalog is replaced by a newer one.
 */
@ApplicationModule(allowedDependencies = {"access", "store"})
@NullMarked
package org.standardworkbench.webapp.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
