/**
 * Sites and their data as people see and enter them: the list of sites, a site with its snapshots, what differs between two of them, and
 * the entry form of a version.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "export", "store", "run", "standards", "page"})
@NullMarked
package org.standardworkbench.webapp.sites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
